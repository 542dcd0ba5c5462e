import type { Answers } from "../../lib/questionnaire/answers";
import { readGiven } from "../../lib/questionnaire/reading";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { mildest } from "./mildest";

/** What a healthy adult who does not drink says. */
const said: Answers = {
  "about-subject": "self",
  "about-age": "18-64",
  "now-emergency": ["none"],
  "about-perinatal": "no",
  "medical-condition": "none",
  "weight-loss": "none",
  "sedative-daily": "no",
  "69725-0": "0",
  "68509-9": "0",
  "44250-9": "0",
  "44255-8": "0",
  "symptom-distress": "none",
  "function-roles": "usual",
  "function-eating": "enough",
  "function-selfcare": "fine",
  "function-relationships": "fine",
  "asq-1": "0",
  "asq-2": "0",
  "asq-3": "0",
  "asq-4": "0",
  "self-injury": "never",
  "harm-others": "none",
  "mind-reality": "never",
  "mania-energy": "no",
  "102011-4": "0",
  "ocd-time": "none",
  gambling: "no",
  "69690-6": "0",
  "69691-4": "0",
  "eating-restrict": "0",
  "eating-purge": "0",
  "68518-0": "0",
  "68524-8": "0",
  "home-safety": "safe",
  "support-people": "strong",
  "function-dependents": "nobody",
  "treatment-current": "none",
  "treatment-discharge": "none",
  "stay-safe": "yes",
  "about-military": "no",
  "practical-times": ["flexible"],
  "practical-online": "private",
  "practical-insurance": "employer",
  "practical-cost": "ok",
  "practical-language": "english",
};

function inOrderAsked(answers: Answers): Answers {
  const asked = readGiven(levelOfCare, answers).path.flatMap(({ id }) => {
    const answer = answers[id];
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return Object.fromEntries(asked);
}

/**
 * A healthy adult who does not drink: every question on the path in order, details included, with no problems. A question that
 * is not answered above gets its mildest answer.
 */
export const wellAdult: Answers = inOrderAsked(mildest(said));

/** The well adult with some answers changed. Questions that these open are left for the test to answer. */
export const wellAdultBut = (changes: Answers): Answers => ({ ...wellAdult, ...changes });
