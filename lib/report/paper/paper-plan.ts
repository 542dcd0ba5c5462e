import type { Condition } from "../../condition";
import type { RelevantChanges } from "../relevant-change";

/** A line of the first page, and the questions that are told on it, in their order. */
export interface PlannedLine {
  readonly id: string;
  readonly questions: readonly string[];
  /** What is denied is named even where all of it is. */
  readonly named?: boolean;
}

/** One way in which something is measured. Of several on a line the first that was asked is told. */
export type MeasureWay =
  | {
      readonly kind: "total";
      readonly total: string;
      /** An answer that ends the instrument: it comes to 0. */
      readonly gate?: { readonly question: string; readonly code: string };
      /** The published cut-off of a total without bands; `edge` where the lowest positive value is read differently. */
      readonly cut?: number;
      readonly edge?: "menCut" | "bestCut";
      /** The long form of which this one decides whether it is asked. */
      readonly long?: string;
    }
  /** One question, told by the answer marked; with the answer that is a negative screen, where it is one. */
  | { readonly kind: "choice"; readonly question: string; readonly negative?: string }
  | { readonly kind: "days"; readonly questions: readonly string[] }
  /** A module that is positive only where every item is. */
  | { readonly kind: "all"; readonly id: string; readonly questions: readonly string[] };

export interface PlannedMeasure {
  readonly id: string;
  readonly ways: readonly MeasureWay[];
}

/** Answers, by question, that speak for something; in the order told. */
export type Speaking = readonly (readonly [question: string, ...codes: string[]])[];

/** What the paper has to know of one questionnaire: which of its questions stand where. Plain data. */
export interface PaperPlan {
  readonly age: string;
  /** Who answers: for oneself, or about another. */
  readonly subject: string;
  /** The screen for suicide: the questions where a yes or a refusal is positive, and the one that tells how acute it is. */
  readonly screen: { readonly items: readonly string[]; readonly now: string; readonly yes: string };
  /** The suicide item of a longer instrument, told as a number, and the short form that decides whether it is asked. */
  readonly suicideItem: { readonly question: string; readonly short: string; readonly long: string };
  /** Answers that deny what a question asks about. */
  readonly quiet: Readonly<Record<string, readonly string[]>>;
  /** What is reported, denied and not answered in three lists. */
  readonly listed: readonly string[];
  /** Whether someone can stay safe, with what makes it unsure. */
  readonly staySafe: readonly string[];
  /** The other lines about danger, each by itself. */
  readonly dangers: readonly PlannedLine[];
  readonly measures: readonly PlannedMeasure[];
  /** Questions of our own beside the measures. */
  readonly beside: readonly PlannedLine[];
  readonly function: readonly PlannedLine[];
  readonly support: readonly PlannedLine[];
  readonly treatment: readonly PlannedLine[];
  readonly access: readonly PlannedLine[];
  /** In the words of who answered. */
  readonly notes: { readonly hopes: string; readonly asks: string };
  /** Answers and totals that say why a lower level may not be enough, and what speaks for one. */
  readonly more: Speaking;
  readonly moreTotals: readonly { readonly total: string; readonly from: number }[];
  readonly less: Speaking;
  /** What a denial of is told there. */
  readonly lessDenied: readonly string[];
  /** What the form did not ask and a clinician completes, and when it stands there. */
  readonly asks: readonly { readonly id: string; readonly when?: Condition }[];
  /** Questions that stand on the pages behind only. */
  readonly behind: readonly string[];
  readonly relevantChanges: RelevantChanges;
  /** Sources that a clinician does not look for on paper, and those of other countries, which come last. */
  readonly offPaper: readonly string[];
  readonly abroad: readonly string[];
  /** Questions about what was, or who someone is: another answer to them is no change to look out for. */
  readonly unchanging: readonly string[];
  /** Changes to look out for in daily life, the most serious first. */
  readonly warningSigns: readonly string[];
  /** Answers about what was and is over, by question: they cannot come to fit, so they are no sign to look out for. */
  readonly over: Readonly<Record<string, readonly string[]>>;
  /** What the short version holds nothing of. */
  readonly leftOut: {
    readonly sections: readonly string[];
    readonly questions: readonly string[];
    readonly programs: readonly string[];
    readonly formats: readonly string[];
  };
}
