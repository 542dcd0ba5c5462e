import { type Answers, isBlank } from "../../questionnaire/answers";
import { DECLINE, type InstrumentTotal, type Questionnaire } from "../../questionnaire/definition";
import type { Reading } from "../../questionnaire/reading";

export interface CompleteTotal {
  readonly instrument: string;
  readonly total: InstrumentTotal;
  readonly points: number;
}

/**
 * Totals that are reported as results. A short form whose items are all in a longer one only decides whether the rest
 * is asked; reported alone, it would be taken for more than that.
 */
export function resultTotals({ instruments }: Questionnaire): readonly Omit<CompleteTotal, "points">[] {
  return instruments.flatMap(({ id, totals }) => {
    const isPart = (total: InstrumentTotal) =>
      totals.some((other) => other !== total && total.items.every((item) => other.items.includes(item)));
    return totals.filter((total) => !isPart(total)).map((total) => ({ instrument: id, total }));
  });
}

/** Totals whose items were all asked and answered. A total with a gap is left out, because it would be too low. */
export function completeTotals(
  questionnaire: Questionnaire,
  reading: Reading,
  answers: Answers,
): readonly CompleteTotal[] {
  const onPath = new Set(reading.path.map(({ id }) => id));
  const given = (item: string) => onPath.has(item) && !isBlank(answers[item]) && answers[item] !== DECLINE;
  return resultTotals(questionnaire)
    .filter(({ total }) => total.items.every(given))
    .map((found) => ({ ...found, points: reading.ledger.score(found.total.id) }));
}
