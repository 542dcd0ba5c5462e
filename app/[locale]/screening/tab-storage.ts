import type { TabStorage } from "../../../lib/screening/saved-session";

/** This tab's storage; null where the browser has it turned off. */
export function tabStorage(): TabStorage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
