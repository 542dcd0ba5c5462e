import type { TabStorage } from "../../../lib/screening/tab-storage";

/** This tab's session storage; null if the browser has it turned off. */
export function tabStorage(): TabStorage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
