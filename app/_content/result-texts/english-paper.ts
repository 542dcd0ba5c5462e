import { crisisEn } from "../../../lib/content/en/crisis";
import type { PaperTexts } from "../../../lib/content/text-bundles";
import { enWords } from "../../../questionnaires/level-of-care/text/en/words";
import { resultTextsEn } from "./en";

/** The English print texts, for readers of another language. */
export function englishPaper({ builtOn, siteName }: Pick<PaperTexts, "builtOn" | "siteName">): PaperTexts {
  const { decision, report, levels, paper, chart, exchange } = resultTextsEn;
  const words = { questionnaire: enWords, crisis: crisisEn, decision, report, levels, paper, chart, exchange };
  return { locale: "en", siteName, builtOn, ...words };
}
