import type { Answers } from "../../questionnaire/answers";
import type { Questionnaire } from "../../questionnaire/definition";
import type { Reading } from "../../questionnaire/reading";
import { type CompleteTotal, resultTotals } from "../../questionnaire/totals";
import type { FhirPlan } from "./fhir-plan";

/**
 * Totals that are 0 because of a "no" before their items: a person who never drinks has been screened, and the screen
 * is negative.
 */
export function zeroTotals(
  questionnaire: Questionnaire,
  reading: Reading,
  answers: Answers,
  zeros: FhirPlan["zeros"],
): readonly CompleteTotal[] {
  const onPath = new Set(reading.path.map(({ id }) => id));
  return resultTotals(questionnaire).flatMap((found) => {
    const gate = zeros[found.total.id];
    const isEnded = gate !== undefined && onPath.has(gate.question) && answers[gate.question] === gate.code;
    const others = found.total.items.filter((item) => item !== gate?.question);
    return isEnded && !others.some((item) => onPath.has(item)) ? [{ ...found, points: 0 }] : [];
  });
}
