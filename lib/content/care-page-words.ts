import type { carePagesEn } from "./en/care-pages";
import type { Worded } from "./worded";

export type CarePageWords = Worded<typeof carePagesEn>;

/** The words a result needs; the words of other pages stay out of its bundle. */
export type ResultPageWords = Omit<CarePageWords, "planner" | "money" | "levels">;
