import { fill } from "../../lib/content/fill";
import type { Reader } from "../../lib/method/condition-phrase";
import type { Answers } from "../../lib/questionnaire/answers";
import type { Questionnaire } from "../../lib/questionnaire/definition";
import { placesOf } from "../../lib/questionnaire/questions";
import { readGiven } from "../../lib/questionnaire/reading";
import { voiceOf } from "../../lib/questionnaire/voice";
import { answerSections } from "../../lib/report/answer-rows";
import type { AnswerTextWords } from "../../lib/report/answer-text";
import { scoresOf } from "../../lib/report/scores";
import { atomsOf } from "../../lib/rules/condition";
import type { PacketWords } from "./packet-words";

/** A case as a rater sees it: what was asked and answered, but nothing derived from it. */
export interface CaseSheet {
  readonly title: string;
  readonly sections: readonly {
    readonly title: string;
    readonly rows: readonly { readonly ask: string; readonly answer: string }[];
  }[];
  /** Sums of the items of published instruments, without their bands. */
  readonly totals: readonly string[];
}

/** Questions that are only asked from a certain level on: that they were asked at all would reveal the result. */
const tellTheLevel = (questionnaire: Questionnaire): ReadonlySet<string> =>
  new Set(
    placesOf(questionnaire)
      .filter(({ question }) => question.askWhen && atomsOf(question.askWhen).some((atom) => "level" in atom))
      .map(({ question }) => question.id),
  );

/** Free text is left out, because it may identify the person. */
export function caseSheet(
  reader: Reader,
  answers: Answers,
  number: string,
  words: PacketWords,
  none: AnswerTextWords,
): CaseSheet {
  const { questionnaire, words: questions, decision } = reader;
  const reading = readGiven(questionnaire, answers);
  const sections = answerSections(questionnaire, reading, answers, questions, voiceOf(questionnaire, answers), none);
  const telling = tellTheLevel(questionnaire);
  return {
    title: fill(words.case, { number }),
    sections: sections
      .map(({ title, rows }) => ({
        title,
        rows: rows
          .filter(({ text, question }) => !(text || telling.has(question)))
          .map(({ ask, answer }) => ({ ask, answer })),
      }))
      .filter(({ rows }) => rows.length > 0),
    totals: scoresOf(questionnaire, reading, answers, decision.instruments).flatMap(({ name, points, max }) =>
      points === null ? [] : [fill(words.total, { name, points, max })],
    ),
  };
}
