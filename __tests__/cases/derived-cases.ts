import type { Answers } from "../../lib/questionnaire/answers";
import { type DerivedCase, one } from "./derived-case";
import { lastingCases } from "./lasting-cases";

const PHQ = ["44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3"];
const GAD = ["69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7"];
const PTSD = ["102012-2", "102013-0", "102014-8", "102015-5", "102016-3"];
const AUDIT = ["68518-0", "68519-8", "68520-6"];

/** Answers to the items that add up to this total, none above `most`. */
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
const adult = { "about-age": "18-64" };
const teen = { "about-age": "13-17" };
const pregnant = { "about-perinatal": "pregnant" };

const moodCases: readonly DerivedCase[] = [
  one("PHQ-9 of 9", { ...adult, ...totalling(PHQ, 9, 3) }, ""),
  one("PHQ-9 of 10", { ...adult, ...totalling(PHQ, 10, 3) }, "SYMP2"),
  one("PHQ-9 of 10, 65 and over", { "about-age": "65-plus", ...totalling(PHQ, 10, 3) }, "SYMP2 older"),
  one("PHQ-9 of 10, age not said", { "about-age": "decline", ...totalling(PHQ, 10, 3) }, "SYMP2 ageUnknown"),
  one("PHQ-9 of 10, under 13", { "about-age": "under-13", ...totalling(PHQ, 10, 3) }, "SYMP2"),
  one("PHQ-9 of 10, teen", { ...teen, ...totalling(PHQ, 10, 3) }, "minor"),
  one("PHQ-9 of 11, teen", { ...teen, ...totalling(PHQ, 11, 3) }, "SYMP2 minor"),
  one("PHQ-9 of 14", { ...adult, ...totalling(PHQ, 14, 3) }, "SYMP2"),
  one("PHQ-9 of 15", { ...adult, ...totalling(PHQ, 15, 3) }, "SYMP3"),
  one("PHQ-9 of 15, teen", { ...teen, ...totalling(PHQ, 15, 3) }, "SYMP3 minor"),

  one("GAD-7 of 9", totalling(GAD, 9, 3), ""),
  one("GAD-7 of 10", totalling(GAD, 10, 3), "SYMP2"),
  one("GAD-7 of 14", totalling(GAD, 14, 3), "SYMP2"),
  one("GAD-7 of 15", totalling(GAD, 15, 3), "SYMP3"),

  one("PC-PTSD-5 of 2", totalling(PTSD, 2, 1), ""),
  one("PC-PTSD-5 of 3", totalling(PTSD, 3, 1), "SYMP2"),
];

/** Each answer that reports current thoughts, and whether they are active. */
const THOUGHTS: readonly (readonly [id: string, code: string, active: boolean])[] = [
  ["asq-1", "1", false],
  ["asq-2", "1", false],
  ["asq-3", "1", true],
  ["44260-8", "1", false],
  ["44260-8", "2", true],
  ["44260-8", "3", true],
];

const thoughtCases: readonly DerivedCase[] = [
  ...THOUGHTS.flatMap(([id, code, active]) => {
    const now = active ? "thoughtsNow thoughtsActive" : "thoughtsNow";
    const thought = { [id]: code };
    return [
      one(`${id} at ${code}`, thought, `SELF2 ${now}`),
      one(`an attempt once and ${id} at ${code}`, { "asq-4": "1", ...thought }, `SELF3 attemptEver ${now}`),
      one(
        `within reach and ${id} at ${code}`,
        { "means-access": "yes", ...thought },
        `SELF2 means meansThought ${now}`,
      ),
    ];
  }),
  ...["asq-1", "asq-2", "asq-3", "asq-4", "asq-5", "44260-8"].map((id) => one(`${id} no`, { [id]: "0" }, "")),
  one("an attempt once, no thoughts", { "asq-4": "1", "asq-1": "0", "44260-8": "0" }, "SELF2 attemptEver"),
  one("asq-5 yes", { "asq-5": "1" }, "SELF4"),
  one("within reach, no thoughts", { "means-access": "yes", "asq-1": "0" }, "means"),
  one("within reach, an attempt once", { "means-access": "yes", "asq-4": "1" }, "SELF2 attemptEver means"),
  one("reach not said, and a wish", { "means-access": "decline", "asq-1": "1" }, "SELF2 means thoughtsNow"),
  one("out of reach, and a wish", { "means-access": "no", "asq-1": "1" }, "SELF2 thoughtsNow"),
];

const bodyCases: readonly DerivedCase[] = [
  one("palpitations", { "eating-body": ["palpitations"] }, "MED2"),
  one("palpitations and restricting", { "eating-body": ["palpitations"], "eating-restrict": "1" }, "MED3"),
  one("palpitations and purging", { "eating-body": ["palpitations"], "eating-purge": "1" }, "MED3"),
  one("palpitations and bingeing", { "eating-body": ["palpitations"], "69691-4": "1" }, "MED2"),
  one("dizzy and restricting", { "eating-body": ["dizzy"], "eating-restrict": "1" }, "MED2"),
];

const useCases: readonly DerivedCase[] = [
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
  one("teen, tobacco every day", { "bstad-tobacco": 365 }, ""),
  one("pregnant and risky use", { ...pregnant, "use-impact": "risky" }, "USE2 MED2 pregnant"),
  one("pregnant and an AUDIT-C of 3", { ...pregnant, ...totalling(AUDIT, 3, 4) }, "USE2 MED2 pregnant"),
  one("pregnant and serious use", { ...pregnant, "use-impact": "serious" }, "USE3 MED2 pregnant"),
  one("pregnant, no use", { ...pregnant, "use-impact": "none" }, "pregnant"),
  one("not pregnant and risky use", { "about-perinatal": "postpartum", "use-impact": "risky" }, "USE1 postpartum"),
  one("not pregnant and problems", { "about-perinatal": "postpartum", "use-impact": "problems" }, "USE2 postpartum"),
];

const careCases: readonly DerivedCase[] = [
  ...["iop", "php", "residential", "inpatient"].map((care) => [care, "HIST4", ""] as const),
  ["outpatient", "HIST3", ""] as const,
  ["decline", "HIST3", ""] as const,
  ["medication-only", "HIST2", " medNotHelping"] as const,
].flatMap(([care, comes, flags]) => {
  const how = (response: string) => ({ "treatment-current": care, "treatment-response": response });
  return [
    one(`${care}, the same`, how("same"), `${comes}${flags}`),
    one(`${care}, worse`, how("worse"), `${comes}${flags} worse`),
    one(`${care}, improving`, how("improving"), ""),
    one(`${care}, too early to tell`, how("too-early"), ""),
  ];
});

export const derivedCases: readonly DerivedCase[] = [
  ...moodCases,
  ...thoughtCases,
  ...bodyCases,
  ...useCases,
  ...lastingCases,
  ...careCases,
  one("no treatment, worse", { "treatment-current": "none", "treatment-response": "worse" }, "HIST2 worse"),
];
