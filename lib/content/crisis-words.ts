import type { crisisEn } from "./en/crisis";
import type { Worded } from "./worded";

export type CrisisWords = Worded<typeof crisisEn>;
