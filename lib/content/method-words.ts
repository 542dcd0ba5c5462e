import type { methodEn } from "./en/method";
import type { Worded } from "./worded";

export type MethodWords = Worded<typeof methodEn>;
