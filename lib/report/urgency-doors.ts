import type { UrgencyCause } from "../assessment/urgency";
import type { LineId } from "../crisis/crisis-lines";

/** For danger to the body, 911 comes first; otherwise 988 does. */
export const urgencyDoors = (cause: UrgencyCause): readonly LineId[] =>
  cause === "other" ? ["988", "911"] : ["911", "988"];
