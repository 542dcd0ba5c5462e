import { type Relation, relationNamed } from "../questionnaire/relation";
import { RELATION_KEY } from "./tab-keys";
import type { TabStorage } from "./tab-storage";

/** Stores it in this tab only; null removes it. If the browser refuses, the person is simply asked again. */
export function keepRelation(storage: TabStorage | null, relation: Relation | null): void {
  try {
    if (relation === null) storage?.removeItem(RELATION_KEY);
    else storage?.setItem(RELATION_KEY, relation);
  } catch {
    // Storage that cannot be accessed holds nothing of ours.
  }
}

/** What this tab has stored; null if nothing, or no known relation. */
export function recallRelation(storage: TabStorage | null): Relation | null {
  try {
    return relationNamed(storage?.getItem(RELATION_KEY) ?? null);
  } catch {
    return null;
  }
}
