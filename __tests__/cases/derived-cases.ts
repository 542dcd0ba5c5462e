import type { Answers } from "../../lib/questionnaire/answers";

/**
 * What scores and several answers together come to, at each cut-off and one short of it, worked out by hand from the
 * published question contract. `comes` names every dimension above 0; the answers of the gates are left out.
 */
export interface DerivedCase {
  readonly name: string;
  readonly answers: Answers;
  readonly comes: string;
}

const PHQ = ["44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3"];
const GAD = ["69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7"];
const PTSD = ["102012-2", "102013-0", "102014-8", "102015-5", "102016-3"];
const AUDIT = ["68518-0", "68519-8", "68520-6"];

/** Answers to the items that come to this total, none above `most`. */
function totalling(items: readonly string[], total: number, most: number): Answers {
  let left = total;
  return Object.fromEntries(
    items.map((item) => {
      const points = Math.min(left, most);
      left -= points;
      return [item, `${points}`];
    }),
  );
}
const one = (name: string, answers: Answers, comes: string): DerivedCase => ({ name, answers, comes });
const adult = { "about-age": "18-64" };
const teen = { "about-age": "13-17" };

export const derivedCases: readonly DerivedCase[] = [
  one("PHQ-9 of 9", { ...adult, ...totalling(PHQ, 9, 3) }, ""),
  one("PHQ-9 of 10", { ...adult, ...totalling(PHQ, 10, 3) }, "SYMP2"),
  one("PHQ-9 of 10, 65 and over", { "about-age": "65-plus", ...totalling(PHQ, 10, 3) }, "SYMP2"),
  one("PHQ-9 of 10, age not said", { "about-age": "decline", ...totalling(PHQ, 10, 3) }, "SYMP2"),
  one("PHQ-9 of 10, under 13", { "about-age": "under-13", ...totalling(PHQ, 10, 3) }, "SYMP2"),
  one("PHQ-9 of 10, teen", { ...teen, ...totalling(PHQ, 10, 3) }, ""),
  one("PHQ-9 of 11, teen", { ...teen, ...totalling(PHQ, 11, 3) }, "SYMP2"),
  one("PHQ-9 of 14", { ...adult, ...totalling(PHQ, 14, 3) }, "SYMP2"),
  one("PHQ-9 of 15", { ...adult, ...totalling(PHQ, 15, 3) }, "SYMP3"),
  one("PHQ-9 of 15, teen", { ...teen, ...totalling(PHQ, 15, 3) }, "SYMP3"),
  one("PHQ-9 item 9 not at all", { "44260-8": "0" }, ""),
  ...["1", "2", "3"].map((code) => one(`PHQ-9 item 9 at ${code}`, { "44260-8": code }, "SELF2")),

  one("GAD-7 of 9", totalling(GAD, 9, 3), ""),
  one("GAD-7 of 10", totalling(GAD, 10, 3), "SYMP2"),
  one("GAD-7 of 14", totalling(GAD, 14, 3), "SYMP2"),
  one("GAD-7 of 15", totalling(GAD, 15, 3), "SYMP3"),

  ...["asq-1", "asq-2", "asq-3", "asq-4"].map((id) => one(`${id} yes`, { [id]: "1" }, "SELF2")),
  ...["asq-1", "asq-2", "asq-3", "asq-4", "asq-5"].map((id) => one(`${id} no`, { [id]: "0" }, "")),
  one("asq-5 yes", { "asq-5": "1" }, "SELF4"),
  ...["asq-1", "asq-2", "asq-3"].map((id) => one(`an attempt once and ${id}`, { "asq-4": "1", [id]: "1" }, "SELF3")),
  ...["1", "2", "3"].map((code) =>
    one(`an attempt once and item 9 at ${code}`, { "asq-4": "1", "44260-8": code }, "SELF3"),
  ),
  one("an attempt once and item 9 not at all", { "asq-4": "1", "44260-8": "0" }, "SELF2"),
  one("thoughts without an attempt", { "asq-1": "1", "asq-2": "1", "asq-3": "1", "44260-8": "3" }, "SELF2"),

  one("PC-PTSD-5 of 2", totalling(PTSD, 2, 1), ""),
  one("PC-PTSD-5 of 3", totalling(PTSD, 3, 1), "SYMP2"),

  one("AUDIT-C of 2", totalling(AUDIT, 2, 4), ""),
  one("AUDIT-C of 3", totalling(AUDIT, 3, 4), "USE1"),
  one("AUDIT-C of 7", totalling(AUDIT, 7, 4), "USE1"),
  one("AUDIT-C of 8", totalling(AUDIT, 8, 4), "USE2"),
  ...["0", "1"].map((code) => one(`drugs at ${code}`, { "68524-8": code }, "")),
  ...["2", "3", "4"].map((code) => one(`drugs at ${code}`, { "68524-8": code }, "USE1")),
  one("teen, alcohol on a day", { "bstad-alcohol": 1 }, ""),
  one("teen, alcohol on 2 days", { "bstad-alcohol": 2 }, "USE1"),
  one("teen, marijuana on a day", { "bstad-marijuana": 1 }, ""),
  one("teen, marijuana on 2 days", { "bstad-marijuana": 2 }, "USE1"),
  one("teen, nothing else", { "bstad-other": 0 }, ""),
  one("teen, something else on a day", { "bstad-other": 1 }, "USE1"),
  one("pregnant and risky use", { "about-perinatal": "pregnant", "use-impact": "risky" }, "USE2 MED2"),
  one("pregnant and an AUDIT-C of 3", { "about-perinatal": "pregnant", ...totalling(AUDIT, 3, 4) }, "USE2 MED2"),
  one("pregnant, no use", { "about-perinatal": "pregnant", "use-impact": "none" }, ""),
  one("not pregnant and risky use", { "about-perinatal": "postpartum", "use-impact": "risky" }, "USE1"),

  ...["as-prescribed", "want-to-stop", "more"].flatMap((sedative) =>
    ["alcohol-daily", "alcohol-heavy", "morning"].map((pattern) =>
      one(`${pattern} and sedatives ${sedative}`, { "use-pattern": [pattern], "sedative-daily": sedative }, "WDL3"),
    ),
  ),
  one("daily alcohol, no sedatives", { "use-pattern": ["alcohol-daily"], "sedative-daily": "no" }, "WDL2"),
  one(
    "daily opioids and prescribed sedatives",
    { "use-pattern": ["opioids-daily"], "sedative-daily": "as-prescribed" },
    "WDL2",
  ),
  one("sedatives as prescribed", { "sedative-daily": "as-prescribed" }, "WDL1"),
  ...[
    ["withdrawal-history", "hard-twice"],
    ["withdrawal-now", "shaking"],
  ].flatMap(([id = "", code = ""]) => [
    one(`daily alcohol and ${code}`, { "use-pattern": ["alcohol-daily"], [id]: code }, "WDL3"),
    one(`daily opioids and ${code}`, { "use-pattern": ["opioids-daily"], [id]: code }, "WDL2"),
  ]),
  one(
    "prescribed sedatives and hard withdrawal before",
    { "sedative-daily": "as-prescribed", "withdrawal-history": "hard-twice" },
    "WDL3",
  ),
  one("wants off sedatives, shaking now", { "sedative-daily": "want-to-stop", "withdrawal-now": "shaking" }, "WDL3"),
  one(
    "daily alcohol, withdrawal uncomfortable and mild",
    { "use-pattern": ["alcohol-daily"], "withdrawal-history": "uncomfortable", "withdrawal-now": "mild" },
    "WDL2",
  ),

  one("not difficult at all", { "69722-7": "0" }, ""),
  one("somewhat difficult", { "69722-7": "1" }, "FUNC1"),
  one("very difficult", { "69722-7": "2" }, "FUNC2"),
  one("extremely difficult", { "69722-7": "3" }, "FUNC3"),

  ...["iop", "php", "residential", "inpatient"].flatMap((care) =>
    ["same", "worse"].map((how) =>
      one(`${care}, ${how}`, { "treatment-current": care, "treatment-response": how }, "HIST4"),
    ),
  ),
  ...["iop", "inpatient"].flatMap((care) =>
    ["improving", "too-early"].map((how) =>
      one(`${care}, ${how}`, { "treatment-current": care, "treatment-response": how }, ""),
    ),
  ),
  ...["medication-only", "outpatient"].flatMap((care) =>
    ["same", "worse"].map((how) =>
      one(`${care}, ${how}`, { "treatment-current": care, "treatment-response": how }, "HIST3"),
    ),
  ),
];
