import type { Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import type { DetailPart } from "../questionnaire/pages";
import type { AcuteKind } from "../rules/rule";
import type { RunTimes } from "./times-after";

export interface ScreeningContext {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly times: RunTimes;
  /** The page being asked, or just answered; null if there is none. */
  readonly current: string | null;
  /** This page had unanswered questions, so go to the next unanswered page, not just to the next page. */
  readonly fresh: boolean;
  /** Kinds of acute risk whose help has been shown. Never emptied: help stays expanded. */
  readonly acknowledged: readonly AcuteKind[];
  /** True if the page just answered shows a kind of risk whose help had been shown before. */
  readonly again: boolean;
  /** True if an answer was changed from the review: pages it opened come next, and then the review again. */
  readonly afterChange: boolean;
  /** True if the person wants the result of their answers so far, with questions unanswered. */
  readonly stopped: boolean;
}

export interface ScreeningInput {
  readonly questionnaire: Questionnaire;
  readonly answers?: Answers;
  readonly times?: RunTimes;
  readonly acknowledged?: readonly AcuteKind[];
  readonly stopped?: boolean;
}

export type ScreeningEvent =
  | { readonly type: "begin" }
  /** `at` is when it happened, as an ISO time with its zone. */
  | { readonly type: "answer"; readonly page: string; readonly values: Answers; readonly at?: string }
  /** Leaves the questions for the result, including the answers of the page on screen. */
  | { readonly type: "stop"; readonly page?: string; readonly values?: Answers; readonly at?: string }
  | { readonly type: "goOn" }
  | { readonly type: "back" }
  | { readonly type: "visit"; readonly page: string }
  | { readonly type: "change"; readonly page: string }
  | { readonly type: "details"; readonly part: DetailPart }
  | { readonly type: "acknowledge" }
  | { readonly type: "review" }
  | { readonly type: "finish" }
  | { readonly type: "startOver" };
