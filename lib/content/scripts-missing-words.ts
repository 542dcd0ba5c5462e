import type { scriptsMissingEn } from "./en/scripts-missing";
import type { Worded } from "./worded";

export type ScriptsMissingWords = Worded<typeof scriptsMissingEn>;
