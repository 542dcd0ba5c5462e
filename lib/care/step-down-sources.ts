import type { Level } from "../rules/levels";
import type { CareSourceId } from "./care-sources";

/** Sources of what a level's words say about the way down from it, where they name a number of days. */
export const STEP_DOWN_SOURCES: { readonly [L in Level]?: readonly CareSourceId[] } = { inpatient: ["FOLLOW-UP"] };
