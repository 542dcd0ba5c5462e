import type { Answers } from "../../lib/questionnaire/answers";

// Tests the column *asked* with answers, for every question that is not asked of everyone: what opens it, and near
// misses that do not. Declining opens what a yes would open, except where the contract says otherwise.

const adult = { "about-age": "18-64" };
const teen = { "about-age": "13-17" };
const older = { "about-age": "65-plus" };
const lowMood = { "44250-9": "1", "44255-8": "1" };
const worry = { "69725-0": "1", "68509-9": "1" };
const each = (id: string, codes: string): readonly Answers[] => codes.split("/").map((code) => ({ [id]: code }));
const beside = (answers: Answers, cases: readonly Answers[]): readonly Answers[] =>
  cases.map((one) => ({ ...answers, ...one }));

const thoughts: readonly Answers[] = [
  ...each("asq-1", "1/decline"),
  ...each("asq-2", "1/decline"),
  ...each("asq-3", "1/decline"),
  ...beside(lowMood, each("44260-8", "1/2/3/decline")),
];
const attempt = each("asq-4", "1/decline");
const noThoughts: Answers = { ...lowMood, "asq-1": "0", "asq-2": "0", "asq-3": "0", "asq-4": "0", "44260-8": "0" };
/** Thoughts or acts that were reported, not only declined. */
const said: readonly Answers[] = [
  { "asq-1": "1" },
  { "asq-2": "1" },
  { "asq-3": "1" },
  { ...lowMood, "44260-8": "1" },
  { "asq-1": "decline", "suicide-method": "yes" },
  { "asq-1": "decline", "suicide-intent": "yes" },
  { "asq-1": "decline", "suicide-plan": "yes" },
  { "asq-4": "1", "suicide-preparation": "seen" },
  { "asq-4": "decline", "suicide-preparation": "yes" },
  { "asq-4": "1", "suicide-attempt-when": "past-3-months-seen" },
  { "asq-4": "1", "asq-5": "1" },
  { "self-injury": "recent-medical" },
  { "now-emergency": ["might-act"] },
];
const notSaid: readonly Answers[] = [
  { "asq-1": "decline", "asq-2": "decline", "asq-3": "decline", "asq-4": "decline", "asq-5": "decline" },
  { "asq-4": "1", "suicide-attempt-when": "past-year", "asq-5": "0", "suicide-preparation": "no" },
  { "self-injury": "recent-worse" },
  { "now-emergency": "decline" },
  { "stay-safe": "no" },
];
const eating = ["69690-6", "69691-4", "eating-restrict", "eating-purge"].flatMap((id) => each(id, "1/decline"));
const drinks = (often: string, many: string, six: string): Answers => ({
  ...adult,
  "68518-0": often,
  "68519-8": many,
  "68520-6": six,
});
const screenPositive: readonly Answers[] = [
  drinks("1", "1", "1"),
  { ...adult, "68518-0": "decline" },
  { ...drinks("1", "0", "0"), "68519-8": "decline" },
  { ...drinks("1", "0", "0"), "68520-6": "decline" },
  ...beside(adult, each("68524-8", "1/2/3/4/decline")),
  { ...teen, "bstad-alcohol": 2 },
  { ...teen, "bstad-marijuana": 2 },
  { ...teen, "bstad-other": 1 },
  ...["bstad-alcohol", "bstad-marijuana", "bstad-other"].map((id) => ({ ...teen, [id]: "decline" })),
];
const usesDrugs = { ...adult, "68524-8": "1" };
const dependence: readonly Answers[] = [
  ...["binge", "alcohol-daily", "alcohol-heavy", "morning", "opioids-daily", "other-daily"].map((code) => ({
    ...usesDrugs,
    "use-pattern": [code],
  })),
  { ...usesDrugs, "use-pattern": "decline" },
  ...each("sedative-daily", "as-prescribed/want-to-stop/more/decline"),
];
/** One answer for each of the seven dimensions that make up need, and the one just below. */
const need: readonly Answers[] = [
  { "self-injury": "recent-frequent" },
  { "harm-others": "dread" },
  { "mind-reality": "past" },
  { "function-roles": "missing-some" },
  { "symptom-distress": "moderate" },
  { ...usesDrugs, "use-impact": "problems" },
  { "eating-purge": "1", "eating-severity": "weekly" },
];
const noNeed: readonly Answers[] = [
  { "self-injury": "recent-rare", "harm-others": "past", "mind-reality": "brief", "function-roles": "harder" },
  { "symptom-distress": "mild", "medical-condition": "unstable", "home-safety": "unsafe", "support-people": "nobody" },
];
const anyTreatment = each("treatment-current", "medication-only/outpatient/iop/php/residential/inpatient/decline");

export type AskedCase = readonly [ids: readonly string[], opens: readonly Answers[], closed: readonly Answers[]];

export const ASKED: readonly AskedCase[] = [
  [["about-perinatal"], each("about-age", "13-17/18-64/decline"), [older]],
  [
    ["102011-4", "68518-0", "68524-8", "function-dependents", "about-military"],
    each("about-age", "18-64/65-plus/decline"),
    [teen],
  ],
  [
    ["trauma-trouble", "bstad-alcohol", "bstad-marijuana", "bstad-other", "bstad-tobacco"],
    [teen],
    each("about-age", "18-64/65-plus/decline"),
  ],
  [["memory-thinking"], [older], [adult, teen, { "about-age": "decline" }]],
  [
    ["69733-4", "69734-2", "69735-9", "69689-8", "69736-7"],
    [worry, { "69725-0": "2" }, { "69725-0": "decline" }, { "68509-9": "decline" }],
    [{ "69725-0": "1", "68509-9": "0" }],
  ],
  [
    ["44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8"],
    [lowMood, { "44255-8": "2" }, { "44250-9": "decline" }, { "44255-8": "decline" }],
    [{ "44250-9": "1", "44255-8": "0" }],
  ],
  [["asq-5", "suicide-preparation"], [...thoughts, ...attempt], [noThoughts]],
  [["suicide-method", "suicide-intent", "suicide-plan"], thoughts, [noThoughts, ...attempt]],
  [["suicide-attempt-when"], [{ "asq-4": "1" }], [{ "asq-4": "0" }, { "asq-4": "decline" }, { "asq-1": "1" }]],
  [
    ["baby-harm"],
    beside(adult, each("about-perinatal", "pregnant/postpartum/baby-care/decline")),
    [{ ...adult, "about-perinatal": "no" }, older],
  ],
  [
    ["mind-commands"],
    each("mind-reality", "doubt/convinced/overwhelming/decline"),
    each("mind-reality", "never/brief/substance/past"),
  ],
  [
    ["mind-group"],
    [...each("mind-reality", "doubt/convinced/overwhelming"), ...each("mania-energy", "strong/sleepless/dangerous")],
    [...each("mind-reality", "past/decline"), ...each("mania-energy", "past/mild/decline")],
  ],
  [
    ["102012-2", "102013-0", "102014-8", "102015-5", "102016-3"],
    beside(adult, each("102011-4", "1/decline")),
    [{ ...adult, "102011-4": "0" }, teen],
  ],
  [
    ["eating-severity", "eating-body", "69692-2", "69693-0", "69694-8", "69695-5", "69696-3", "69720-1"],
    eating,
    [{ "69690-6": "0", "69691-4": "0", "eating-restrict": "0", "eating-purge": "0", "weight-loss": "15-24" }],
  ],
  [["68519-8", "68520-6"], beside(adult, each("68518-0", "1/2/3/4/decline")), [{ ...adult, "68518-0": "0" }]],
  [
    ["use-overdose"],
    [
      ...beside(adult, each("68518-0", "1/decline")),
      ...beside(adult, each("68524-8", "1/decline")),
      ...["bstad-alcohol", "bstad-marijuana", "bstad-other"].flatMap((id) => [
        { ...teen, [id]: 1 },
        { ...teen, [id]: "decline" },
      ]),
      ...each("sedative-daily", "as-prescribed/decline"),
    ],
    [{ ...adult, "68518-0": "0", "68524-8": "0", "sedative-daily": "no" }],
  ],
  [
    ["use-kinds", "use-pattern", "use-impact"],
    screenPositive,
    [drinks("1", "1", "0"), { ...adult, "68524-8": "0" }, { ...teen, "bstad-alcohol": 1, "bstad-marijuana": 1 }],
  ],
  [
    ["withdrawal-now", "withdrawal-history"],
    dependence,
    [{ ...usesDrugs, "use-pattern": ["none"], "use-kinds": ["opioids"], "sedative-daily": "no" }],
  ],
  [
    ["use-last"],
    [...dependence, { ...usesDrugs, "use-kinds": ["opioids"] }, { ...usesDrugs, "use-kinds": "decline" }],
    [{ ...usesDrugs, "use-pattern": ["none"], "use-kinds": ["opioids-prescribed", "cannabis"] }],
  ],
  [
    ["danger-signs"],
    [
      { "now-emergency": ["unsafe-place"] },
      { "home-safety": "unsafe" },
      { "stay-safe": "not-sure", "stay-safe-why": ["someone"] },
    ],
    [{ "now-emergency": "decline", "home-safety": "nowhere" }, { "home-safety": "decline" }],
  ],
  [["course", "watch-need", "treatment-past", "treatment-admissions"], need, noNeed],
  [
    ["medicine-missed"],
    [...need, ...anyTreatment, ...each("medical-condition", "stable/unchecked/affected/unstable/decline")],
    [{ "medical-condition": "none", "treatment-current": "none", "symptom-distress": "mild" }],
  ],
  [["treatment-response"], anyTreatment, [{ "treatment-current": "none" }]],
  [["readiness"], [...need, { "medical-condition": "affected" }], [{ "medical-condition": "stable" }]],
  [
    ["use-now"],
    [...said, { "harm-others": "hurt" }, { "stay-safe": "not-sure", "stay-safe-why": ["others"] }],
    [...notSaid, { "harm-others": "decline" }],
  ],
  [["means-access"], said, [...notSaid, { "harm-others": "hurt" }]],
  [["watch-adult"], beside(teen, said), [...beside(teen, notSaid), ...beside(adult, said)]],
  [["stay-safe-why"], [{ "stay-safe": "not-sure" }], each("stay-safe", "yes/no/decline")],
  [
    ["69722-7"],
    [...["69725-0", "68509-9", "44250-9", "44255-8"].map((id) => ({ [id]: "1" })), { "44250-9": "decline" }],
    [{ "69725-0": "0", "68509-9": "0", "44250-9": "0", "44255-8": "0", "symptom-distress": "severe" }],
  ],
  [
    ["practical-travel", "practical-group", "practical-privacy"],
    [{ "function-roles": "missing-most" }, { "mind-reality": "convinced" }],
    [adult],
  ],
];
