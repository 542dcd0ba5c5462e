import { textsOf } from "../../app/_content/texts";
import { counterfactuals } from "../../lib/assessment/counterfactuals";
import { helpNumbers } from "../../lib/crisis/help-numbers";
import type { Answers } from "../../lib/questionnaire/answers";
import { leavingTheScreen } from "../../lib/questionnaire/withheld";
import { type Paper, type PaperSource, paperOf } from "../../lib/report/paper/paper";
import { reportOf } from "../../lib/report/report";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { paperPlan } from "../../questionnaires/level-of-care/paper-plan";

/** The paper of answers in English, made on a fixed day; what is withheld stays off it, as on the site. */
export function paperOfAnswers(
  given: Answers,
  version: Paper["version"] = "full",
  other: Partial<PaperSource> & { readonly large?: boolean } = {},
): Paper {
  const texts = { ...textsOf("en").forScreening, builtOn: "2026-11-23" };
  const { questionnaire: words, decision } = texts;
  const { questionnaire, answers } = leavingTheScreen(levelOfCare, given);
  const source: PaperSource = {
    questionnaire,
    answers,
    plan: paperPlan,
    report: reportOf(questionnaire, answers, { questionnaire: words, decision, answerText: texts.report.answerText }),
    texts,
    changes: counterfactuals(questionnaire, answers),
    answered: {
      end: { at: new Date("2026-11-24T18:30:00Z"), zone: "America/New_York" },
      start: { at: new Date("2026-11-24T18:11:00Z"), zone: "America/New_York" },
      changedAfter: null,
    },
    reference: "7F3K-9GQD",
    answeredIn: "en",
    relation: null,
    together: null,
    numbers: helpNumbers("US", texts.report.print, texts.locale),
    linesChecked: "2026-11-20",
    ...other,
  };
  return paperOf(source, version, other.large);
}
