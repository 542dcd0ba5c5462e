import type { kioskEn } from "./en/kiosk";
import type { Worded } from "./worded";

export type KioskWords = Worded<typeof kioskEn>;
