import { type Relation, relationNamed } from "../exchange/relation";
import { RELATION_KEY } from "./kept";
import type { TabStorage } from "./tab-storage";

/** Keeps it in this tab only; null forgets it. A browser that refuses only asks again. */
export function keepRelation(storage: TabStorage | null, relation: Relation | null): void {
  try {
    if (relation === null) storage?.removeItem(RELATION_KEY);
    else storage?.setItem(RELATION_KEY, relation);
  } catch {
    // A storage that refuses holds nothing of ours.
  }
}

/** What this tab keeps; null where that is nothing, or none of the relations. */
export function recallRelation(storage: TabStorage | null): Relation | null {
  try {
    return relationNamed(storage?.getItem(RELATION_KEY) ?? null);
  } catch {
    return null;
  }
}
