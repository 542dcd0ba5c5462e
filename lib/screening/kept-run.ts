import { RUN_KEY } from "./tab-keys";
import type { TabStorage } from "./tab-storage";

/** The id of this tab's run; null if it has none or cannot store one. */
export function runOf(storage: TabStorage | null): string | null {
  try {
    return storage?.getItem(RUN_KEY) ?? null;
  } catch {
    return null;
  }
}

/** Gives this tab's run an id unless it has one. A browser that refuses stores no answers either. */
export function nameRun(storage: TabStorage | null, drawn: () => string): void {
  if (runOf(storage) !== null) return;
  try {
    storage?.setItem(RUN_KEY, drawn());
  } catch {
    // A duplicate of a tab that stores nothing has nothing to erase.
  }
}
