import { fromSite, inSite } from "../../lib/site/address.mjs";
import { anyTabHoldsAnswers } from "./other-tabs";
import { workersHere } from "./secure-only";

/** The start page, in any language: reloading it loses nothing. */
const isStart = () => /^\/([a-z]{2}\/)?$/.test(fromSite(window.location.pathname));

async function takeOver(waiting: ServiceWorker): Promise<void> {
  if (!(await anyTabHoldsAnswers())) waiting.postMessage("take-over");
}

/**
 * Activates a newer saved copy of the site as soon as no tab holds answers. On a shared tablet the tab is never closed,
 * so it would otherwise show outdated numbers forever. Does nothing if no copy is saved.
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
