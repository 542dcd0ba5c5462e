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
    checker: "equalAccess",
    says: /^label_content_exists: .*class="choice( choice-decline)?"/,
    reason:
      "On a wide screen the words of a choice are its column's heading. In the label they are clipped, not gone: they name the radio button, which the tests read in the accessibility tree.",
  },
  {
    checker: "equalAccess",
    says: /^fieldset_label_valid: .*data-print="(version|language)"/,
    reason:
      "What to print, and in which language, is chosen in a fold that is closed at first, where this checker does not see the legend. In the state with everything expanded it finds nothing.",
  },
  {
    checker: "htmlCodeSniffer",
    says: /H43\.HeadersRequired: .*class="views-table"/,
    reason:
      "The two groups of rows each have a heading with scope=rowgroup, which relates it to its cells as the headers attribute would.",
  },
  {
    checker: "nuHtml",
    says: /CSS: (“container-type”|Unrecognized at-rule “@container”|“inline-size”: Parse Error)/,
    reason: "Its grammar of CSS does not know container queries, which every browser of the stated floor reads.",
  },
];
