import type { CareSourceId } from "./care-sources";
import type { Range } from "./range";

/**
 * How reliable a number is. `published`: stated by the source. `computed`: calculated from published numbers. `rough`:
 * from single providers or second-hand pages, and labeled "rough".
 */
const GRADES = ["published", "computed", "rough"] as const;
export type Grade = (typeof GRADES)[number];

/** A usual range with its sources. The date it was last checked is part of the source. */
export interface Figure extends Range {
  readonly source: CareSourceId;
  readonly grade: Grade;
}

export const published = (low: number, high: number, source: CareSourceId): Figure => ({
  low,
  high,
  source,
  grade: "published",
});
export const computed = (low: number, high: number, source: CareSourceId): Figure => ({
  low,
  high,
  source,
  grade: "computed",
});
export const rough = (low: number, high: number, source: CareSourceId): Figure => ({
  low,
  high,
  source,
  grade: "rough",
});
