/** The smallest change of a total that matters to one person, and who published it. */
export interface RelevantChange {
  /** In points of the total, in either direction. */
  readonly points: number;
  /** Authors, journal, year and pages, as printed. */
  readonly source: string;
  readonly url: string;
  /** ISO date of the day the source was last read. */
  readonly lastChecked: string;
}

/** By id of the total. A total that is not listed has no published value that could be confirmed. */
export type RelevantChanges = Readonly<Record<string, RelevantChange>>;
