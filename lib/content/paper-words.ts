import type { paperEn } from "./en/paper";
import type { Worded } from "./worded";

export type PaperWords = Worded<typeof paperEn>;
