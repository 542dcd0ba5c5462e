import type { Source } from "../questionnaire/definition";

/** `published`: the number is in the source. `ours`: the number is this project's own, wherever the idea came from. */
const CUT_OFF_STATUSES = ["published", "ours"] as const;
export type CutOffStatus = (typeof CUT_OFF_STATUSES)[number];

/** A study of cut-offs, with those it reports, by total. */
export interface CutOffSource extends Source {
  readonly numbers?: Readonly<Record<string, readonly number[]>>;
}

/** A number from which an answer or a total has a meaning. Says where the number comes from; decides nothing. */
export interface CutOff {
  readonly id: string;
  /** The total (or number question) and the value from which it counts, or the options that hold the number. */
  readonly on:
    | { readonly score: readonly [id: string, atLeast: number] }
    | { readonly question: string; readonly codes: readonly string[] };
  readonly status: CutOffStatus;
  /** Keys of the questionnaire's sources or of the cut-offs' own. */
  readonly sources: readonly string[];
}
