import type { Region } from "../../lib/crisis/lines-in-region";
import type { BundledAs } from "../../lib/exchange/fhir/bundle";
import { referenceOf } from "../../lib/exchange/reference";
import { leavingTheScreen } from "../../lib/questionnaire/withheld";
import { paperText } from "../../lib/report/paper/paper-text";
import { reportOf } from "../../lib/report/report";
import { toldReasons } from "../../lib/report/told-reasons";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { answeredWhen } from "../[locale]/screening/moment-here";
import { paperIn } from "../[locale]/screening/paper-in";
import type { FileSource } from "./file-source";

type Page = NonNullable<BundledAs["page"]>;

/**
 * The clinician's page of the answers as plain text, and the reasons for the level, without what stays out of the file.
 */
export function pageInWords(
  { answers: given, texts, times, relation, language }: FileSource,
  region: Region,
  withheldToo: boolean,
): Page {
  const paper = paperIn(texts, {
    answers: given,
    changes: null,
    region,
    answered: answeredWhen(times),
    reference: referenceOf(levelOfCare, given, times.answeredAt),
    answeredIn: language,
    earlier: null,
    together: null,
    choice: { version: "full", found: false, relation, withheldToo },
  });
  const { questionnaire, answers } = leavingTheScreen(levelOfCare, given, { withheldToo });
  const { questionnaire: words, decision, report } = texts;
  const { reasons } = reportOf(questionnaire, answers, {
    questionnaire: words,
    decision,
    answerText: report.answerText,
  });
  return { text: paperText(paper), reasons: toldReasons(reasons).map(({ text }) => text) };
}
