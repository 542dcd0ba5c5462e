import type { Answer, Answers } from "../../lib/questionnaire/answers";
import { DECLINE, type Question } from "../../lib/questionnaire/definition";
import { optionsOf, placesOf } from "../../lib/questionnaire/questions";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";

const questions = placesOf(levelOfCare).map(({ question }) => question);
const SENTENCE = "I want to sleep through the night, get back to work and be there for my children again. ";

/** The answer that counts most to the rules; every option that can be combined with others; notes of maximum length. */
function most(question: Question): Answer {
  if (question.kind === "integer") return question.max;
  if (question.kind === "text") return SENTENCE.repeat(question.maxLength).slice(0, question.maxLength);
  const options = optionsOf(question);
  const weight = (one: (typeof options)[number]) => Math.max(0, ...Object.values(one.sets ?? {}), one.score ?? 0);
  const heavy = options.toSorted((a, b) => weight(b) - weight(a));
  if (question.kind === "choice") return heavy[0]?.code ?? DECLINE;
  return heavy.filter(({ exclusive }) => !exclusive).map(({ code }) => code);
}

const everything: Answers = Object.fromEntries(questions.map((question) => [question.id, most(question)]));
const everyOther: Answers = Object.fromEntries(
  questions.map((question, index) => [question.id, index % 2 && question.kind !== "text" ? DECLINE : most(question)]),
);

/** People whose summary is as full as it can get. */
export const LONGEST_PAPERS: readonly { readonly name: string; readonly answers: Answers }[] = [
  {
    name: "everything at its maximum, in the year after a birth",
    answers: {
      ...everything,
      "about-subject": "self",
      "about-age": "18-64",
      "about-perinatal": "postpartum",
      "about-military": "yes",
      "treatment-current": "outpatient",
      "treatment-response": "worse",
    },
  },
  {
    name: "every other question declined, answered by someone else about a teenager",
    answers: {
      ...everyOther,
      "about-subject": "other",
      "about-age": "13-17",
      "about-perinatal": "postpartum",
      "treatment-current": "php",
      "treatment-response": "worse",
    },
  },
  {
    name: "all but the first questions declined",
    answers: {
      ...Object.fromEntries(
        questions.map((question) => [question.id, question.kind === "text" ? most(question) : DECLINE]),
      ),
      "about-subject": "other",
      "about-age": "65-plus",
    },
  },
];
