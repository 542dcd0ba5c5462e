import type { levelsEn } from "./en/levels";
import type { reportEn } from "./en/report";
import type { Worded } from "./worded";

export type ReportWords = Worded<typeof reportEn>;
export type LevelWords = Worded<typeof levelsEn>;
