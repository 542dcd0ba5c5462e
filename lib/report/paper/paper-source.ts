import type { Counterfactuals } from "../../assessment/explain/counterfactuals";
import type { PaperTexts } from "../../content/text-bundles";
import type { Answers } from "../../questionnaire/answers";
import type { Questionnaire } from "../../questionnaire/definition";
import type { Relation } from "../../questionnaire/relation";
import type { Change } from "../over-time";
import type { Report } from "../report";
import type { TwoViews } from "../two-views";
import type { PaperAnswered } from "./answered-text";
import type { PaperPlan } from "./paper-plan";

export const PAPER_VERSIONS = ["full", "short"] as const;
export type PaperVersion = (typeof PAPER_VERSIONS)[number];

/** Everything the paper is built from, in one language. */
export interface PaperSource {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly plan: PaperPlan;
  /** In the language of the printout. */
  readonly report: Report;
  readonly texts: PaperTexts;
  /**
   * What one different answer would change. Lazy, because it is slow to compute and shown only if someone asks how the
   * level was found.
   */
  readonly changes: () => Counterfactuals;
  readonly answered: PaperAnswered;
  /** Reference that ties the pages, the file and the code of the same answers together. */
  readonly reference: string;
  /** The language the questions were answered in, if known, and who answered for someone else, if they said so. */
  readonly answeredIn: keyof PaperTexts["report"]["print"]["languages"] | null;
  readonly relation: Relation | null;
  /** These answers compared with earlier ones of the same side, if there are any. */
  readonly earlier: Change | null;
  /** What the answers of the person and of someone who knows them ask for together, if both are available. */
  readonly together: TwoViews["together"] | null;
  /** Crisis line numbers, and the date of the oldest check among them. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly linesChecked: string;
}
