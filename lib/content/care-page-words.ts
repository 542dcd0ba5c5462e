import type { carePagesEn } from "./en/care-pages";
import type { Worded } from "./worded";

export type CarePageWords = Worded<typeof carePagesEn>;

/** What a result needs of them: the other pages keep theirs to themselves. */
export type ResultPageWords = Omit<CarePageWords, "planner" | "money" | "levels">;
