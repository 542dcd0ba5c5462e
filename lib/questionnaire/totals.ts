import { type Answers, isStated } from "./answers";
import type { InstrumentTotal, Questionnaire } from "./definition";
import type { Reading } from "./reading";

export interface CompleteTotal {
  readonly instrument: string;
  readonly total: InstrumentTotal;
  readonly points: number;
}

type Instruments = Pick<Questionnaire, "instruments">;

/** The totals of every instrument, in order. */
export const allTotals = ({ instruments }: Instruments): readonly InstrumentTotal[] =>
  instruments.flatMap(({ totals }) => totals);

/** Undefined if no instrument has a total of this name. */
export const totalNamed = (questionnaire: Instruments, id: string): InstrumentTotal | undefined =>
  allTotals(questionnaire).find((total) => total.id === id);

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

/** Every item was answered. A total with a gap would be too low. */
export const isComplete = ({ items }: InstrumentTotal, answers: Answers): boolean =>
  items.every((item) => isStated(answers[item]));

/** Totals whose items were all asked and answered. */
export function completeTotals(
  questionnaire: Questionnaire,
  reading: Reading,
  answers: Answers,
): readonly CompleteTotal[] {
  const onPath = new Set(reading.path.map(({ id }) => id));
  return resultTotals(questionnaire)
    .filter(({ total }) => total.items.every((item) => onPath.has(item)) && isComplete(total, answers))
    .map((found) => ({ ...found, points: reading.ledger.score(found.total.id) }));
}
