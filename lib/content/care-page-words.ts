import type { carePagesEn } from "./en/care-pages";
import type { Worded } from "./worded";

export type CarePageWords = Worded<typeof carePagesEn>;
