import type { offlineEn } from "./en/offline";
import type { Worded } from "./worded";

export type OfflineWords = Worded<typeof offlineEn>;
