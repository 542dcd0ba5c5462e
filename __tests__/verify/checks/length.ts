import type { Answers } from "../../../lib/questionnaire/answers";
import type { Question, Questionnaire } from "../../../lib/questionnaire/definition";
import { placesOf } from "../../../lib/questionnaire/questions";
import { furthestReach } from "../../../lib/questionnaire/reach";
import { readGiven } from "../../../lib/questionnaire/reading";
import { holds } from "../../../lib/rules/condition";
import type { Check, Finding } from "../check";
import { ALWAYS_ASKED } from "./gates";

/**
 * The maximum number of questions anyone of an age can be asked before the result, and before all first ones about
 * danger.
 */
const MOST: Readonly<Record<string, { readonly all: number; readonly early: number }>> = {
  "under-13": { all: 3, early: 3 },
  "13-17": { all: 81, early: 43 },
  "18-64": { all: 87, early: 43 },
  "65-plus": { all: 87, early: 43 },
  decline: { all: 87, early: 43 },
};
/** The maximum number of pages before the result, and the maximum for someone with severe distress. */
const MOST_PAGES = 28;
const MOST_PAGES_SEVERE = 24;

const LAST_FIRST_LOOK = "mania-energy";
const SEVERE = { "symptom-distress": "severe" };

/** Every question someone with these answers could be asked before the result, with every gate open at once. */
function mostBeforeResult(questionnaire: Questionnaire, said: Answers): readonly Question[] {
  const reading = readGiven(questionnaire, said);
  if (reading.outOfScope) return reading.path;
  const { open } = furthestReach(questionnaire, reading, said, ({ id }) => said[id] === undefined);
  return placesOf(questionnaire).flatMap(({ question }) => {
    const { detail, detailWhen } = question;
    const isDetail = detail || (detailWhen && holds(detailWhen, reading.ledger));
    return open.has(question) && !isDetail ? [question] : [];
  });
}

const pagesOf = (questionnaire: Questionnaire, questions: readonly Question[]): number =>
  questionnaire.sections
    .flatMap(({ pages }) => pages)
    .filter((page) => page.questions.some((question) => questions.includes(question))).length;

function neverTooLong(questionnaire: Questionnaire): Finding {
  const ids = placesOf(questionnaire).map(({ question }) => question.id);
  const before = ids.indexOf(LAST_FIRST_LOOK);
  const violations: string[] = [];
  const listed: string[] = [];
  for (const [age, most] of Object.entries(MOST)) {
    const asked = mostBeforeResult(questionnaire, { "about-age": age });
    const early = asked.filter(({ id }) => ids.indexOf(id) <= before).length;
    const severe = mostBeforeResult(questionnaire, { "about-age": age, ...SEVERE });
    listed.push(`${age}:${early}/${asked.length}`);
    if (asked.length > most.all)
      violations.push(`someone ${age} can be asked ${asked.length} questions before the result`);
    if (early > most.early) violations.push(`someone ${age} can be asked ${early} questions before all about danger`);
    if (pagesOf(questionnaire, asked) > MOST_PAGES)
      violations.push(`someone ${age} can meet ${pagesOf(questionnaire, asked)} pages`);
    if (pagesOf(questionnaire, severe) > MOST_PAGES_SEVERE)
      violations.push(`someone ${age} in severe distress can meet ${pagesOf(questionnaire, severe)} pages`);
  }
  const late = ALWAYS_ASKED.filter((id) => /^(asq|self-injury|harm|mind-|mania)/.test(id) && ids.indexOf(id) > before);
  for (const id of late) violations.push(`${id} is asked late`);
  return { enumerated: BigInt(2 * Object.keys(MOST).length), violations, listed };
}

export const lengthChecks: readonly Check[] = [{ property: "never-too-long", basis: "structure", run: neverTooLong }];
