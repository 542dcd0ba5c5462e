import type { Answers } from "../../lib/questionnaire/answers";
import { type DerivedCase, one } from "./derived-case";

// The effect of physical dependence on alcohol, opioids or pills, by when the last use was. Within a week counts, as
// does declining; after a week the pattern is in the past.

const RECENT = ["week", "now", "decline"] as const;
const ALCOHOL = ["alcohol-daily", "alcohol-heavy", "morning"] as const;
const drinks = (pattern: string, last: string): Answers => ({ "use-pattern": [pattern], "use-last": last });

const patterns: readonly (readonly [pattern: string, recent: string, longer: string])[] = [
  ["binge", "WDL1", "WDL1"],
  ["alcohol-daily", "WDL2 wdlGaba", "WDL1 wdlGaba"],
  ["alcohol-heavy", "WDL3 wdlGaba", "WDL1 wdlGaba"],
  ["morning", "WDL3 wdlGaba", "WDL1 wdlGaba"],
  ["opioids-daily", "WDL2", "WDL1"],
  ["other-daily", "WDL2 wdlGaba", "WDL1 wdlGaba"],
  ["none", "", ""],
];
const patternCases = patterns.flatMap(([pattern, recent, longer]) => [
  ...RECENT.map((last) => one(`${pattern}, last ${last}`, drinks(pattern, last), recent)),
  one(`${pattern}, last longer ago`, drinks(pattern, "longer"), longer),
]);

const opioidCases: readonly DerivedCase[] = [
  ...RECENT.map((last) =>
    one(
      `street opioids, last ${last}`,
      { "use-kinds": ["opioids"], "use-last": last },
      "opioids opioidsNow beyondCannabis",
    ),
  ),
  one("street opioids, longer ago", { "use-kinds": ["opioids"], "use-last": "longer" }, "opioids beyondCannabis"),
  one("opioids as prescribed", { "use-kinds": ["opioids-prescribed"], "use-last": "now" }, ""),
];

const withPills = (pill: string, answers: Answers): Answers => ({ "sedative-daily": pill, ...answers });
const pillsAlone = { "as-prescribed": 1, "want-to-stop": 2, more: 3 } as const;
const pillCases = Object.entries(pillsAlone).flatMap(([pill, alone]) => [
  one(`pills, ${pill}`, withPills(pill, {}), `WDL${alone} wdlGaba`),
  ...ALCOHOL.map((pattern) =>
    one(`pills, ${pill}, and ${pattern}`, withPills(pill, drinks(pattern, "now")), "WDL3 wdlGaba"),
  ),
  ...RECENT.map((last) =>
    one(`pills, ${pill}, and alcohol, last ${last}`, withPills(pill, drinks("alcohol-daily", last)), "WDL3 wdlGaba"),
  ),
  one(
    `pills, ${pill}, and alcohol longer ago`,
    withPills(pill, drinks("alcohol-daily", "longer")),
    `WDL${alone} wdlGaba`,
  ),
]);
const pillsBesideOther: readonly DerivedCase[] = [
  one("no pills, daily alcohol", withPills("no", drinks("alcohol-daily", "now")), "WDL2 wdlGaba"),
  one("pills as prescribed and opioids", withPills("as-prescribed", drinks("opioids-daily", "now")), "WDL2 wdlGaba"),
];

const pregnant = { "about-perinatal": "pregnant" };
const pregnantCases: readonly DerivedCase[] = [
  ...RECENT.map((last) =>
    one(
      `pregnant, daily alcohol, last ${last}`,
      { ...pregnant, ...drinks("alcohol-daily", last) },
      "WDL3 wdlGaba pregnant",
    ),
  ),
  one(
    "pregnant, daily alcohol longer ago",
    { ...pregnant, ...drinks("alcohol-daily", "longer") },
    "WDL1 wdlGaba pregnant",
  ),
  one("pregnant, daily opioids", { ...pregnant, ...drinks("opioids-daily", "now") }, "WDL2 pregnant"),
  one(
    "after a birth, daily alcohol",
    { "about-perinatal": "postpartum", ...drinks("alcohol-daily", "now") },
    "WDL2 wdlGaba postpartum",
  ),
];

const before = (history: string, answers: Answers): Answers => ({ "withdrawal-history": history, ...answers });
/** The effects besides that of a hard withdrawal, or one with a seizure, with the last use yesterday. */
const beside: readonly (readonly [what: string, answers: Answers, hard: string, seizure: string])[] = [
  ["nothing else", {}, "WDL2", "WDL2"],
  ["binges", { "use-pattern": ["binge"] }, "WDL2", "WDL2"],
  ["opioids", { "use-pattern": ["opioids-daily"] }, "WDL2", "WDL2"],
  ["daily alcohol", { "use-pattern": ["alcohol-daily"] }, "WDL3 wdlGaba", "WDL4 wdlGaba"],
  ["heavy alcohol", { "use-pattern": ["alcohol-heavy"] }, "WDL3 wdlGaba", "WDL4 wdlGaba"],
  ["morning drinks", { "use-pattern": ["morning"] }, "WDL3 wdlGaba", "WDL4 wdlGaba"],
  ["other calming drugs", { "use-pattern": ["other-daily"] }, "WDL2 wdlGaba", "WDL4 wdlGaba"],
  ["pills as prescribed", { "sedative-daily": "as-prescribed" }, "WDL2 wdlGaba", "WDL2 wdlGaba"],
  ["pills to stop", { "sedative-daily": "want-to-stop" }, "WDL3 wdlGaba", "WDL4 wdlGaba"],
  ["pills not as prescribed", { "sedative-daily": "more" }, "WDL3 wdlGaba", "WDL4 wdlGaba"],
];
const historyCases: readonly DerivedCase[] = [
  ...beside.flatMap(([what, answers, hard, seizure]) => [
    one(`hard withdrawals before, ${what}`, before("hard-twice", { ...answers, "use-last": "now" }), hard),
    one(`a seizure before, ${what}`, before("seizure", { ...answers, "use-last": "now" }), seizure),
  ]),
  ...["hard-twice", "seizure"].flatMap((history) => [
    ...RECENT.map((last) => one(`${history}, last ${last}`, before(history, { "use-last": last }), "WDL2")),
    one(`${history}, longer ago`, before(history, { "use-last": "longer" }), "WDL1"),
    one(`${history}, alcohol longer ago`, before(history, drinks("alcohol-daily", "longer")), "WDL1 wdlGaba"),
    one(
      `${history}, pills to stop, longer ago`,
      before(history, withPills("want-to-stop", { "use-last": "longer" })),
      "WDL2 wdlGaba",
    ),
  ]),
  ...RECENT.flatMap((last) => [
    one(
      `hard before, daily alcohol, last ${last}`,
      before("hard-twice", drinks("alcohol-daily", last)),
      "WDL3 wdlGaba",
    ),
    one(
      `a seizure before, daily alcohol, last ${last}`,
      before("seizure", drinks("alcohol-daily", last)),
      "WDL4 wdlGaba",
    ),
  ]),
  one("uneasy before, daily alcohol", before("uncomfortable", drinks("alcohol-daily", "now")), "WDL2 wdlGaba"),
  one("uneasy before, nothing else", before("uncomfortable", { "use-last": "now" }), "WDL1"),
];

const shaking: Answers = { "withdrawal-now": "shaking" };
const shakingCases: readonly DerivedCase[] = [
  one("shaking, nothing said", shaking, "WDL2 wdlNow wdlSign"),
  one("shaking, opioids", { ...shaking, ...drinks("opioids-daily", "now") }, "WDL2 wdlNow wdlSign"),
  one("shaking, binges", { ...shaking, ...drinks("binge", "longer") }, "WDL3 wdlNow wdlSign"),
  ...[...ALCOHOL, "other-daily"].map((pattern) =>
    one(`shaking, ${pattern}`, { ...shaking, ...drinks(pattern, "longer") }, "WDL3 wdlGaba wdlNow wdlSign"),
  ),
  ...Object.keys(pillsAlone).map((pill) =>
    one(`shaking, pills ${pill}`, withPills(pill, shaking), "WDL3 wdlGaba wdlNow wdlSign"),
  ),
  one("shaking, no pills", withPills("no", shaking), "WDL2 wdlNow wdlSign"),
  one(
    "mild signs, daily alcohol",
    { "withdrawal-now": "mild", ...drinks("alcohol-daily", "now") },
    "WDL2 wdlGaba wdlSign",
  ),
];

export const lastingCases: readonly DerivedCase[] = [
  ...patternCases,
  ...opioidCases,
  ...pillCases,
  ...pillsBesideOther,
  ...pregnantCases,
  ...historyCases,
  ...shakingCases,
];
