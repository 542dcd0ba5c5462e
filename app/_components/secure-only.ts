import { inSite } from "../../lib/site/address.mjs";

/**
 * What browsers have on secure addresses only, and what stands in for it elsewhere: on a clinic's own network, over plain
 * http, none of it is there. No other file may use these names.
 */

/** Random, as RFC 4122 asks. */
export function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, "0");
  });
  return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
    .map((part) => part.join(""))
    .join("-");
}

/** What locks and unlocks a printed code; null where the browser has it not, and then no code is made and none opened. */
export const locksmithHere = (): SubtleCrypto | null =>
  (typeof crypto !== "undefined" && (crypto as Partial<Crypto>).subtle) || null;

/** Random bytes of the browser's own kind. */
export const randomBytes = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count));

/** Where a copy of the site can be kept on this device; undefined where none can. */
export const workersHere = (): ServiceWorkerContainer | undefined =>
  window.isSecureContext && "serviceWorker" in navigator ? navigator.serviceWorker : undefined;

/** Takes away every page kept on this device. What another site in another folder of the same host has kept stays. */
export async function dropKeptPages(): Promise<void> {
  if (!("caches" in window)) return;
  for (const name of await caches.keys()) if (name.startsWith(`${inSite("/")} `)) await caches.delete(name);
}

/** False where the browser does not let the page copy; the text then has to be selected by hand. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
