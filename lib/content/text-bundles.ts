import type { DecisionWords } from "../assessment/decision-words";
import type { QuestionnaireWords } from "../questionnaire/words";
import type { LocalCare } from "../site/local-care";
import type { Owner } from "../site/owner";
import type { ResultCareWords } from "./care-words";
import type { Locale } from "./locales";
import type {
  ChartPageWords,
  CrisisWords,
  ExchangeWords,
  GlossaryWords,
  LevelWords,
  PaperWords,
  ReportWords,
  ResultLoadingWords,
  ResultPageWords,
  ScreeningWords,
} from "./words";

/** The texts a copy of the site adds: its name, and what its owner has configured in lib/site/site.mjs. */
export interface SiteOwnerTexts {
  readonly siteName: string;
  /** Who runs this copy; null if no owner is configured. */
  readonly owner: Owner | null;
  readonly local?: LocalCare | undefined;
  /** Replaces printing on a tablet without a printer. */
  readonly noPrinter?: string | undefined;
}

/** The texts of the questions and of crisis help in one language: everything needed before the first answer. */
export interface QuestionTexts extends SiteOwnerTexts {
  readonly locale: Locale;
  readonly screening: ScreeningWords;
  readonly questionnaire: QuestionnaireWords;
  readonly crisis: CrisisWords;
  readonly resultLoading: ResultLoadingWords;
  /** The date the pages were built, as "2026-11-30". */
  readonly builtOn: string;
}

/** The texts of the review, the result and the print, which load as soon as the questions work. */
export interface ResultTexts {
  readonly decision: DecisionWords;
  readonly exchange: ExchangeWords;
  readonly report: ReportWords;
  readonly levels: LevelWords;
  readonly care: ResultCareWords;
  readonly carePages: ResultPageWords;
  readonly paper: PaperWords;
  readonly chart: ChartPageWords;
  readonly glossary: GlossaryWords;
}

/** Every text the screening sends to the browser, in one language. */
export interface ScreeningTexts extends QuestionTexts, ResultTexts {}

/** What a printed summary says, in one language. */
export type PaperTexts = Pick<
  ScreeningTexts,
  | "locale"
  | "questionnaire"
  | "decision"
  | "crisis"
  | "report"
  | "levels"
  | "paper"
  | "chart"
  | "siteName"
  | "exchange"
  | "builtOn"
>;
