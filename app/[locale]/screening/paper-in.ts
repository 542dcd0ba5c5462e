import { type Counterfactuals, counterfactuals } from "../../../lib/assessment/explain/counterfactuals";
import type { Locale } from "../../../lib/content/locales";
import type { PaperTexts } from "../../../lib/content/text-bundles";
import { helpNumbers } from "../../../lib/crisis/help-numbers";
import { oldestCheck, type Region } from "../../../lib/crisis/lines-in-region";
import type { Answers } from "../../../lib/questionnaire/answers";
import { asksWithheld, leavingTheScreen } from "../../../lib/questionnaire/withheld";
import type { Change } from "../../../lib/report/over-time";
import type { Paper } from "../../../lib/report/paper/paper";
import { paperOf } from "../../../lib/report/paper/paper-of";
import type { PaperSource } from "../../../lib/report/paper/paper-source";
import { reportOf } from "../../../lib/report/report";
import type { TwoViews } from "../../../lib/report/two-views";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { paperPlan } from "../../../questionnaires/level-of-care/paper-plan";
import type { PrintChoice } from "./print-choice";

interface Input {
  readonly answers: Answers;
  /** What one different answer would change, from the complete answers, if already computed. */
  readonly changes: Counterfactuals | null;
  readonly region: Region;
  readonly answered: PaperSource["answered"];
  readonly reference: string;
  /** Earlier answers compared with these, limited to what may leave the screen. */
  readonly earlier: Change | null;
  readonly answeredIn: Locale | null;
  readonly together: TwoViews["together"] | null;
  readonly choice: Pick<PrintChoice, "version" | "relation" | "found" | "withheldToo">;
}

/**
 * The paper for a set of answers, in the language of the texts. If withheld answers are excluded, everything is
 * computed as if those questions had not been asked, including the timing and what other answers would change.
 */
export function paperIn(
  texts: PaperTexts,
  { answers: given, changes, region, answered, reference, earlier, answeredIn, together, choice }: Input,
): Paper {
  const { questionnaire: words, decision } = texts;
  const { questionnaire, answers } = leavingTheScreen(levelOfCare, given, choice);
  const same = choice.withheldToo || !asksWithheld(levelOfCare, given);
  const source = {
    questionnaire,
    answers,
    plan: paperPlan,
    report: reportOf(questionnaire, answers, { questionnaire: words, decision, answerText: texts.report.answerText }),
    texts,
    changes: () => (same && changes ? changes : counterfactuals(questionnaire, answers)),
    answered,
    reference,
    answeredIn,
    earlier,
    together,
    relation: choice.relation,
    numbers: helpNumbers(region, texts.report.print, texts.locale),
    linesChecked: oldestCheck(region),
  };
  return paperOf(source, choice);
}
