import { crisisEn } from "../../lib/content/en/crisis";
import { helpNowEn } from "../../lib/content/en/help-now";
import { levelsEn } from "../../lib/content/en/levels";
import { paperEn } from "../../lib/content/en/paper";
import { privacyEn } from "../../lib/content/en/privacy";
import { reportEn } from "../../lib/content/en/report";
import { screeningEn } from "../../lib/content/en/screening";
import { siteEn } from "../../lib/content/en/site";
import { startEn } from "../../lib/content/en/start";
import type { HelpNowWords } from "../../lib/content/help-now-words";
import type { Locale } from "../../lib/content/locales";
import type { ScreeningTexts } from "../../lib/content/screening-texts";
import type { Worded } from "../../lib/content/worded";
import { enDecisionWords } from "../../questionnaires/level-of-care/text/en/decision-words";
import { enWords } from "../../questionnaires/level-of-care/text/en/words";

/** All texts of the site in one language. Read on the server: a page hands the browser only what it shows. */
export interface SiteTexts {
  readonly locale: Locale;
  readonly site: Worded<typeof siteEn>;
  readonly start: Worded<typeof startEn>;
  readonly privacy: Worded<typeof privacyEn>;
  readonly helpNow: HelpNowWords;
  readonly forScreening: ScreeningTexts;
}

const TEXTS: { readonly [L in Locale]: SiteTexts } = {
  en: {
    locale: "en",
    site: siteEn,
    start: startEn,
    privacy: privacyEn,
    helpNow: helpNowEn,
    forScreening: {
      locale: "en",
      siteName: siteEn.name,
      screening: screeningEn,
      questionnaire: enWords,
      decision: enDecisionWords,
      crisis: crisisEn,
      report: reportEn,
      levels: levelsEn,
      paper: paperEn,
    },
  },
};

export const textsOf = (locale: Locale): SiteTexts => TEXTS[locale];
