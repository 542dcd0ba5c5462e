import { verificationEn } from "../../lib/content/en/verification";
import { verificationEs } from "../../lib/content/es/verification";
import type { Locale } from "../../lib/content/locales";
import { type Method, type MethodMaterial, methodOf } from "../../lib/method/method";
import type { Verification } from "../../lib/report/verification";
import { cutOffSources, cutOffs } from "../../questionnaires/level-of-care/cut-offs";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { openQuestions } from "../../questionnaires/level-of-care/open-questions";
import { cutOffsEn } from "../../questionnaires/level-of-care/text/en/cut-offs";
import { openQuestionsEn } from "../../questionnaires/level-of-care/text/en/open-questions";
import { cutOffsEs } from "../../questionnaires/level-of-care/text/es/cut-offs";
import { openQuestionsEs } from "../../questionnaires/level-of-care/text/es/open-questions";
import verification from "../../questionnaires/level-of-care/verification.json";
import { textsOf } from "./site-texts";

type Words = Pick<MethodMaterial, "cutOffTexts" | "openTexts" | "propertyTexts">;

const WORDS: { readonly [L in Locale]: Words } = {
  en: { cutOffTexts: cutOffsEn, openTexts: openQuestionsEn, propertyTexts: verificationEn },
  es: { cutOffTexts: cutOffsEs, openTexts: openQuestionsEs, propertyTexts: verificationEs },
};

/** What the method page is built from besides the questionnaire and its words, in one language. */
export const methodMaterial = (locale: Locale): MethodMaterial => ({
  cutOffs,
  cutOffSources,
  openQuestions,
  verification: verification as Verification,
  ...WORDS[locale],
});

/** The method page's content in one language. Runs only at build time. */
export function methodIn(locale: Locale): Method {
  const { forScreening, method } = textsOf(locale);
  const { questionnaire: words, decision } = forScreening;
  return methodOf({ questionnaire: levelOfCare, words, decision, method }, methodMaterial(locale));
}
