import { carePagesEs } from "../../../lib/content/es/care/labels";
import { careEs } from "../../../lib/content/es/care/words";
import { chartEs } from "../../../lib/content/es/chart";
import { exchangeEs } from "../../../lib/content/es/exchange";
import { glossaryEs } from "../../../lib/content/es/glossary";
import { levelsEs } from "../../../lib/content/es/levels";
import { paperEs } from "../../../lib/content/es/paper";
import { reportEs } from "../../../lib/content/es/report";
import type { ResultTexts } from "../../../lib/content/text-bundles";
import { ruleSources } from "../../../questionnaires/level-of-care/rule-sources";
import { esDecisionWords } from "../../../questionnaires/level-of-care/text/es/decision-words";
import { pagesForResult, resultCareWords } from "../result-care-texts";

export const resultTextsEs: ResultTexts = {
  decision: { ...esDecisionWords, sources: ruleSources },
  exchange: exchangeEs,
  report: reportEs,
  levels: levelsEs,
  care: resultCareWords(careEs),
  carePages: pagesForResult(carePagesEs),
  paper: paperEs,
  chart: chartEs,
  glossary: glossaryEs,
};
