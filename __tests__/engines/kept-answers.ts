import { acuteKinds } from "../../lib/assessment/acute-risks";
import type { Locale } from "../../lib/content/locales";
import type { Answers } from "../../lib/questionnaire/answers";
import type { AcuteKind } from "../../lib/rules/rule";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { keptText } from "../browser/kept-session";
import { isThere, screeningReady } from "./seen";
import type { Tab } from "./tab";

/** Stores answers in the tab as if they had been given in it. Its next page of questions continues from there. */
export async function keepIn(tab: Tab, origin: string, answers: Answers, shown: readonly AcuteKind[]): Promise<void> {
  // From a page of the site without its own scripts, so that only the questions read what is stored.
  await tab.go(`${origin}/icon-192.png`);
  await tab.run((text) => sessionStorage.setItem("care-guide", text), keptText(answers, shown));
}

/** Opens the result of these answers, past every interruption. */
export async function openResult(tab: Tab, origin: string, answers: Answers, locale: Locale = "en"): Promise<void> {
  await keepIn(tab, origin, answers, acuteKinds(levelOfCare, answers));
  await tab.go(`${origin}/${locale}/screening/`);
  await screeningReady(tab);
  await isThere(tab, "[data-result]");
}
