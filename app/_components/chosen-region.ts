import { useSyncExternalStore } from "react";

const KEY = "care-guide-region";
const listeners = new Set<() => void>();
/** Fallback for browsers without storage. */
let remembered: string | null = null;

function chosen(): string | null {
  try {
    return window.sessionStorage.getItem(KEY) ?? remembered;
  } catch {
    return remembered;
  }
}

/** Stores the choice in this tab only, like the answers. */
export function chooseRegion(region: string): void {
  remembered = region;
  try {
    window.sessionStorage.setItem(KEY, region);
  } catch {
    // The choice then lasts until the page is left.
  }
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The raw choice; null if there is none. It is never inferred from language, clock or network. */
export const useChosenRegion = (): string | null => useSyncExternalStore(listen, chosen, () => null);
