import type { Questionnaire } from "../../../lib/questionnaire/definition";
import { readAnswers } from "../../../lib/questionnaire/path";
import { mostQuestionsLeft } from "../../../lib/questionnaire/progress";
import { placesOf } from "../../../lib/questionnaire/questions";
import { furthestReach } from "../../../lib/questionnaire/reach";
import type { Check, Finding } from "../check";
import { ALWAYS_ASKED } from "./gates";

/** The most questions anyone can be asked, and the most before every first question about danger has been asked. */
const MOST_QUESTIONS = 99;
const MOST_BEFORE_SAFETY = 39;

const AGES = ["under-13", "13-17", "18-64", "65-plus", "decline"];
const LAST_FIRST_LOOK = "mania-energy";

function neverTooLong(questionnaire: Questionnaire): Finding {
  const ids = placesOf(questionnaire).map(({ question }) => question.id);
  const before = ids.indexOf(LAST_FIRST_LOOK);
  const violations: string[] = [];
  const listed: string[] = [];
  for (const age of AGES) {
    const answers = { "about-age": age };
    const reading = readAnswers(questionnaire, answers);
    const most = mostQuestionsLeft(questionnaire, answers) + 1;
    const { open } = furthestReach(questionnaire, reading, answers, ({ id }) => id !== "about-age");
    const early = reading.outOfScope ? most : [...open].filter(({ id }) => ids.indexOf(id) <= before).length;
    listed.push(`${age}:${early}/${most}`);
    if (most > MOST_QUESTIONS) violations.push(`someone ${age} can be asked ${most} questions`);
    if (early > MOST_BEFORE_SAFETY)
      violations.push(`someone ${age} can be asked ${early} questions before all about danger`);
  }
  const late = ALWAYS_ASKED.filter((id) => /^(asq|self-injury|harm|mind-|mania)/.test(id) && ids.indexOf(id) > before);
  for (const id of late) violations.push(`${id} is asked late`);
  return { combinations: BigInt(AGES.length), violations, listed };
}

export const lengthChecks: readonly Check[] = [{ property: "never-too-long", exhaustive: true, run: neverTooLong }];
