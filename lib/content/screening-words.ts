import type { screeningEn } from "./en/screening";
import type { Worded } from "./worded";

export type ScreeningWords = Worded<typeof screeningEn>;
