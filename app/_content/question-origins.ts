import type { Locale } from "../../lib/content/locales";
import { loincNotice } from "../../lib/exchange/fhir/loinc-notice";
import type { InstrumentWords } from "../../lib/questionnaire/words";
import { type QuestionOrigins, questionOriginsOf } from "../../lib/report/question-origins";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { publishedEn, publishedEs } from "../../questionnaires/level-of-care/published-texts";
import { textsOf } from "./site-texts";

const OFFICIAL: { readonly [L in Locale]: Readonly<Record<string, Partial<InstrumentWords>>> } = {
  en: publishedEn,
  es: publishedEs,
};

/** The notice that the license of the codes in files requires beside the instruments. */
export const CODES_NOTICE = loincNotice;

/** Every question with its origin, in one language. Runs only at build time. */
export function questionOriginsIn(locale: Locale): QuestionOrigins {
  const { questionnaire: words, decision } = textsOf(locale).forScreening;
  return questionOriginsOf(levelOfCare, { words, decision, english: publishedEn, official: OFFICIAL[locale] });
}
