import { assess } from "../../lib/assessment/assess";
import type { Locale } from "../../lib/content/locales";
import { decodeAnswers, encodeAnswers } from "../../lib/exchange/answer-code";
import type { CodeLayouts } from "../../lib/exchange/code-layout";
import type { Answers } from "../../lib/questionnaire/answers";
import type { Questionnaire } from "../../lib/questionnaire/definition";

/**
 * A person whose code is kept as a fixture, so that later versions are tested against a code that was really printed.
 */
export interface GoldenPerson {
  readonly person: string;
  readonly language: Locale;
  readonly answers: Answers;
}

/** The person's code in the newest layout, as an entry of `golden-codes.ts`. Throws if the code cannot be read back. */
export function goldenCodeEntry(
  questionnaire: Questionnaire,
  layouts: CodeLayouts,
  { person, language, answers }: GoldenPerson,
  day: string,
): string {
  const code = encodeAnswers(questionnaire, answers, day, { layouts, language });
  const read = decodeAnswers(questionnaire, code, { layouts });
  if ("refused" in read) throw new Error(`The code of ${person} cannot be read back: ${read.refused}.`);
  const entry = {
    layout: layouts.length,
    person,
    code,
    answeredAt: day,
    relation: null,
    level: assess(questionnaire, read.answers).level,
    count: Object.keys(read.answers).length,
    answers: { "about-age": read.answers["about-age"] },
  };
  return `  ${JSON.stringify(entry)},`;
}
