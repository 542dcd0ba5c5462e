import { fromSite, inSite } from "../../lib/site/address.mjs";
import { anyTabHoldsAnswers } from "./other-tabs";
import { workersHere } from "./secure-only";

/** The first page, in any language: nothing on it can be lost by loading it again. */
const isStart = () => /^\/([a-z]{2}\/)?$/.test(fromSite(window.location.pathname));

async function takeOver(waiting: ServiceWorker): Promise<void> {
  if (!(await anyTabHoldsAnswers())) waiting.postMessage("take-over");
}

/**
 * Lets a newer copy of the site, kept on this device, take the place of the older one as soon as no tab holds answers. A
 * tablet's tab is never closed, and without this would show old numbers for ever. Does nothing where no copy is kept.
 */
export async function takeNewerCopy(): Promise<void> {
  const workers = workersHere();
  const registration = await workers?.getRegistration(inSite("/")).catch(() => undefined);
  if (!workers || !registration) return;
  const take = () => {
    if (registration.waiting) void takeOver(registration.waiting);
  };
  if (isStart() && workers.controller)
    workers.addEventListener("controllerchange", () => window.location.reload(), { once: true });
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", take));
  registration.installing?.addEventListener("statechange", take);
  take();
}
