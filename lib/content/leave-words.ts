import type { leaveEn } from "./en/leave";
import type { Worded } from "./worded";

export type LeaveWords = Worded<typeof leaveEn>;
