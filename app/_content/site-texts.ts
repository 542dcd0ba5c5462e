import type { CareWords } from "../../lib/content/care-words";
import { carePagesEn } from "../../lib/content/en/care/labels";
import { careEn } from "../../lib/content/en/care/words";
import { crisisEn } from "../../lib/content/en/crisis";
import { helpNowEn } from "../../lib/content/en/help-now";
import { leaveEn } from "../../lib/content/en/leave";
import { methodEn } from "../../lib/content/en/method";
import { offlineEn } from "../../lib/content/en/offline";
import { privacyEn } from "../../lib/content/en/privacy";
import { questionsEn } from "../../lib/content/en/questions";
import { resultLoadingEn } from "../../lib/content/en/result-loading";
import { screeningEn } from "../../lib/content/en/screening";
import { scriptsMissingEn } from "../../lib/content/en/scripts-missing";
import { siteEn } from "../../lib/content/en/site";
import { startEn } from "../../lib/content/en/start";
import { carePagesEs } from "../../lib/content/es/care/labels";
import { careEs } from "../../lib/content/es/care/words";
import { crisisEs } from "../../lib/content/es/crisis";
import { helpNowEs } from "../../lib/content/es/help-now";
import { leaveEs } from "../../lib/content/es/leave";
import { methodEs } from "../../lib/content/es/method";
import { offlineEs } from "../../lib/content/es/offline";
import { privacyEs } from "../../lib/content/es/privacy";
import { questionsEs } from "../../lib/content/es/questions";
import { resultLoadingEs } from "../../lib/content/es/result-loading";
import { screeningEs } from "../../lib/content/es/screening";
import { scriptsMissingEs } from "../../lib/content/es/scripts-missing";
import { siteEs } from "../../lib/content/es/site";
import { startEs } from "../../lib/content/es/start";
import type { HelpNowWords } from "../../lib/content/help-now-words";
import type { Locale } from "../../lib/content/locales";
import type { QuestionTexts, ScreeningTexts } from "../../lib/content/text-bundles";
import type {
  CarePageWords,
  LeaveWords,
  MethodWords,
  OfflineWords,
  QuestionsWords,
  ScriptsMissingWords,
  Worded,
} from "../../lib/content/words";
import { site } from "../../lib/site/site.mjs";
import { enWords } from "../../questionnaires/level-of-care/text/en/words";
import { esWords } from "../../questionnaires/level-of-care/text/es/words";
import { builtOn } from "./built-on";
import { resultTextsEn } from "./result-texts/en";
import { resultTextsEs } from "./result-texts/es";
import { siteOwnerTexts } from "./site-owner-texts";

/** All texts of the site in one language. Used at build time: a page sends the browser only what it shows. */
export interface SiteTexts {
  readonly locale: Locale;
  readonly site: Worded<typeof siteEn> & { readonly name: string };
  readonly start: Worded<typeof startEn>;
  readonly privacy: Worded<typeof privacyEn>;
  readonly helpNow: HelpNowWords;
  readonly method: MethodWords;
  readonly questions: QuestionsWords;
  readonly offline: OfflineWords;
  readonly leave: LeaveWords;
  readonly scriptsMissing: ScriptsMissingWords;
  readonly care: CareWords;
  readonly carePages: CarePageWords;
  readonly forScreening: ScreeningTexts;
}

const TEXTS: { readonly [L in Locale]: SiteTexts } = {
  en: {
    locale: "en",
    site: { name: site.name.en ?? "", ...siteEn },
    start: startEn,
    privacy: privacyEn,
    helpNow: helpNowEn,
    method: methodEn,
    questions: questionsEn,
    offline: offlineEn,
    leave: leaveEn,
    scriptsMissing: scriptsMissingEn,
    care: careEn,
    carePages: carePagesEn,
    forScreening: {
      locale: "en",
      ...siteOwnerTexts("en"),
      screening: screeningEn,
      questionnaire: enWords,
      crisis: crisisEn,
      builtOn,
      resultLoading: resultLoadingEn,
      ...resultTextsEn,
    },
  },
  es: {
    locale: "es",
    site: { name: site.name.es ?? "", ...siteEs },
    start: startEs,
    privacy: privacyEs,
    helpNow: helpNowEs,
    method: methodEs,
    questions: questionsEs,
    offline: offlineEs,
    leave: leaveEs,
    scriptsMissing: scriptsMissingEs,
    care: careEs,
    carePages: carePagesEs,
    forScreening: {
      locale: "es",
      ...siteOwnerTexts("es"),
      screening: screeningEs,
      questionnaire: esWords,
      crisis: crisisEs,
      builtOn,
      resultLoading: resultLoadingEs,
      ...resultTextsEs,
    },
  },
};

export const textsOf = (locale: Locale): SiteTexts => TEXTS[locale];

/** What the questions need before the rest has loaded. */
export function questionTexts({
  locale,
  siteName,
  owner,
  local,
  noPrinter,
  screening,
  questionnaire,
  crisis,
  resultLoading,
  builtOn: day,
}: ScreeningTexts): QuestionTexts {
  return { locale, siteName, owner, local, noPrinter, screening, questionnaire, crisis, resultLoading, builtOn: day };
}
