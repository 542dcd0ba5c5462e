import type { TabStorage } from "./tab-storage";

/** Where this tab keeps the answers of today. */
export const SESSION_KEY = "care-guide";
/** Where this tab keeps answers of an earlier time, to compare with; erased together with the answers of today. */
export const EARLIER_KEY = "care-guide-earlier";
/** Where this tab keeps who answers for another, as they said it before printing; erased together with the answers. */
export const RELATION_KEY = "care-guide-relation";

/**
 * Where this tab keeps the name of its run of the questions, drawn by chance: a duplicated tab has it too, and so knows
 * what was erased for it. Erased together with the answers.
 */
export const RUN_KEY = "care-guide-run";

/** Whether the tab holds answers; null where its storage cannot be asked. */
export function isKept(storage: TabStorage | null): boolean | null {
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
    // A storage that refuses holds nothing of ours.
  }
}

/** Leaves nothing of the answers in the tab's storage. */
export const forgetSession = (storage: TabStorage | null): void =>
  forget(storage, [SESSION_KEY, EARLIER_KEY, RELATION_KEY, RUN_KEY]);

/** Leaves nothing of today's answers there; those of an earlier time stay. */
export const forgetToday = (storage: TabStorage | null): void => forget(storage, [SESSION_KEY, RELATION_KEY, RUN_KEY]);
