import type { Answers } from "../../lib/questionnaire/answers";
import type { Level, Route } from "../../lib/rules/levels";
import type { LengthToResult } from "../support/length-to-result";
import { mildest } from "../support/mildest";
import { wellAdult } from "../support/well-adult";
import lengths from "./five-lengths.json";

export interface PersonCase {
  readonly name: string;
  readonly answers: Answers;
  readonly level: Level;
  readonly route: Route;
  /** Rules and stages that decide the level. */
  readonly rules: readonly string[];
  /** The question whose answer interrupts, the kinds of risk, and the number of the first line. */
  readonly interrupted: { readonly by: string; readonly kinds: string; readonly firstDoor: string } | null;
  /** How long it takes until the level is shown. `npm run record` writes it to five-lengths.json. */
  readonly length: LengthToResult;
}

const aboveOutpatient = { "practical-travel": "ok", "practical-group": "fine", "practical-privacy": "fine" };
/** Asked of everyone with some need. */
const lately = {
  course: "slow",
  "watch-need": "never",
  "medicine-missed": "no",
  "treatment-past": "never",
  "treatment-admissions": "none",
  readiness: "ready",
};

const PEOPLE: readonly Omit<PersonCase, "length">[] = [
  {
    name: "a well adult",
    answers: wellAdult,
    level: "outpatient",
    route: "none",
    rules: [],
    interrupted: null,
  },
  {
    name: "moderate depression where weekly therapy is not enough",
    answers: {
      ...wellAdult,
      ...aboveOutpatient,
      ...lately,
      "44250-9": "2",
      "44255-8": "2",
      "44259-0": "2",
      "44254-1": "2",
      "44251-7": "1",
      "44258-2": "2",
      "44252-5": "1",
      "44253-3": "0",
      "44260-8": "0",
      "symptom-distress": "moderate",
      "69722-7": "2",
      "function-roles": "missing-some",
      "function-relationships": "withdrawn",
      course: "same",
      "treatment-current": "outpatient",
      "treatment-response": "same",
      "treatment-past": "partly",
      "practical-times": ["work-days"],
      "practical-cost": "worried",
      "note-goals": "Get back to work and sleep through the night.",
    },
    level: "iop",
    route: "none",
    rules: ["I4", "S1"],
    interrupted: null,
  },
  {
    name: "severe depression with a plan",
    answers: {
      ...wellAdult,
      ...aboveOutpatient,
      ...lately,
      "44250-9": "3",
      "44255-8": "3",
      "44259-0": "3",
      "44254-1": "3",
      "44251-7": "1",
      "44258-2": "3",
      "44252-5": "2",
      "44253-3": "1",
      "44260-8": "2",
      "symptom-distress": "severe",
      "asq-1": "1",
      "asq-2": "1",
      "asq-3": "1",
      "asq-5": "0",
      "suicide-method": "yes",
      "suicide-intent": "no",
      "suicide-plan": "yes",
      "suicide-preparation": "no",
      "means-access": "no",
      "use-now": "no",
      "69722-7": "2",
      "function-roles": "missing-some",
      "support-people": "limited",
      "watch-need": "most-days",
    },
    level: "inpatient",
    route: "crisis",
    rules: ["A1"],
    interrupted: { by: "suicide-plan", kinds: "suicide", firstDoor: "tel:988" },
  },
  {
    name: "a daily heavy drinker with shaking now, who once had a withdrawal seizure",
    answers: {
      ...wellAdult,
      ...aboveOutpatient,
      ...lately,
      "symptom-distress": "mild",
      "68518-0": "4",
      "68519-8": "4",
      "68520-6": "4",
      "use-kinds": ["alcohol"],
      "use-pattern": ["alcohol-daily", "alcohol-heavy", "morning"],
      "use-last": "now",
      "withdrawal-history": "seizure",
      "withdrawal-now": "shaking",
      "use-impact": "serious",
      "use-overdose": "never",
      "function-roles": "missing-some",
      "support-people": "some",
    },
    level: "inpatient",
    route: "medical",
    rules: ["A5", "A5b", "X5"],
    interrupted: { by: "withdrawal-now", kinds: "withdrawal", firstDoor: "tel:911" },
  },
  {
    name: "a parent answering for a 15-year-old",
    answers: {
      ...aboveOutpatient,
      ...lately,
      "about-subject": "other",
      "about-age": "13-17",
      "about-perinatal": "no",
      "medical-condition": "none",
      "weight-loss": "none",
      "sedative-daily": "no",
      "now-emergency": ["none"],
      "44250-9": "3",
      "44255-8": "2",
      "44259-0": "2",
      "44254-1": "2",
      "44251-7": "1",
      "44258-2": "2",
      "44252-5": "2",
      "44253-3": "1",
      "44260-8": "1",
      "69725-0": "1",
      "68509-9": "0",
      "symptom-distress": "severe",
      "function-roles": "missing-most",
      "function-eating": "less",
      "function-selfcare": "slipping",
      "function-relationships": "withdrawn",
      "asq-1": "1",
      "asq-2": "decline",
      "asq-3": "0",
      "asq-4": "0",
      "asq-5": "0",
      "suicide-method": "no",
      "suicide-intent": "no",
      "suicide-plan": "decline",
      "suicide-preparation": "no",
      "self-injury": "never",
      "harm-others": "none",
      "mind-reality": "never",
      "mania-energy": "no",
      "trauma-trouble": "no",
      "ocd-time": "none",
      gambling: "no",
      "69690-6": "0",
      "69691-4": "0",
      "eating-restrict": "0",
      "eating-purge": "0",
      "bstad-alcohol": 0,
      "bstad-marijuana": 1,
      "bstad-other": 0,
      "use-overdose": "never",
      "home-safety": "stressful",
      "support-people": "strong",
      "treatment-current": "none",
      "treatment-discharge": "none",
      course: "new",
      "use-now": "no",
      "means-access": "no",
      "watch-adult": "yes",
      "stay-safe": "yes",
      "69722-7": "3",
      "bstad-tobacco": 0,
      "practical-times": ["school"],
      "practical-online": "private",
      "practical-insurance": "medicaid",
      "practical-cost": "ok",
      "practical-language": "english",
    },
    level: "inpatient",
    route: "crisis",
    rules: ["A14"],
    interrupted: { by: "suicide-plan", kinds: "suicide", firstDoor: "tel:988" },
  },
];

/**
 * The five people used to present the first complete version. Expectations were derived from the rule tables by hand.
 * A question that is not answered above, such as a new one, gets its mildest answer.
 */
export const FIVE_PEOPLE: readonly PersonCase[] = PEOPLE.map((person) => ({
  ...person,
  answers: mildest(person.answers),
  length: (lengths as Readonly<Record<string, LengthToResult>>)[person.name] ?? { pages: 0, questions: 0 },
}));
