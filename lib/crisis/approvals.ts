/** A review of one language's crisis texts by someone qualified. */
export interface Approval {
  readonly locale: string;
  /** Hash of the reviewed texts. If it differs, no one has reviewed the current text. */
  readonly hash: string;
  /** The day of this entry. */
  readonly on: string;
  readonly status: "not yet reviewed" | "reviewed";
  /** Who reviewed it: a role and a name. Only if it was reviewed. */
  readonly by?: string;
}

/** One entry per language for the current crisis texts. Changing a text requires a new entry. */
export const APPROVALS: readonly Approval[] = [
  { locale: "en", hash: "d2f6ea757354c06b", on: "2026-11-29", status: "not yet reviewed" },
  { locale: "es", hash: "1905b841d5ef0fb7", on: "2026-11-29", status: "not yet reviewed" },
];
