import type { posterEn } from "./en/poster";
import type { Worded } from "./worded";

export type PosterWords = Worded<typeof posterEn>;
