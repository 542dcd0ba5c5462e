import type { VerifiedProperty } from "../../lib/content/verification-words";

const CHECKS = "__tests__/verify/checks";
const CASES = "__tests__/cases";
const RULES = "questionnaires/level-of-care/rules/";
const SECTIONS = "questionnaires/level-of-care/sections/";
const CONTRACT = `${CASES}/contract/`;

/** Where a broken property is mended: a file or a folder, and the list or the field in it. */
export interface Place {
  readonly file: string;
  /** A name that occurs there. Absent if the rule or question itself is wrong, and no list can allow it. */
  readonly list?: string;
  /** What to write there, if the change is meant. */
  readonly why: string;
}

const rule: Place = { file: RULES, why: "no list allows this: a rule lowers something; change the rule" };
const question: Place = { file: SECTIONS, why: "no list allows this: change what the answer sets, or its gate" };

/** For each property, the places to look at when it does not hold. */
export const WHERE_TO_EDIT: { readonly [P in VerifiedProperty]: readonly Place[] } = {
  "never-lower": [rule],
  "answers-in-order": [question],
  "answers-tried": [question],
  "acute-interrupts": [
    rule,
    { file: `${CHECKS}/situations.ts`, list: "WITHOUT_LEVEL", why: "a kind of danger that sets no level" },
  ],
  "emergency-answers": [
    { file: `${CHECKS}/emergencies.ts`, list: "EMERGENCIES", why: "answers that always mean an emergency" },
  ],
  "help-for-every-danger": [
    { file: "lib/crisis/guidance.ts", list: "guidanceFor", why: "the help for each kind of danger" },
  ],
  "stages-keep": [{ file: "questionnaires/level-of-care/rules/stages.ts", why: "present care lowers nothing else" }],
  "rung-by-rung": [
    {
      file: `${CHECKS}/situations.ts`,
      list: "LARGE_STEPS",
      why: "a rule that may raise the level by more than one step",
    },
  ],
  "limits-cannot-reach": [
    { file: SECTIONS, list: "practical: true", why: "practical answers set nothing that a rule reads" },
  ],
  "limits-tried": [{ file: SECTIONS, list: "practical: true", why: "practical answers set nothing that a rule reads" }],
  "details-move-nothing": [
    { file: SECTIONS, list: "detailWhen", why: "a question that can change the result is no detail" },
  ],
  "details-tried": [{ file: SECTIONS, list: "detailWhen", why: "a question that can change the result is no detail" }],
  "every-question-decides": [
    { file: SECTIONS, list: "detail: true", why: "a question that can change nothing comes after the result" },
    { file: `${CHECKS}/deciding.ts`, list: "IN_WHOSE_VOICE", why: "asked first although it decides nothing" },
  ],
  "declined-never-lower": [question],
  "declined-opens": [
    {
      file: `${CHECKS}/gates.ts`,
      list: "CLOSED_WHEN_DECLINED",
      why: "a gate that stays closed when its opener is declined",
    },
  ],
  "hidden-moves-nothing": [
    {
      file: CONTRACT,
      list: "hidden",
      why: "a second step of a screen, or a question that makes no sense where it is hidden",
    },
  ],
  "danger-always-asked": [
    { file: `${CHECKS}/gates.ts`, list: "ALWAYS_ASKED", why: "a question about danger without a gate" },
  ],
  "pages-stay": [{ file: SECTIONS, list: "pages", why: "a question goes on a later page than the one that opens it" }],
  "same-answers-same-result": [question],
  "any-way-through": [question],
  "reasons-suffice": [
    { file: "lib/assessment/explain/ways.ts", list: "shortestWay", why: "the answers named do not make the rule hold" },
  ],
  "no-rule-dead": [
    rule,
    { file: `${CHECKS}/situations.ts`, list: "SAID_BY_ANOTHER", why: "a rule whose every case another rule covers" },
  ],
  "every-rule-reached": [rule],
  "every-answer-counts": [
    { file: CONTRACT, list: "recordedOnly", why: "an answer that intentionally decides nothing, beside its question" },
    { file: CONTRACT, list: "profileOnly", why: "an answer that only shows in the profile of areas" },
    { file: `${CHECKS}/reach.ts`, list: "IN_TOTALS_ONLY", why: "an item that counts only in its instrument's total" },
  ],
  "every-change-noticed": [
    { file: `${CASES}/threshold-cases.ts`, list: "rule(", why: "each minimal way in which a rule holds" },
    { file: `${CASES}/route-thresholds.ts`, list: "row(", why: "the published thresholds of urgency" },
    { file: `${CASES}/level-thresholds.ts`, list: "row(", why: "the published thresholds of levels" },
    { file: `${CHECKS}/mutants.ts`, list: "EQUIVALENT", why: "a change that another rule makes no difference" },
  ],
  "never-too-long": [
    { file: `${CHECKS}/length.ts`, list: "MOST", why: "the limits of questions and pages before the result" },
  ],
  "same-as-the-code": [
    { file: "__tests__/verify/checks/model.ts", list: "sameAsTheCode", why: "the second implementation of the rules" },
  ],
};
