import type { Level } from "../rules/levels";
import type { CareSourceId } from "./care-sources";

/** Sources for what a level's text says about stepping down from it, if it mentions a number of days. */
export const STEP_DOWN_SOURCES: { readonly [L in Level]?: readonly CareSourceId[] } = { inpatient: ["FOLLOW-UP"] };
