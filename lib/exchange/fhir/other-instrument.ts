import type { Questionnaire } from "../../questionnaire/definition";
import { optionsOf, questionsById } from "../../questionnaire/questions";
import { listOf, memberOf } from "../json-parts";
import { itemsOf } from "./response-items";

/** The responses in a file. */
const responsesIn = (given: unknown): readonly object[] =>
  [given, ...listOf(memberOf(given, "entry")).map((entry) => memberOf(entry, "resource"))].filter(
    (one): one is object => memberOf(one, "resourceType") === "QuestionnaireResponse",
  );

/**
 * A published instrument that another program's response holds in full, with its score, such as "PHQ-9: 14"; null if
 * there is none. Item codes of instruments are the same everywhere.
 */
export function otherInstrument(questionnaire: Questionnaire, given: unknown): string | null {
  const response = responsesIn(given)[0];
  if (!response) return null;
  const questions = questionsById(questionnaire);
  const points = new Map<string, number>();
  for (const { linkId, answer } of itemsOf(response).answers) {
    // Some programs write link ids as paths.
    const question = questions.get(linkId?.split("/").at(-1) ?? "");
    const code = memberOf(memberOf(answer, "valueCoding"), "code");
    const score = question && optionsOf(question).find((option) => option.loinc === code)?.score;
    if (question && score !== undefined && code !== undefined) points.set(question.id, score);
  }
  const totals = questionnaire.instruments
    .flatMap((one) => one.totals)
    .filter(({ items }) => items.length > 2 && items.every((item) => points.has(item)))
    .toSorted((a, b) => b.items.length - a.items.length);
  return totals[0]
    ? `${totals[0].id.toUpperCase()}: ${totals[0].items.reduce((sum, id) => sum + (points.get(id) ?? 0), 0)}`
    : null;
}
