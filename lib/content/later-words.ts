import type { laterEn } from "./en/later";
import type { Worded } from "./worded";

export type LaterWords = Worded<typeof laterEn>;
