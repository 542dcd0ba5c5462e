import type { CarePageWords } from "../../lib/content/care-page-words";
import type { CareWords } from "../../lib/content/care-words";
import { careEn } from "../../lib/content/en/care/words";
import { carePagesEn } from "../../lib/content/en/care-pages";
import { crisisEn } from "../../lib/content/en/crisis";
import { exchangeEn } from "../../lib/content/en/exchange";
import { helpNowEn } from "../../lib/content/en/help-now";
import { leaveEn } from "../../lib/content/en/leave";
import { levelsEn } from "../../lib/content/en/levels";
import { methodEn } from "../../lib/content/en/method";
import { offlineEn } from "../../lib/content/en/offline";
import { paperEn } from "../../lib/content/en/paper";
import { privacyEn } from "../../lib/content/en/privacy";
import { questionsEn } from "../../lib/content/en/questions";
import { reportEn } from "../../lib/content/en/report";
import { screeningEn } from "../../lib/content/en/screening";
import { siteEn } from "../../lib/content/en/site";
import { startEn } from "../../lib/content/en/start";
import { careEs } from "../../lib/content/es/care/words";
import { carePagesEs } from "../../lib/content/es/care-pages";
import { crisisEs } from "../../lib/content/es/crisis";
import { exchangeEs } from "../../lib/content/es/exchange";
import { helpNowEs } from "../../lib/content/es/help-now";
import { leaveEs } from "../../lib/content/es/leave";
import { levelsEs } from "../../lib/content/es/levels";
import { methodEs } from "../../lib/content/es/method";
import { offlineEs } from "../../lib/content/es/offline";
import { paperEs } from "../../lib/content/es/paper";
import { privacyEs } from "../../lib/content/es/privacy";
import { questionsEs } from "../../lib/content/es/questions";
import { reportEs } from "../../lib/content/es/report";
import { screeningEs } from "../../lib/content/es/screening";
import { siteEs } from "../../lib/content/es/site";
import { startEs } from "../../lib/content/es/start";
import type { HelpNowWords } from "../../lib/content/help-now-words";
import type { LeaveWords } from "../../lib/content/leave-words";
import type { Locale } from "../../lib/content/locales";
import type { MethodWords } from "../../lib/content/method-words";
import type { OfflineWords } from "../../lib/content/offline-words";
import type { QuestionsWords } from "../../lib/content/questions-words";
import type { PaperTexts, ScreeningTexts } from "../../lib/content/screening-texts";
import type { Worded } from "../../lib/content/worded";
import { enDecisionWords } from "../../questionnaires/level-of-care/text/en/decision-words";
import { enWords } from "../../questionnaires/level-of-care/text/en/words";
import { esDecisionWords } from "../../questionnaires/level-of-care/text/es/decision-words";
import { esWords } from "../../questionnaires/level-of-care/text/es/words";
import { builtOn } from "./built-on";
import { careForResult, pagesForResult } from "./care-for-result";

/** All texts of the site in one language. Read on the server: a page hands the browser only what it shows. */
export interface SiteTexts {
  readonly locale: Locale;
  readonly site: Worded<typeof siteEn>;
  readonly start: Worded<typeof startEn>;
  readonly privacy: Worded<typeof privacyEn>;
  readonly helpNow: HelpNowWords;
  readonly method: MethodWords;
  readonly questions: QuestionsWords;
  readonly offline: OfflineWords;
  readonly leave: LeaveWords;
  readonly care: CareWords;
  readonly carePages: CarePageWords;
  readonly forScreening: ScreeningTexts;
}

const TEXTS: { readonly [L in Locale]: SiteTexts } = {
  en: {
    locale: "en",
    site: siteEn,
    start: startEn,
    privacy: privacyEn,
    helpNow: helpNowEn,
    method: methodEn,
    questions: questionsEn,
    offline: offlineEn,
    leave: leaveEn,
    care: careEn,
    carePages: carePagesEn,
    forScreening: {
      locale: "en",
      siteName: siteEn.name,
      screening: screeningEn,
      questionnaire: enWords,
      decision: enDecisionWords,
      crisis: crisisEn,
      exchange: exchangeEn,
      report: reportEn,
      levels: levelsEn,
      care: careForResult(careEn),
      carePages: pagesForResult(carePagesEn),
      paper: paperEn,
      builtOn,
    },
  },
  es: {
    locale: "es",
    site: siteEs,
    start: startEs,
    privacy: privacyEs,
    helpNow: helpNowEs,
    method: methodEs,
    questions: questionsEs,
    offline: offlineEs,
    leave: leaveEs,
    care: careEs,
    carePages: carePagesEs,
    forScreening: {
      locale: "es",
      siteName: siteEs.name,
      screening: screeningEs,
      questionnaire: esWords,
      decision: esDecisionWords,
      crisis: crisisEs,
      report: reportEs,
      levels: levelsEs,
      care: careForResult(careEs),
      carePages: pagesForResult(carePagesEs),
      exchange: exchangeEs,
      paper: paperEs,
      builtOn,
    },
  },
};

/** The part of a language's texts that is printed, for pages in another language. */
export function paperTexts(texts: ScreeningTexts): PaperTexts {
  const { locale, questionnaire, decision, crisis, report, levels, paper, builtOn: day } = texts;
  return { locale, questionnaire, decision, crisis, report, levels, paper, builtOn: day };
}

export const textsOf = (locale: Locale): SiteTexts => TEXTS[locale];
