import type { localEn } from "./en/local";
import type { Worded } from "./worded";

export type LocalWords = Worded<typeof localEn>;
