import type { DecisionWords } from "../assessment/decision-words";
import type { QuestionnaireWords } from "../questionnaire/words";
import type { CrisisWords } from "./crisis-words";
import type { Locale } from "./locales";
import type { PaperWords } from "./paper-words";
import type { LevelWords, ReportWords } from "./report-words";
import type { ScreeningWords } from "./screening-words";

/** Every text the screening needs, in one language: all that reaches the browser. */
export interface ScreeningTexts {
  readonly locale: Locale;
  readonly siteName: string;
  readonly screening: ScreeningWords;
  readonly questionnaire: QuestionnaireWords;
  readonly decision: DecisionWords;
  readonly crisis: CrisisWords;
  readonly report: ReportWords;
  readonly levels: LevelWords;
  readonly paper: PaperWords;
}
