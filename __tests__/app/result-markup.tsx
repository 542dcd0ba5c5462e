import { renderToStaticMarkup } from "react-dom/server";
import { textsOf } from "../../app/_content/site-texts";
import { ResultsView } from "../../app/[locale]/screening/results-view";
import type { Locale } from "../../lib/content/locales";
import type { Region } from "../../lib/crisis/lines-in-region";
import { TIMES_NOT_KNOWN } from "../../lib/exchange/answer-times";
import type { Answers } from "../../lib/questionnaire/answers";

/** The result of these answers and its paper, as HTML. */
export const resultMarkup = (answers: Answers, locale: Locale = "en", region: Region = "US"): string =>
  renderToStaticMarkup(
    <ResultsView
      {...{ answers, region }}
      texts={textsOf(locale).forScreening}
      times={TIMES_NOT_KNOWN}
      helpHref={`/${locale}/help-now/`}
      onReview={() => {}}
      onGoOn={() => {}}
      onDetails={() => {}}
    />,
  );
