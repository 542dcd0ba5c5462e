import type { TabStorage } from "./tab-storage";

/** Storage key of today's answers in this tab. */
export const SESSION_KEY = "care-guide";
/** Storage key of earlier answers to compare with; erased together with today's. */
export const EARLIER_KEY = "care-guide-earlier";
/** Storage key of who answers for someone else, as given before printing; erased together with the answers. */
export const RELATION_KEY = "care-guide-relation";

/**
 * Storage key of the random id of this tab's run of the questions. A duplicated tab has the same id, so it can tell
 * when an erasure concerns it. Erased together with the answers.
 */
export const RUN_KEY = "care-guide-run";

/** Whether the tab holds answers; null if its storage cannot be accessed. */
export function hasSavedSession(storage: TabStorage | null): boolean | null {
  try {
    return storage ? storage.getItem(SESSION_KEY) !== null : null;
  } catch {
    return null;
  }
}

function forget(storage: TabStorage | null, keys: readonly string[]): void {
  try {
    for (const key of keys) storage?.removeItem(key);
  } catch {
    // Storage that throws holds nothing of ours.
  }
}

/** Removes everything about the answers from the tab's storage. */
export const forgetSession = (storage: TabStorage | null): void =>
  forget(storage, [SESSION_KEY, EARLIER_KEY, RELATION_KEY, RUN_KEY]);

/** Removes today's answers; earlier answers stay. */
export const forgetToday = (storage: TabStorage | null): void => forget(storage, [SESSION_KEY, RELATION_KEY, RUN_KEY]);
