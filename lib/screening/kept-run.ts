import { RUN_KEY } from "./kept";
import type { TabStorage } from "./tab-storage";

/** The name of this tab's run; null where it has none, or cannot keep one. */
export function runOf(storage: TabStorage | null): string | null {
  try {
    return storage?.getItem(RUN_KEY) ?? null;
  } catch {
    return null;
  }
}

/** Gives this tab's run a name where it has none. A browser that refuses keeps no answers either. */
export function nameRun(storage: TabStorage | null, drawn: () => string): void {
  if (runOf(storage) !== null) return;
  try {
    storage?.setItem(RUN_KEY, drawn());
  } catch {
    // A copy of a tab that keeps nothing has nothing to erase.
  }
}
