import type { Answers } from "../../lib/questionnaire/answers";

/** Somebody with answers of every kind, some of them left open. */
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

/** The same person some time before. */
export const EARLIER_ANSWERS: Answers = { ...GUIDE_ANSWERS, "44250-9": "1", "44255-8": "1", "function-roles": "usual" };
