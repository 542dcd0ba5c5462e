import type { chartEn } from "./en/chart";
import type { Worded } from "./worded";

export type ChartPageWords = Worded<typeof chartEn>;
