import { type Answers, isBlank } from "../../questionnaire/answers";
import { DECLINE, type InstrumentTotal, type Questionnaire } from "../../questionnaire/definition";
import type { Reading } from "../../questionnaire/path";

export interface CompleteTotal {
  readonly instrument: string;
  readonly total: InstrumentTotal;
  readonly points: number;
}

/** The totals of which every item was asked and answered. A total with a gap is not given: it would read as too low. */
export function completeTotals(
  questionnaire: Questionnaire,
  reading: Reading,
  answers: Answers,
): readonly CompleteTotal[] {
  const onPath = new Set(reading.path.map(({ id }) => id));
  const given = (item: string) => onPath.has(item) && !isBlank(answers[item]) && answers[item] !== DECLINE;
  return questionnaire.instruments.flatMap(({ id, totals }) =>
    totals
      .filter(({ items }) => items.every(given))
      .map((total) => ({ instrument: id, total, points: reading.ledger.score(total.id) })),
  );
}
