import type { ownerEn } from "./en/owner";
import type { Worded } from "./worded";

export type OwnerWords = Worded<typeof ownerEn>;
