import { carePagesEn } from "../../../lib/content/en/care/labels";
import { careEn } from "../../../lib/content/en/care/words";
import { chartEn } from "../../../lib/content/en/chart";
import { exchangeEn } from "../../../lib/content/en/exchange";
import { glossaryEn } from "../../../lib/content/en/glossary";
import { levelsEn } from "../../../lib/content/en/levels";
import { paperEn } from "../../../lib/content/en/paper";
import { reportEn } from "../../../lib/content/en/report";
import type { ResultTexts } from "../../../lib/content/text-bundles";
import { ruleSources } from "../../../questionnaires/level-of-care/rule-sources";
import { enDecisionWords } from "../../../questionnaires/level-of-care/text/en/decision-words";
import { pagesForResult, resultCareWords } from "../result-care-texts";

export const resultTextsEn: ResultTexts = {
  decision: { ...enDecisionWords, sources: ruleSources },
  exchange: exchangeEn,
  report: reportEn,
  levels: levelsEn,
  care: resultCareWords(careEn),
  carePages: pagesForResult(carePagesEn),
  paper: paperEn,
  chart: chartEn,
  glossary: glossaryEn,
};
