import type { Answers } from "../../lib/questionnaire/answers";

/**
 * The question contract, retyped from the document in its own notation: `code→SELF2 +flag`, answers parted by `·`.
 * `cur1` is present care, `resp1` and `resp2` treatment that does not help or makes worse, `#tag` a programme to ask
 * about. `0…365` is a whole number, `≤500` free text of at most that many characters.
 */
export interface ContractQuestion {
  readonly id: string;
  readonly answers: string;
  /** More than one answer may be given. */
  readonly multi?: true;
  /** May be passed over. */
  readonly optional?: true;
  /** What "I'd rather not say" means; nothing where left out. */
  readonly declined?: string;
}

const UNSAFE = { declined: "SELF2 +declined" };
const UNSAFE_OTHERS = { declined: "OTHERS2 +declined" };
const UNSAFE_MIND = { declined: "MIND2 +declined" };

const scored = (highest: number, ...ids: readonly string[]): ContractQuestion[] =>
  ids.map((id) => ({ id, answers: Array.from({ length: highest + 1 }, (_, score) => `${score}`).join(" · ") }));

export const CONTRACT: Readonly<Record<string, readonly ContractQuestion[]>> = {
  about: [
    { id: "about-subject", answers: "self · other" },
    { id: "about-age", answers: "under-13 · 13-17→+minor · 18-64 · 65-plus→+older" },
    { id: "about-perinatal", answers: "no · pregnant→+pregnant · postpartum→+postpartum" },
    { id: "about-military", answers: "no · yes→#veteran" },
  ],
  now: [
    {
      id: "now-emergency",
      multi: true,
      ...UNSAFE,
      answers:
        "none · hurt-or-overdose→+actNow · might-act→SELF4 · might-harm-other→OTHERS4 · withdrawal→WDL4 +wdlNow · body→MED4 · confusion→+suddenConf · unsafe-place→ENV4",
    },
  ],
  mood: [
    ...scored(3, "44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3"),
    { id: "44260-8", ...UNSAFE, answers: "0 · 1→SELF2 · 2→SELF2 · 3→SELF2" },
    ...scored(3, "69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7"),
    { id: "symptom-distress", answers: "none · mild→SYMP1 · moderate→SYMP2 · severe→SYMP3 · unbearable→SYMP4" },
  ],
  safety: [
    { id: "asq-1", ...UNSAFE, answers: "1→SELF2 · 0" },
    { id: "asq-2", ...UNSAFE, answers: "1→SELF2 · 0" },
    { id: "asq-3", ...UNSAFE, answers: "1→SELF2 · 0" },
    { id: "asq-4", ...UNSAFE, answers: "1→SELF2 · 0" },
    { id: "asq-5", ...UNSAFE, answers: "1→SELF4 · 0" },
    { id: "suicide-method", ...UNSAFE, answers: "no · yes→SELF3" },
    { id: "suicide-intent", ...UNSAFE, answers: "no · yes→SELF4" },
    { id: "suicide-plan", ...UNSAFE, answers: "no · yes→SELF4" },
    { id: "suicide-preparation", ...UNSAFE, answers: "no · yes→SELF4" },
    {
      id: "suicide-attempt-when",
      ...UNSAFE,
      answers: "today→SELF4 +actNow · past-3-months→SELF4 · past-year→SELF2 +attemptYear · over-a-year→SELF2",
    },
    { id: "means-access", declined: "+means", answers: "no · yes→+means" },
    {
      id: "self-injury",
      ...UNSAFE,
      answers: "never · past→SELF1 · recent-rare→SELF1 · recent-frequent→SELF2 · recent-medical→SELF3",
    },
    {
      id: "harm-others",
      ...UNSAFE_OTHERS,
      answers: "none · past→OTHERS1 · thoughts→OTHERS2 · afraid→OTHERS3 · intend→OTHERS4",
    },
    { id: "baby-harm", ...UNSAFE_OTHERS, answers: "no · unwanted→OTHERS2 #ocd · urge→OTHERS4" },
    { id: "stay-safe", ...UNSAFE, answers: "yes · not-sure→SELF4 · no→SELF4" },
  ],
  mind: [
    {
      id: "mind-reality",
      ...UNSAFE_MIND,
      answers: "never · brief→MIND1 · past→MIND2 · doubt→MIND2 · convinced→MIND3 · overwhelming→MIND4",
    },
    { id: "mind-commands", ...UNSAFE_MIND, answers: "no · yes→MIND4" },
    { id: "mind-group", answers: "yes · hard→FUNC2 · no→MIND3" },
    { id: "mania-energy", ...UNSAFE_MIND, answers: "no · past→MIND2 · mild→MIND2 · strong→MIND3 · dangerous→MIND4" },
  ],
  patterns: [
    ...scored(1, "102011-4", "102012-2", "102013-0", "102014-8", "102015-5", "102016-3"),
    { id: "trauma-trouble", answers: "no · some→SYMP1 · a-lot→SYMP2 #trauma" },
    {
      id: "ocd-time",
      answers: "none · under-1h→SYMP1 · 1-3h→SYMP2 #ocd · 3-8h→SYMP3 #ocd · over-8h→SYMP4 #ocd",
    },
    ...scored(1, "69690-6", "69691-4"),
    { id: "eating-restrict", answers: "0 · 1" },
    { id: "eating-purge", answers: "0 · 1" },
    ...scored(1, "69692-2", "69693-0", "69694-8", "69695-5", "69696-3", "69720-1"),
    { id: "eating-severity", answers: "preoccupied→EAT1 · weekly→EAT2 · daily→EAT3 · constant→EAT4" },
    {
      id: "eating-body",
      multi: true,
      answers:
        "none · dizzy→MED2 · purge-weekly→MED2 · purge-daily→MED3 · periods-stopped→MED3 · palpitations→MED3 · skip-insulin→MED3 · faint→MED4 · chest-pain→MED4 · vomit-blood→MED4 · no-fluids→MED4",
    },
    { id: "weight-loss", answers: "none · under-5→MED1 · 5-14→MED2 · 15-24→MED3 · 25-plus→MED4" },
  ],
  substances: [
    // One answer of 3 is a total of 3.
    ...["68518-0", "68519-8", "68520-6"].map((id) => ({ id, answers: "0 · 1 · 2 · 3→USE1 · 4→USE1" })),
    { id: "68524-8", answers: "0 · 1 · 2→USE1 · 3→USE1 · 4→USE1" },
    { id: "bstad-alcohol", answers: "0…365" },
    { id: "bstad-tobacco", answers: "0…365" },
    { id: "bstad-marijuana", answers: "0…365" },
    { id: "bstad-other", answers: "0…365" },
    {
      id: "use-kinds",
      multi: true,
      answers: "alcohol · opioids→#opioid-medication · sedatives · stimulants · cannabis · other",
    },
    { id: "sedative-daily", answers: "no · as-prescribed→WDL1 · want-to-stop→WDL2 · more→WDL3" },
    {
      id: "use-pattern",
      multi: true,
      answers: "none · alcohol-daily→WDL2 · alcohol-heavy→WDL3 · morning→WDL3 · opioids-daily→WDL2",
    },
    { id: "withdrawal-history", answers: "none · uncomfortable→WDL1 · hard-twice→WDL2 · seizure→WDL4" },
    { id: "withdrawal-now", answers: "none · mild→WDL1 · shaking→WDL2 +wdlNow · severe→WDL4 +wdlNow" },
    { id: "use-impact", answers: "none · risky→USE1 · problems→USE2 · serious→USE3 · cannot-stop→USE4" },
    { id: "use-overdose", answers: "never · over-a-year→USE2 · past-year→USE3 · past-30-days→USE4 +recentOD" },
    { id: "use-now", answers: "no · yes→+intox" },
  ],
  daily: [
    { id: "69722-7", answers: "0 · 1→FUNC1 · 2→FUNC2 · 3→FUNC3" },
    { id: "function-roles", answers: "usual · harder→FUNC1 · missing-some→FUNC2 · missing-most→FUNC3" },
    { id: "function-selfcare", answers: "fine · slipping→FUNC2 · often-missed→FUNC3 · cannot→FUNC4" },
    { id: "function-relationships", answers: "fine · strained→FUNC1 · withdrawn→FUNC2" },
    { id: "function-dependents", answers: "nobody · managing · struggling→FUNC2 · cannot→FUNC4" },
    { id: "medical-condition", answers: "none · stable→MED1 · affected→MED2 · unstable→MED3" },
    {
      id: "control-between",
      answers: "week · few-days→CONTROL1 · two-days→CONTROL2 · day→CONTROL3 · hours→CONTROL4",
    },
  ],
  context: [
    { id: "home-safety", answers: "safe · stressful→ENV1 · triggers→ENV2 · unstable→ENV3 · unsafe→ENV4" },
    { id: "support-people", answers: "strong · some→SUPP1 · limited→SUPP2 · very-little→SUPP3 · nobody→SUPP4" },
    {
      id: "treatment-current",
      answers:
        "none · outpatient→cur1 · iop→cur2 · php→cur3 · residential→cur4 · inpatient→cur4 · medication-only→cur1",
    },
    { id: "treatment-response", answers: "improving · too-early · same→HIST3 resp1 · worse→HIST3 resp2 +worse" },
    { id: "treatment-past", answers: "never · helped→HIST1 · partly→HIST2 · little→HIST3 · intensive-failed→HIST4" },
    { id: "treatment-admissions", answers: "none · one→HIST2 · two-plus→HIST3 · readmitted→HIST4" },
    { id: "treatment-discharge", answers: "none · iop · php · residential→+disch · hospital→+disch" },
    { id: "readiness", answers: "ready · mostly→ENGAGE1 · unsure→ENGAGE2 · no-need→ENGAGE3 · refuse→ENGAGE4" },
  ],
  practical: [
    {
      id: "practical-times",
      multi: true,
      answers: "flexible · work-days · work-shifts · school · caregiving · evenings-only",
    },
    { id: "practical-travel", answers: "ok · hard · none · rural" },
    { id: "practical-online", answers: "private · not-private · unreliable" },
    { id: "practical-insurance", answers: "employer · marketplace · medicaid · medicare · va · none · unsure" },
    { id: "practical-cost", answers: "ok · worried · cannot" },
    { id: "practical-group", answers: "fine · nervous · could-not" },
    { id: "practical-language", answers: "english · spanish · other" },
    { id: "practical-privacy", answers: "fine · small-community" },
    {
      id: "known-conditions",
      multi: true,
      optional: true,
      answers:
        "depression · anxiety · bipolar · ptsd · ocd · psychosis · eating · substance · emotion-regulation · adhd · autism · opioid-medication · none",
    },
    { id: "note-goals", optional: true, answers: "≤500" },
    { id: "note-questions", optional: true, answers: "≤500" },
  ],
};

const PHQ = ["44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8"];
const GAD = ["69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7"];
const TRAUMA = ["102012-2", "102013-0", "102014-8", "102015-5", "102016-3"];
const ALCOHOL = ["68518-0", "68519-8", "68520-6"];

/** Answers whose points add up to the total, filled from the first item. */
function adding(items: readonly string[], total: number, most: number): Answers {
  const points = items.map((_, index) => Math.max(0, Math.min(most, total - index * most)));
  return Object.fromEntries(items.map((id, index) => [id, `${points[index]}`]));
}
const phq = (total: number, age = "18-64"): Answers => ({ "about-age": age, ...adding(PHQ, total, 3) });
const gad = (total: number): Answers => adding(GAD, total, 3);
const adult = { "about-age": "18-64" };
const trauma = (count: number): Answers => ({ ...adult, "102011-4": "1", ...adding(TRAUMA, count, 1) });
const alcohol = (total: number): Answers => ({ ...adult, ...adding(ALCOHOL, total, 4) });
const teen = (changes: Answers): Answers => ({ "about-age": "13-17", ...changes });
const use = (changes: Answers): Answers => ({ ...adult, "68524-8": "1", ...changes });
const pregnantUse = (impact: string): Answers => use({ "about-perinatal": "pregnant", "use-impact": impact });
const care = (current: string, response: string): Answers => ({
  "treatment-current": current,
  "treatment-response": response,
});

/** What several answers mean together. Each dimension named is exactly so; 0 says that it is not set. */
export const DERIVED: readonly (readonly [name: string, answers: Answers, dimensions: string])[] = [
  ["PHQ-9 total 9", phq(9), "SYMP0"],
  ["PHQ-9 total 10", phq(10), "SYMP2"],
  ["PHQ-9 total 14", phq(14), "SYMP2"],
  ["PHQ-9 total 15", phq(15), "SYMP3"],
  ["PHQ-9 total 10 at 65 or older", phq(10, "65-plus"), "SYMP2"],
  ["PHQ-9 total 10 at 13–17", phq(10, "13-17"), "SYMP0"],
  ["PHQ-9 total 11 at 13–17", phq(11, "13-17"), "SYMP2"],
  ["PHQ-9 total 15 at 13–17", phq(15, "13-17"), "SYMP3"],
  ["GAD-7 total 9", gad(9), "SYMP0"],
  ["GAD-7 total 10", gad(10), "SYMP2"],
  ["GAD-7 total 14", gad(14), "SYMP2"],
  ["GAD-7 total 15", gad(15), "SYMP3"],
  ["an attempt, and asq-1", { "asq-4": "1", "asq-1": "1" }, "SELF3"],
  ["an attempt, and asq-2", { "asq-4": "1", "asq-2": "1" }, "SELF3"],
  ["an attempt, and asq-3", { "asq-4": "1", "asq-3": "1" }, "SELF3"],
  ["an attempt, and item 9", { ...adding(PHQ, 2, 3), "44260-8": "1", "asq-4": "1" }, "SELF3"],
  ["an attempt long ago, and asq-1", { "asq-4": "1", "asq-1": "1", "suicide-attempt-when": "over-a-year" }, "SELF3"],
  ["thoughts without an attempt", { "asq-1": "1", "asq-2": "1", "asq-3": "1", "asq-4": "0" }, "SELF2"],
  ["two of five after trauma", trauma(2), "SYMP0"],
  ["three of five after trauma", trauma(3), "SYMP2"],
  ["AUDIT-C total 2", alcohol(2), "USE0"],
  ["AUDIT-C total 3", alcohol(3), "USE1"],
  ["AUDIT-C total 7", alcohol(7), "USE1"],
  ["AUDIT-C total 8", alcohol(8), "USE2"],
  ["13–17: alcohol on 1 day", teen({ "bstad-alcohol": 1 }), "USE0"],
  ["13–17: alcohol on 2 days", teen({ "bstad-alcohol": 2 }), "USE1"],
  ["13–17: marijuana on 1 day", teen({ "bstad-marijuana": 1 }), "USE0"],
  ["13–17: marijuana on 2 days", teen({ "bstad-marijuana": 2 }), "USE1"],
  ["13–17: anything else on 1 day", teen({ "bstad-other": 1 }), "USE1"],
  ["13–17: tobacco every day", teen({ "bstad-tobacco": 365 }), "USE0"],
  ...["alcohol-daily", "alcohol-heavy", "morning"].flatMap((pattern) =>
    ["as-prescribed", "want-to-stop", "more"].map(
      (pill) => [`${pattern} and ${pill}`, use({ "use-pattern": [pattern], "sedative-daily": pill }), "WDL3"] as const,
    ),
  ),
  ["opioids and a pill", use({ "use-pattern": ["opioids-daily"], "sedative-daily": "as-prescribed" }), "WDL2"],
  [
    "hard withdrawal, opioids alone",
    use({ "use-pattern": ["opioids-daily"], "withdrawal-history": "hard-twice", "sedative-daily": "no" }),
    "WDL2",
  ],
  ["hard withdrawal, alcohol", use({ "use-pattern": ["alcohol-daily"], "withdrawal-history": "hard-twice" }), "WDL3"],
  ["hard withdrawal, a pill", { "sedative-daily": "as-prescribed", "withdrawal-history": "hard-twice" }, "WDL3"],
  ["shaking, alcohol", use({ "use-pattern": ["alcohol-daily"], "withdrawal-now": "shaking" }), "WDL3"],
  ["shaking, a pill", { "sedative-daily": "as-prescribed", "withdrawal-now": "shaking" }, "WDL3"],
  ["shaking, opioids alone", use({ "use-pattern": ["opioids-daily"], "withdrawal-now": "shaking" }), "WDL2"],
  ["pregnant, no use", pregnantUse("none"), "USE0 MED0"],
  ["pregnant, risky use", pregnantUse("risky"), "USE2 MED2"],
  ["pregnant, serious use", pregnantUse("serious"), "USE3 MED2"],
  ...["iop", "php", "residential", "inpatient"].flatMap((current) =>
    ["same", "worse"].map((response) => [`${current}, ${response}`, care(current, response), "HIST4"] as const),
  ),
  ["outpatient, same", care("outpatient", "same"), "HIST3"],
  ["medicine only, worse", care("medication-only", "worse"), "HIST3"],
  ["intensive care, improving", care("iop", "improving"), "HIST0"],
];

const thoughts: readonly Answers[] = [
  ...["asq-1", "asq-2", "asq-3"].flatMap((id) => [{ [id]: "1" }, { [id]: "decline" }]),
  ...["1", "2", "3", "decline"].map((answer) => ({ ...adding(PHQ, 2, 3), "44260-8": answer })),
];
const attemptOrThoughts: readonly Answers[] = [...thoughts, { "asq-4": "1" }, { "asq-4": "decline" }];
const eating: readonly Answers[] = ["69690-6", "69691-4", "eating-restrict", "eating-purge"].map((id) => ({
  [id]: "1",
}));
const positiveUse: readonly Answers[] = [
  alcohol(3),
  use({}),
  { ...adult, "68524-8": "2" },
  teen({ "bstad-alcohol": 2 }),
  teen({ "bstad-marijuana": 2 }),
  teen({ "bstad-other": 1 }),
];
const dependence: readonly Answers[] = [
  ...["alcohol-daily", "alcohol-heavy", "morning", "opioids-daily"].map((code) => use({ "use-pattern": [code] })),
  ...["as-prescribed", "want-to-stop", "more"].map((code) => ({ "sedative-daily": code })),
];
/** One answer for each of the seven dimensions that make up need. */
const need: readonly Answers[] = [
  { "self-injury": "recent-frequent" },
  { "harm-others": "thoughts" },
  { "mind-reality": "past" },
  { "function-roles": "missing-some" },
  { "symptom-distress": "moderate" },
  use({ "use-impact": "problems" }),
  { "eating-purge": "1", "eating-severity": "weekly" },
];
const aboveOutpatient: readonly Answers[] = [{ "function-roles": "missing-most" }, { "mind-reality": "convinced" }];
const healthy: Answers = { ...adult, "now-emergency": ["none"] };

/** The column *asked*, for every question not asked of everyone: answers that open it, and near misses that do not. */
export const ASKED: readonly (readonly [
  ids: readonly string[],
  opens: readonly Answers[],
  closed: readonly Answers[],
])[] = [
  [["about-perinatal"], [teen({}), adult], [{ "about-age": "65-plus" }]],
  [["about-military", "102011-4", "68518-0", "68524-8", "function-dependents"], [adult], [teen({})]],
  [["trauma-trouble", "bstad-alcohol", "bstad-tobacco", "bstad-marijuana", "bstad-other"], [teen({})], [adult]],
  [PHQ.slice(2), [{ "44250-9": "1", "44255-8": "1" }, { "44255-8": "2" }], [{ "44250-9": "1", "44255-8": "0" }]],
  [GAD.slice(2), [{ "69725-0": "1", "68509-9": "1" }, { "69725-0": "2" }], [{ "69725-0": "1", "68509-9": "0" }]],
  [["suicide-method", "suicide-intent", "suicide-plan"], thoughts, [healthy, { "asq-4": "1" }]],
  [["asq-5", "suicide-preparation"], attemptOrThoughts, [{ "asq-1": "0", "asq-2": "0", "asq-3": "0", "asq-4": "0" }]],
  [["suicide-attempt-when"], [{ "asq-4": "1" }], [{ "asq-4": "0" }, { "asq-1": "1" }]],
  [["means-access"], [{ "asq-1": "1" }, { "stay-safe": "not-sure" }], [{ "self-injury": "past" }]],
  [
    ["baby-harm"],
    ["pregnant", "postpartum"].map((code) => ({ ...adult, "about-perinatal": code })),
    [{ ...adult, "about-perinatal": "no" }],
  ],
  [
    ["mind-commands"],
    ["doubt", "convinced", "overwhelming", "decline"].map((code) => ({ "mind-reality": code })),
    ["never", "brief", "past"].map((code) => ({ "mind-reality": code })),
  ],
  [["mind-group"], [{ "mind-reality": "past" }, { "mania-energy": "mild" }], [{ "mind-reality": "brief" }]],
  [TRAUMA, [{ ...adult, "102011-4": "1" }], [{ ...adult, "102011-4": "0" }]],
  [
    ["69692-2", "69693-0", "69694-8", "69695-5", "69696-3", "69720-1", "eating-severity", "eating-body"],
    eating,
    [healthy],
  ],
  [["weight-loss"], [...eating, { ...adding(PHQ, 2, 3), "44251-7": "2" }], [{ ...adding(PHQ, 2, 3), "44251-7": "1" }]],
  [["68519-8", "68520-6"], [{ ...adult, "68518-0": "1" }], [{ ...adult, "68518-0": "0" }]],
  [
    ["use-kinds", "use-pattern", "use-impact", "use-overdose", "use-now"],
    positiveUse,
    [alcohol(2), { ...adult, "68524-8": "0" }, teen({ "bstad-alcohol": 1, "bstad-marijuana": 1 })],
  ],
  [["withdrawal-history", "withdrawal-now"], dependence, [use({ "use-pattern": ["none"], "sedative-daily": "no" })]],
  [
    ["use-now"],
    [{ "asq-1": "1" }, { "harm-others": "afraid" }],
    [{ "self-injury": "past", "harm-others": "thoughts" }],
  ],
  [["69722-7"], [...PHQ.slice(0, 2), ...GAD.slice(0, 2)].map((id) => ({ [id]: "1" })), [{ ...phq(0), ...gad(0) }]],
  [["control-between", "treatment-past", "treatment-admissions", "readiness"], need, [{ "symptom-distress": "mild" }]],
  [["readiness"], [{ "medical-condition": "affected" }], [{ "medical-condition": "stable" }]],
  [
    ["treatment-response"],
    ["outpatient", "iop", "php", "residential", "inpatient", "medication-only"].map((code) => ({
      "treatment-current": code,
    })),
    [{ "treatment-current": "none" }],
  ],
  [["practical-travel", "practical-group", "practical-privacy"], aboveOutpatient, [healthy]],
];
