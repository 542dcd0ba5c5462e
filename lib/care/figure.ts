import type { CareSourceId } from "./care-sources";
import type { Range } from "./range";

/**
 * How far a number can be trusted. `published`: the source says so. `computed`: worked out from published ones. `rough`: from
 * single providers or second-hand pages, and shown as "rough".
 */
const GRADES = ["published", "computed", "rough"] as const;
export type Grade = (typeof GRADES)[number];

/** A usual range with where it comes from. The day it was last checked stands with the source. */
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
