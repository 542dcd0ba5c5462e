/** A reading of one language's crisis texts by someone fit to judge them. */
export interface Approval {
  readonly locale: string;
  /** Hash of the texts that were read; another hash is another text, which nobody has read. */
  readonly hash: string;
  /** The day of this entry. */
  readonly on: string;
  readonly status: "not yet reviewed" | "reviewed";
  /** Who read it: a role and a name. Only where reviewed. */
  readonly by?: string;
}

/** One entry for the crisis texts as they stand, in each language. Change a text, and its entry has to be rewritten. */
export const APPROVALS: readonly Approval[] = [
  { locale: "en", hash: "17c906e49cfb3b3c", on: "2026-11-29", status: "not yet reviewed" },
  { locale: "es", hash: "4c46127941571f30", on: "2026-11-29", status: "not yet reviewed" },
];
