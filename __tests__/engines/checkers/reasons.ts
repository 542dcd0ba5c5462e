export type Checker = "htmlCodeSniffer" | "equalAccess" | "nuHtml" | "lighthouse";

/** A finding that stays, and why. */
export interface Reason {
  readonly checker: Checker;
  /** A part of its message. */
  readonly says: RegExp;
  readonly reason: string;
}

export const REASONS: readonly Reason[] = [
  {
    checker: "equalAccess",
    says: /^fieldset_label_valid: .*class="day-chips"/,
    reason:
      "The days of each row of the week stand in a group that is named by what is on them: work, school, children.",
  },
  {
    checker: "nuHtml",
    says: /CSS: (“container-type”|Unrecognized at-rule “@container”|“inline-size”: Parse Error)/,
    reason: "Its grammar of CSS does not know container queries, which every browser of the stated floor reads.",
  },
];
