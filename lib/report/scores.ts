import type { InstrumentNames } from "../assessment/decision-words";
import type { Answers } from "../questionnaire/answers";
import type { InstrumentTotal, Questionnaire } from "../questionnaire/definition";
import type { Reading } from "../questionnaire/reading";
import { isComplete } from "../questionnaire/totals";

/** The total of a published instrument, with its published band; null if an item is missing or declined. */
export interface Score {
  readonly instrument: string;
  readonly total: string;
  readonly name: string;
  readonly points: number | null;
  readonly max: number;
  /** The id and the words of the published band. */
  readonly band: { readonly id: string; readonly name: string } | null;
  readonly positiveAt: number | null;
  /** Whose cut-off it is, if several are published; null if there is only one. */
  readonly cutOff: string | null;
  readonly loinc: string | null;
}

function fullTotals(reading: Reading, totals: readonly InstrumentTotal[]): readonly InstrumentTotal[] {
  const onPath = new Set(reading.path.map(({ id }) => id));
  const asked = totals.filter(({ items }) => items.every((item) => onPath.has(item)));
  // A short form is part of its long form: once the long form is asked, its total says more.
  return asked.filter(
    (total) => !asked.some((other) => other !== total && total.items.every((item) => other.items.includes(item))),
  );
}

/** Totals of the instruments that were asked, in the questionnaire's order. */
export function scoresOf(
  questionnaire: Questionnaire,
  reading: Reading,
  answers: Answers,
  names: Readonly<Record<string, InstrumentNames>>,
): readonly Score[] {
  return questionnaire.instruments.flatMap((instrument) =>
    fullTotals(reading, instrument.totals).map((total): Score => {
      const points = isComplete(total, answers) ? reading.ledger.score(total.id) : null;
      const words = names[instrument.id];
      const band = points === null ? undefined : total.bands.find(({ min, max }) => points >= min && points <= max);
      return {
        instrument: instrument.id,
        total: total.id,
        name: total.id.toUpperCase(),
        points,
        max: total.max,
        band: band ? { id: band.id, name: words?.bands[band.id] ?? band.id } : null,
        positiveAt: total.positiveAt ?? null,
        cutOff: words?.cutOff ?? null,
        loinc: total.loinc ?? null,
      };
    }),
  );
}
