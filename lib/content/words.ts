import type { carePagesEn } from "./en/care/labels";
import type { chartEn } from "./en/chart";
import type { crisisEn } from "./en/crisis";
import type { exchangeEn } from "./en/exchange";
import type { glossaryEn } from "./en/glossary";
import type { helpBarEn } from "./en/help-bar";
import type { kioskEn } from "./en/kiosk";
import type { leaveEn } from "./en/leave";
import type { levelsEn } from "./en/levels";
import type { localEn } from "./en/local";
import type { methodEn } from "./en/method";
import type { offlineEn } from "./en/offline";
import type { ownerEn } from "./en/owner";
import type { paperEn } from "./en/paper";
import type { posterEn } from "./en/poster";
import type { questionsEn } from "./en/questions";
import type { reportEn } from "./en/report";
import type { resultLoadingEn } from "./en/result-loading";
import type { screeningEn } from "./en/screening";
import type { scriptsMissingEn } from "./en/scripts-missing";

/** The shape of one language's texts with any words in it: exactly what every other language must have. */
export type Worded<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Worded<Item>[]
    : { readonly [Key in keyof T]: Worded<T[Key]> };

export type ChartPageWords = Worded<typeof chartEn>;
export type CrisisWords = Worded<typeof crisisEn>;
export type ExchangeWords = Worded<typeof exchangeEn>;
export type HelpBarWords = Worded<typeof helpBarEn>;
export type KioskWords = Worded<typeof kioskEn>;
export type LeaveWords = Worded<typeof leaveEn>;
export type LocalWords = Worded<typeof localEn>;
export type MethodWords = Worded<typeof methodEn>;
export type OfflineWords = Worded<typeof offlineEn>;
export type OwnerWords = Worded<typeof ownerEn>;
export type PaperWords = Worded<typeof paperEn>;
export type PosterWords = Worded<typeof posterEn>;
export type QuestionsWords = Worded<typeof questionsEn>;
export type ResultLoadingWords = Worded<typeof resultLoadingEn>;
export type ScreeningWords = Worded<typeof screeningEn>;
export type ScriptsMissingWords = Worded<typeof scriptsMissingEn>;

export type CarePageWords = Worded<typeof carePagesEn>;

/** The words a result needs; the words of other pages stay out of its bundle. */
export type ResultPageWords = Omit<CarePageWords, "planner" | "money" | "levels">;

export type GlossaryWords = Worded<typeof glossaryEn>;
export type Term = keyof GlossaryWords["terms"];

export type ReportWords = Worded<typeof reportEn>;
export type LevelWords = Worded<typeof levelsEn>;
