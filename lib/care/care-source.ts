import type { Source } from "../questionnaire/definition";

/**
 * How much of it was read. `second-hand`: another page about it. `not-read`: cited from general knowledge and to be
 * read before a release; anything based on it alone is shown with "ask to be sure".
 */
const READINGS = ["whole", "excerpt", "second-hand", "not-read", "own"] as const;
export type Reading = (typeof READINGS)[number];

export interface CareSource extends Source {
  readonly read: Reading;
}
