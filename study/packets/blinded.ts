import { Seeded } from "../seeded";

/** A record under a number that says nothing of it. */
export interface Blinded<T> {
  readonly number: string;
  readonly record: T;
}

export interface BlindedStudy<T> {
  readonly cases: readonly Blinded<T>[];
  /** The cases in the order of each rater, the first rater first. */
  readonly orders: readonly (readonly Blinded<T>[])[];
}

/**
 * Numbers the records in a random order and gives each rater an order of their own, so that neither the numbers nor the
 * order tell of the record, and what comes late is not the same case for everyone.
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
