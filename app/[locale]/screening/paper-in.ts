import type { Counterfactuals } from "../../../lib/assessment/counterfactuals";
import type { Locale } from "../../../lib/content/locales";
import type { PaperTexts } from "../../../lib/content/screening-texts";
import { helpNumbers } from "../../../lib/crisis/help-numbers";
import { oldestCheck, type Region } from "../../../lib/crisis/lines-in-region";
import type { Answers } from "../../../lib/questionnaire/answers";
import { type Paper, type PaperMoment, paperOf } from "../../../lib/report/paper/paper";
import { reportOf } from "../../../lib/report/report";
import type { TwoViews } from "../../../lib/report/two-views";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { paperPlan } from "../../../questionnaires/level-of-care/paper-plan";
import type { PrintChoice } from "./print-choice";

interface Input {
  readonly answers: Answers;
  readonly changes: Counterfactuals;
  readonly region: Region;
  readonly made: PaperMoment;
  readonly answeredIn: Locale | null;
  readonly together: TwoViews["together"] | null;
  readonly choice: Pick<PrintChoice, "version" | "relation" | "large">;
}

/** The paper of answers to the questionnaire, in the language of the texts. */
export function paperIn(
  texts: PaperTexts,
  { answers, changes, region, made, answeredIn, together, choice }: Input,
): Paper {
  const { questionnaire, decision } = texts;
  const source = {
    questionnaire: levelOfCare,
    answers,
    plan: paperPlan,
    report: reportOf(levelOfCare, answers, { questionnaire, decision, answerText: texts.report.answerText }),
    texts,
    changes,
    made,
    answeredIn,
    relation: choice.relation,
    together,
    numbers: helpNumbers(region, texts.report.print, texts.locale),
    linesChecked: oldestCheck(region),
  };
  return paperOf(source, choice.version, choice.large);
}
