import type { Dimension } from "../../assessment/dimensions";

/** What the paper has to know of one questionnaire: which of its questions stand where. Plain data. */
export interface PaperPlan {
  readonly age: string;
  /** Who answers: for oneself, or about another. */
  readonly subject: string;
  /** The suicide item of a longer instrument, named as such among the safety answers. */
  readonly namedItem: string;
  /** Questions beside those about danger whose answers with these codes are at the top with them. */
  readonly alsoSafety: Readonly<Record<string, readonly string[]>>;
  /** Questions about what was, or who someone is: another answer to them is no change to look out for. */
  readonly unchanging: readonly string[];
  /** Changes to look out for in daily life, the most serious first. */
  readonly warningSigns: readonly string[];
  /** Answers about what was and is over, by question: they cannot come to fit, so they are no sign to look out for. */
  readonly over: Readonly<Record<string, readonly string[]>>;
  /** Totals of short forms, with the cut-off their publishers give; ours, from which the rest is asked, may be lower. */
  readonly shortForms: Readonly<Record<string, number>>;
  /** What the short version holds nothing of. */
  readonly leftOut: {
    readonly sections: readonly string[];
    readonly questions: readonly string[];
    readonly dimensions: readonly Dimension[];
    readonly programs: readonly string[];
    readonly formats: readonly string[];
  };
}
