import type { Condition } from "../../condition";
import { type Answers, codesOf } from "../../questionnaire/answers";
import { DECLINE, type Question, type Questionnaire } from "../../questionnaire/definition";
import { effectsOf } from "../../questionnaire/path";
import { optionsOf, questionOf } from "../../questionnaire/questions";
import type { AnswerRow } from "../answer-rows";
import type { PaperRow } from "./block";

/** Whether answers to one question alone make a condition hold. */
function holdsAlone(condition: Condition, id: string, codes: readonly string[]): boolean {
  if ("any" in condition) return condition.any.some((part) => holdsAlone(part, id, codes));
  if (!("answered" in condition)) return false;
  const [asked, counted] = condition.answered;
  return asked === id && codes.some((code) => counted.includes(code));
}

/** Whether an answer by itself means anything to the rules, or adds to a score. */
function counts(questionnaire: Questionnaire, question: Question, answers: Answers): boolean {
  const answer = answers[question.id] ?? DECLINE;
  if (typeof answer === "number") return answer > 0;
  const codes = codesOf(question, answer);
  return (
    effectsOf(question, answer).some(({ sets, flags }) => sets !== undefined || flags !== undefined) ||
    optionsOf(question).some(({ code, score = 0 }) => score > 0 && codes.includes(code)) ||
    questionnaire.derived.some(({ when }) => holdsAlone(when, question.id, codes))
  );
}

/** Answers as lines of paper: in few words, or as they were asked. `name` adds the name of an item to its question. */
export function answeredRows(
  questionnaire: Questionnaire,
  answers: Answers,
  rows: readonly AnswerRow[],
  wording: "ask" | "short",
  name: (question: string) => string | null = () => null,
): readonly PaperRow[] {
  return rows.map((row) => {
    const added = name(row.question);
    return {
      id: row.question,
      label: added ? `${row[wording]} (${added})` : row[wording],
      value: row.answer,
      marked: counts(questionnaire, questionOf(questionnaire, row.question), answers),
      unknown: row.state !== "answered",
    };
  });
}
