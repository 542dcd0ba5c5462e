import { inSite } from "../../../lib/site/address.mjs";
import { dropKeptPages, workersHere } from "../../_components/secure-only";

/** State of this device's copy of the site. */
export type CopyState = "checking" | "off" | "saving" | "kept" | "newer" | "failed" | "impossible" | "stays";

const WORKER = inSite("/sw.js");
/** Milliseconds between checks whether the copy is there. */
const LOOK_AGAIN = 1000;

interface ScriptPolicies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** The only URL that may become a service worker. Browsers with Trusted Types require it in this form. */
function workerAddress(): string {
  const { trustedTypes } = window as unknown as { readonly trustedTypes?: ScriptPolicies };
  if (!trustedTypes) return WORKER;
  const policy = trustedTypes.createPolicy("site-worker", {
    createScriptURL: (url) => {
      if (url !== WORKER) throw new TypeError(`${url} is not this site's service worker.`);
      return url;
    },
  });
  return policy.createScriptURL(WORKER);
}

export async function copyState(): Promise<CopyState> {
  try {
    const container = workersHere();
    if (!container) return "impossible";
    const registration = await container.getRegistration(inSite("/"));
    if (!registration) return "off";
    if (registration.waiting) return "newer";
    return registration.active ? "kept" : "saving";
  } catch {
    return "impossible";
  }
}

/** Resolves when every file is on the device, or with the reason why not. */
export async function keepCopy(): Promise<CopyState> {
  const container = workersHere();
  if (!container) return "impossible";
  try {
    const registration = await container.register(workerAddress(), { scope: inSite("/") });
    const worker = registration.installing;
    if (!worker) return copyState();
    return await new Promise<CopyState>((settle) => {
      worker.addEventListener("statechange", () => {
        if (worker.state === "activated" || worker.state === "installed") settle(copyState());
        if (worker.state === "redundant") settle("failed");
      });
      // WebKit does not always report a state change, so poll as well.
      const look = setInterval(async () => {
        const state = await copyState();
        if (state === "saving") return;
        clearInterval(look);
        settle(state === "off" ? "failed" : state);
      }, LOOK_AGAIN);
    });
  } catch {
    return "failed";
  }
}

export async function removeCopy(): Promise<CopyState> {
  try {
    const registration = await workersHere()?.getRegistration(inSite("/"));
    await registration?.unregister();
    await dropKeptPages();
    return "off";
  } catch {
    return "stays";
  }
}
