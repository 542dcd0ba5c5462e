/**
 * The fourteen dimensions the rules read, each 0 (none) to 4 (most serious).
 * A dimension is the maximum over the answers that set it; nothing lowers one.
 */
export const DIMENSIONS = [
  "SELF",
  "OTHERS",
  "MIND",
  "FUNC",
  "SYMP",
  "MED",
  "WDL",
  "USE",
  "EAT",
  "CONTROL",
  "ENV",
  "SUPP",
  "HIST",
  "ENGAGE",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** NEED is the highest of these. It is read by conditions like a dimension and never set. */
export const NEED_DIMENSIONS = ["SELF", "OTHERS", "MIND", "FUNC", "SYMP", "USE", "EAT"] as const satisfies Dimension[];

/** Facts that are set or absent. Conditions read them; nothing clears one. */
export const FLAGS = [
  "minor",
  "older",
  "actNow",
  "suddenConf",
  "wdlNow",
  "declined",
  "pregnant",
  "postpartum",
  "attemptYear",
  "recentOD",
  "disch",
  "worse",
  "intox",
  "means",
  "ageUnknown",
  "bodyNow",
  "wdlSign",
  "homeDanger",
  "weightDrop",
  "wdlGaba",
  "acuityDeclined",
  "methodThought",
  "attemptSeen",
  "injuryNow",
  "babyDread",
  "anger",
  "harmUrge",
  "realNow",
  "energyNow",
  "memory",
  "gambling",
  "beyondCannabis",
  "opioids",
  "noBed",
  "dependentAlone",
  "lethal",
  "disch7",
  "worsening",
  "acute",
  "medMissed",
  "noWatch",
  "unsure",
  "thoughtsNow",
  "thoughtsActive",
  "attemptEver",
  "meansThought",
  "opioidsNow",
  "medNotHelping",
] as const;
export type Flag = (typeof FLAGS)[number];

/** 0 none … 4 most serious. */
export type Severity = 0 | 1 | 2 | 3 | 4;
