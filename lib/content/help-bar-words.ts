import type { helpBarEn } from "./en/help-bar";
import type { Worded } from "./worded";

export type HelpBarWords = Worded<typeof helpBarEn>;
