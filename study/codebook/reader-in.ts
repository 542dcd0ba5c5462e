import { textsOf } from "../../app/_content/site-texts";
import type { Locale } from "../../lib/content/locales";
import type { Reader } from "../../lib/method/condition-phrase";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";

/** What renders the questionnaire as text in one language. */
export function readerIn(locale: Locale): Reader {
  const { method, forScreening } = textsOf(locale);
  const { questionnaire: words, decision } = forScreening;
  return { questionnaire: levelOfCare, words, decision, method };
}
