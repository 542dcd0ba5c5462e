import type { PaperTexts } from "../../content/text-bundles";
import { type Answers, codesOf, isBlank, isDeclined } from "../../questionnaire/answers";
import { byItself, type ChartAnswer, onItsLine } from "../../questionnaire/chart-words";
import type { Questionnaire } from "../../questionnaire/definition";
import { placesOf } from "../../questionnaire/questions";
import type { Settled } from "../../questionnaire/reading";
import { say, type Voice } from "../../questionnaire/words";
import { wordsOf } from "../answer-rows";
import type { PaperPlan } from "./paper-plan";

/**
 * What happened to a question. `unfilled`: offered after the result and left empty. `blank`: optional and left empty.
 * `unasked`: did not apply.
 */
export type AnswerState = "reported" | "denied" | "declined" | "missing" | "unfilled" | "blank" | "unasked";

/** The answers in chart language. */
export interface Chart {
  readonly stateOf: (question: string) => AnswerState;
  /** What the question asks about, with its time frame: "plan (past month)". */
  readonly nameOf: (question: string) => string;
  readonly bareNameOf: (question: string) => string;
  readonly timeOf: (question: string) => string | null;
  /** The text of each selected answer, for use after the name of its line. */
  readonly onLine: (question: string) => readonly string[];
  /** The text of each selected answer on its own, with the time frame; `codes` filters the answers. */
  readonly alone: (question: string, codes?: readonly string[]) => readonly string[];
}

interface Given {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly reading: Settled;
  readonly texts: PaperTexts;
  readonly plan: PaperPlan;
}

/** Charts use the third person, whoever answered. */
const OF_SOMEONE: Voice = "other";

const withTime = (text: string, time: string | null | undefined): string => (time ? `${text} (${time})` : text);
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

export function chartOf({ questionnaire, answers, reading, texts, plan }: Given): Chart {
  const places = new Map(placesOf(questionnaire).map((place) => [place.question.id, place]));
  const asked = new Set(reading.path.map(({ id }) => id));
  const detail = new Set([...reading.details].map(({ id }) => id));
  const words = texts.decision.chart;

  const codes = (id: string): readonly string[] => {
    const place = places.get(id);
    const answer = answers[id];
    return place && asked.has(id) && answer !== undefined && !isBlank(answer) ? codesOf(place.question, answer) : [];
  };
  const stateOf = (id: string): AnswerState => {
    const place = places.get(id);
    if (!place || !asked.has(id)) return "unasked";
    const answer = answers[id];
    if (answer === undefined || isBlank(answer)) {
      if (detail.has(id)) return answer === undefined ? "unfilled" : "blank";
      return place.question.optional ? "blank" : "missing";
    }
    if (isDeclined(answer)) return "declined";
    const quiet = plan.quiet[id] ?? [];
    return codes(id).every((code) => quiet.includes(code)) && quiet.length > 0 ? "denied" : "reported";
  };
  const shortOf = (id: string): string => {
    const place = places.get(id);
    return place ? lowerFirst(say(wordsOf(texts.questionnaire, place.section.id, id).short, OF_SOMEONE)) : id;
  };
  const answerOf = (id: string, code: string): ChartAnswer => {
    const own = words[id]?.answers?.[code];
    const place = places.get(id);
    if (own !== undefined || !place) return own ?? code;
    const option = wordsOf(texts.questionnaire, place.section.id, id).options[code];
    const line = option === undefined ? code : say(option, OF_SOMEONE);
    return { line, alone: `${words[id]?.name ?? shortOf(id)}: ${lowerFirst(line)}` };
  };
  return {
    stateOf,
    nameOf: (id) => withTime(words[id]?.name ?? shortOf(id), words[id]?.time),
    bareNameOf: (id) => words[id]?.name ?? shortOf(id),
    timeOf: (id) => words[id]?.time ?? null,
    onLine: (id) => codes(id).map((code) => onItsLine(answerOf(id, code))),
    alone: (id, wanted) =>
      codes(id)
        .filter((code) => wanted?.includes(code) ?? true)
        .map((code) => {
          const untimed = words[id]?.untimed ?? [];
          const timed = untimed !== true && !untimed.includes(code);
          return withTime(byItself(answerOf(id, code)), timed ? words[id]?.time : null);
        }),
  };
}
