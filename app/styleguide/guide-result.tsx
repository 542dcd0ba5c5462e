"use client";

import type { ScreeningTexts } from "../../lib/content/text-bundles";
import { DEFAULT_REGION } from "../../lib/crisis/lines-in-region";
import type { Answers } from "../../lib/questionnaire/answers";
import { inSite } from "../../lib/site/address.mjs";
import { ChangeSection } from "../_exchange/change-section";
import { comparisons, openedCheck } from "../[locale]/open/opened-check";
import { OpenedPaper } from "../[locale]/open/opened-paper";
import { paperOfCheck } from "../[locale]/open/paper-of-check";
import { ResultsView } from "../[locale]/screening/results-view";
import { ReviewView } from "../[locale]/screening/review-view";
import { EARLIER_ANSWERS, GUIDE_ANSWERS } from "./guide-answers";
import { GuidePart } from "./guide-part";

const nothing = () => {};
const opened = (answers: Answers, answeredAt: string) => ({ answers, dropped: [], answeredAt, changedSince: false });

/** The review, the result with its reasons, tags and folds, what changed, and the paper. */
export function GuideResult({ texts }: { readonly texts: ScreeningTexts }) {
  const region = DEFAULT_REGION;
  const earlier = openedCheck("earlier", "earlier.json", opened(EARLIER_ANSWERS, "2026-06-01"), texts);
  const latest = openedCheck("latest", "latest.json", opened(GUIDE_ANSWERS, "2026-09-01"), texts);
  const { change } = comparisons([earlier, latest], texts);
  return (
    <>
      <section id="review">
        <ReviewView
          answers={GUIDE_ANSWERS}
          {...{ texts }}
          describedBy={undefined}
          onChange={nothing}
          onFinish={nothing}
        />
      </section>
      <section id="result">
        <ResultsView
          answers={GUIDE_ANSWERS}
          times={{ answeredAt: "2026-09-01" }}
          {...{ texts, region }}
          helpHref={inSite("/en/help-now/")}
          onReview={nothing}
          onGoOn={nothing}
          onDetails={nothing}
        />
      </section>
      <section id="change">{change && <ChangeSection {...{ change, texts }} />}</section>
      <GuidePart id="paper" className="opened-page">
        <OpenedPaper paper={paperOfCheck(latest, texts, region, null)} {...{ texts }} />
      </GuidePart>
    </>
  );
}
