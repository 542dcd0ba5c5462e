import { guidanceFor } from "../../lib/crisis/guidance";
import type { Answers } from "../../lib/questionnaire/answers";
import { type PathPage, pathPages } from "../../lib/questionnaire/pages";
import { ACUTE_KINDS } from "../../lib/rules/rule";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";

/** A sample person with answers of every kind, some of them missing. */
export const GUIDE_ANSWERS: Answers = {
  "about-subject": "self",
  "about-age": "18-64",
  "about-perinatal": "no",
  "about-military": "no",
  "now-emergency": ["none"],
  "44250-9": "2",
  "44255-8": "2",
  "44259-0": "2",
  "44254-1": "2",
  "44251-7": "1",
  "44258-2": "2",
  "44252-5": "1",
  "symptom-distress": "moderate",
  "function-roles": "missing-some",
  "function-relationships": "withdrawn",
  "treatment-current": "outpatient",
  "treatment-response": "same",
};

/** The same person some time earlier. */
export const EARLIER_ANSWERS: Answers = { ...GUIDE_ANSWERS, "44250-9": "1", "44255-8": "1", "function-roles": "usual" };

/** The page of questions that asks this one. */
export const guidePage = (question: string): PathPage | undefined =>
  pathPages(levelOfCare, GUIDE_ANSWERS).find(({ questions }) => questions.some(({ id }) => id === question));

/** Help at the step, once for each kind. */
export const GUIDE_HELP = ACUTE_KINDS.flatMap((kind) => guidanceFor([kind]) ?? []);
