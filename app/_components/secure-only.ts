import { inSite } from "../../lib/site/address.mjs";

/**
 * Browser features limited to secure contexts, with fallbacks: on a clinic's internal network over plain HTTP none of
 * them is available. No other file may use these APIs.
 */

/** Random, as in RFC 4122. */
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

/**
 * The API that locks and unlocks printed codes; null if the browser does not have it, in which case no code is made or
 * opened.
 */
export const locksmithHere = (): SubtleCrypto | null =>
  (typeof crypto !== "undefined" && (crypto as Partial<Crypto>).subtle) || null;

/** Cryptographically secure random bytes from the browser. */
export const randomBytes = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count));

/** The API for saving a copy of the site on this device; undefined if there is none. */
export const workersHere = (): ServiceWorkerContainer | undefined =>
  window.isSecureContext && "serviceWorker" in navigator ? navigator.serviceWorker : undefined;

/** Deletes every page saved on this device. Caches of other sites on the same host are left alone. */
export async function dropKeptPages(): Promise<void> {
  if (!("caches" in window)) return;
  for (const name of await caches.keys()) if (name.startsWith(`${inSite("/")} `)) await caches.delete(name);
}

/** Returns false if the browser does not let the page copy; the text then has to be selected by hand. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
