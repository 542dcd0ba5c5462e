import type { InstrumentTotal, Source } from "../questionnaire/definition";

/** From how many points on a change of a total is more than chance, and who published that. By id of the total. */
export type MeaningfulChanges = Readonly<Record<string, { readonly points: number; readonly source: Source }>>;

/** A total of one instrument at two times. */
export interface ScoreChange {
  /** In points; above 0 where it is worse now. */
  readonly difference: number;
  /** The difference is at least the published one; null where none is published for this instrument. */
  readonly meaningful: boolean | null;
  /** The published one, in points; null where there is none. */
  readonly meaningfulFrom: number | null;
  /** The two totals are in different published bands; false where the instrument has no bands. */
  readonly bandChanged: boolean;
}

const bandOf = ({ bands }: Pick<InstrumentTotal, "bands">, points: number) =>
  bands.find(({ min, max }) => points >= min && points <= max)?.id;

/** What the totals of an instrument say of two times. Says nothing of why, and decides nothing. */
export function scoreChange(
  instrument: Pick<InstrumentTotal, "id" | "bands">,
  earlier: number,
  now: number,
  published: MeaningfulChanges,
): ScoreChange {
  const difference = now - earlier;
  const meaningfulFrom = published[instrument.id]?.points ?? null;
  return {
    difference,
    meaningful: meaningfulFrom === null ? null : Math.abs(difference) >= meaningfulFrom,
    meaningfulFrom,
    bandChanged: bandOf(instrument, earlier) !== bandOf(instrument, now),
  };
}
