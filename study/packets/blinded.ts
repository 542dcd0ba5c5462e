import { Seeded } from "../seeded";

/** A record under a number that reveals nothing about it. */
export interface Blinded<T> {
  readonly number: string;
  readonly record: T;
}

export interface BlindedStudy<T> {
  readonly cases: readonly Blinded<T>[];
  /** The cases in each rater's order, the first rater first. */
  readonly orders: readonly (readonly Blinded<T>[])[];
}

/**
 * Numbers the records in random order and gives each rater a different order, so that neither numbers nor order reveal
 * anything about the record, and not every rater sees the same cases last.
 */
export function blinded<T>(records: readonly T[], raters: number, seed: number): BlindedStudy<T> {
  const digits = String(records.length).length;
  const cases = new Seeded(seed)
    .shuffled(records)
    .map((record, at) => ({ number: String(at + 1).padStart(Math.max(3, digits), "0"), record }));
  return {
    cases,
    orders: Array.from({ length: raters }, (_, rater) => new Seeded(seed, rater + 1).shuffled(cases)),
  };
}
