import { fill } from "../../../lib/content/fill";
import type { ScreeningTexts } from "../../../lib/content/text-bundles";
import type { Region } from "../../../lib/crisis/lines-in-region";
import { helpPlaces } from "../../../lib/crisis/text-places";
import { say } from "../../../lib/questionnaire/words";
import type { Report } from "../../../lib/report/report";
import { KeywordsAsIs } from "../../_components/keywords-as-is";

interface Props {
  readonly report: Report;
  readonly texts: ScreeningTexts;
  readonly region: Region;
  /** True if this may be the page's main heading because nothing comes before it. */
  readonly leads: boolean;
  readonly onReview: () => void;
}

/** Shown instead of a level: too little was answered for one, and what to do regardless, within a day if not now. */
export function ResultTooLittle({ report, texts, region, leads, onReview }: Props) {
  const { tooLittle: words, actions } = texts.report;
  const Heading = leads ? "h1" : "h2";
  // Nothing below crisis help may sound as if it could wait.
  const isNow = report.urgency === "now";
  return (
    <section className="result-head" data-too-little="">
      <div>
        <Heading tabIndex={-1}>{words.title}</Heading>
        <p className="page-lead">{say(isNow ? words.now : words.lead, report.voice)}</p>
        {!isNow && (
          <ul>
            {words[report.voice].map((step) => (
              <li key={step}>
                <KeywordsAsIs text={fill(step, helpPlaces(region, texts.locale))} />
              </li>
            ))}
          </ul>
        )}
        <p>
          <button type="button" className="link-button" data-action="review" onClick={onReview}>
            {actions.change}
          </button>
        </p>
      </div>
    </section>
  );
}
