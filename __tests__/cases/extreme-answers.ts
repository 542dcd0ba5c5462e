import type { Answer, Answers } from "../../lib/questionnaire/answers";
import { DECLINE, type Option, type Question } from "../../lib/questionnaire/definition";
import { optionsOf, placesOf } from "../../lib/questionnaire/questions";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";

const questions = placesOf(levelOfCare).map(({ question }) => question);
const of = (choose: (question: Question) => Answer): Answers =>
  Object.fromEntries(questions.map((question) => [question.id, choose(question)]));

const weight = ({ sets, flags, score, current }: Option) =>
  Math.max(0, ...Object.values(sets ?? {})) * 10 + (flags?.length ?? 0) + (score ?? 0) + (current ?? 0);

function worst(question: Question): Answer {
  if (question.kind === "integer") return question.max;
  if (question.kind === "text") return "x".repeat(question.maxLength);
  const heavy = [...optionsOf(question)].sort((a, b) => weight(b) - weight(a));
  if (question.kind === "choice") return heavy[0]?.code ?? DECLINE;
  return heavy.filter(({ exclusive }) => !exclusive).map(({ code }) => code);
}

const atWorst = of(worst);

/** Answers at the limits of what can be given. */
export const EXTREME_ANSWERS: readonly { readonly name: string; readonly answers: Answers }[] = [
  { name: "no answer at all", answers: {} },
  { name: "everything declined", answers: of(() => DECLINE) },
  { name: "everything at its worst", answers: { ...atWorst, "about-subject": "self", "about-age": "18-64" } },
  {
    name: "everything at its worst, answered by someone else about a minor",
    answers: { ...atWorst, "about-subject": "other", "about-age": "13-17" },
  },
  { name: "a child under 13", answers: { "about-subject": "other", "about-age": "under-13" } },
  {
    name: "words with quotes, other scripts, lines and markup",
    answers: {
      "about-subject": "self",
      "about-age": "65-plus",
      "note-goals": 'Ñandú "quoted"\n<b>日本語</b> & more\t;',
    },
  },
];
