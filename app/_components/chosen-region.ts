import { useSyncExternalStore } from "react";

const KEY = "care-guide-region";
const listeners = new Set<() => void>();
/** For browsers that keep nothing. */
let remembered: string | null = null;

function chosen(): string | null {
  try {
    return window.sessionStorage.getItem(KEY) ?? remembered;
  } catch {
    return remembered;
  }
}

/** Keeps the choice in this tab, like the answers, and nowhere else. */
export function chooseRegion(region: string): void {
  remembered = region;
  try {
    window.sessionStorage.setItem(KEY, region);
  } catch {
    // The choice then holds until the page is left.
  }
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the person chose, unchecked; null where they chose nothing. Language, clock and network are never asked. */
export const useChosenRegion = (): string | null => useSyncExternalStore(listen, chosen, () => null);
