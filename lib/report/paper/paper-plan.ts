import type { Condition } from "../../rules/condition";
import type { RelevantChanges } from "../relevant-change";

/** A line of the first page and the questions it shows, in order. */
export interface PlannedLine {
  readonly id: string;
  readonly questions: readonly string[];
  /** Name what is denied even if everything is. */
  readonly named?: boolean;
}

/** One way of measuring something. If a line has several, the first one that was asked is shown. */
export type MeasureWay =
  | {
      readonly kind: "total";
      readonly total: string;
      /** An answer that ends the instrument with a total of 0. */
      readonly gate?: { readonly question: string; readonly code: string };
      /**
       * The published cut-off of a total without bands. `edge` is set if the lowest positive value is interpreted
       * differently.
       */
      readonly cut?: number;
      readonly edge?: "menCut" | "bestCut";
      /** The long form that this short form screens for. */
      readonly long?: string;
    }
  /** A single question, shown by its selected answer, with the code that means a negative screen if there is one. */
  | { readonly kind: "choice"; readonly question: string; readonly negative?: string }
  | { readonly kind: "days"; readonly questions: readonly string[] }
  /** A module that is positive only if every item is. */
  | { readonly kind: "all"; readonly id: string; readonly questions: readonly string[] };

export interface PlannedMeasure {
  readonly id: string;
  readonly ways: readonly MeasureWay[];
}

/** Answers, by question, that are evidence for something, in the order shown. */
export type Speaking = readonly (readonly [question: string, ...codes: string[]])[];

/** What the paper needs to know about one questionnaire: where each question appears. Plain data. */
export interface PaperPlan {
  readonly age: string;
  /** The question that says who is answering: the person, or someone about them. */
  readonly subject: string;
  /**
   * The suicide screen: the questions where a yes or a refusal is positive, and the one that shows whether it is acute.
   */
  readonly screen: { readonly items: readonly string[]; readonly now: string; readonly yes: string };
  /** The suicide item of a longer instrument, shown as a score, and the short form that decides whether it is asked. */
  readonly suicideItem: { readonly question: string; readonly short: string; readonly long: string };
  /** Answer codes that deny what a question asks about. */
  readonly quiet: Readonly<Record<string, readonly string[]>>;
  /** Questions shown in three lists: reported, denied and not answered. */
  readonly listed: readonly string[];
  /** Questions about whether the person can stay safe, and what makes that uncertain. */
  readonly staySafe: readonly string[];
  /** The other lines about danger, each on its own. */
  readonly dangers: readonly PlannedLine[];
  readonly measures: readonly PlannedMeasure[];
  /** Our own questions beside the measures. */
  readonly beside: readonly PlannedLine[];
  readonly function: readonly PlannedLine[];
  readonly support: readonly PlannedLine[];
  readonly treatment: readonly PlannedLine[];
  readonly access: readonly PlannedLine[];
  /** Shown in the words of whoever answered. */
  readonly notes: { readonly hopes: string; readonly asks: string };
  /** Answers and totals that explain why a lower level may not be enough, and those that speak for a lower one. */
  readonly more: Speaking;
  readonly moreTotals: readonly { readonly total: string; readonly from: number }[];
  readonly less: Speaking;
  /** Questions whose denial is mentioned there. */
  readonly lessDenied: readonly string[];
  /** What the form did not ask and a clinician fills in, and when to list it. */
  readonly asks: readonly { readonly id: string; readonly when?: Condition }[];
  readonly relevantChanges: RelevantChanges;
  /** Sources a clinician would not look up from paper, and sources from other countries, which are listed last. */
  readonly offPaper: readonly string[];
  readonly abroad: readonly string[];
  /** Questions about the past or about who someone is: a different answer is not a change to watch for. */
  readonly unchanging: readonly string[];
  /** Changes to watch for in daily life, most serious first. */
  readonly warningSigns: readonly string[];
  /** Answers about the past, by question. They cannot become true later, so they are not signs to watch for. */
  readonly over: Readonly<Record<string, readonly string[]>>;
  /** Answers about the body, by question, that ask to be seen the same day, whatever level they lead to. */
  readonly sameDay: Readonly<Record<string, readonly string[]>>;
  /** What the short version leaves out. */
  readonly leftOut: {
    readonly sections: readonly string[];
    readonly questions: readonly string[];
    readonly programs: readonly string[];
    readonly formats: readonly string[];
  };
}
