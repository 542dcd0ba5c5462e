import type { ScreeningTexts } from "../../../lib/content/text-bundles";
import type { Region } from "../../../lib/crisis/lines-in-region";
import type { AnswerTimes } from "../../../lib/exchange/answer-times";
import type { Answers } from "../../../lib/questionnaire/answers";
import type { Relation } from "../../../lib/questionnaire/relation";
import type { Report } from "../../../lib/report/report";
import { inSite } from "../../../lib/site/address.mjs";
import { ChangeSection } from "../../_exchange/change-section";
import { FileButtons } from "../../_exchange/file-buttons";
import { FileInput } from "../../_exchange/file-input";
import { TwoViewsSection } from "../../_exchange/two-views-section";
import { ViewsHelp } from "../../_exchange/views-help";
import type { Earlier } from "./use-earlier";

interface Props {
  readonly answers: Answers;
  readonly texts: ScreeningTexts;
  readonly times: AnswerTimes;
  readonly report: Report;
  readonly region: Region;
  readonly relation: Relation | null;
  readonly earlier: Earlier;
}

/** Files of the answers, and earlier files to compare them with. */
export function ResultKeep({ answers, times, texts, report, region, relation, earlier }: Props) {
  const { keep, compare, open: words } = texts.exchange;
  const { change, views, on, problems, leftOut, kept, open, forget } = earlier;
  return (
    <div className="no-print result">
      {views && <ViewsHelp {...{ views, report, texts, region }} />}
      {change && <ChangeSection {...{ change, texts }} />}
      {views && <TwoViewsSection {...{ views, on, texts }} />}
      <section data-keep="">
        <h2>{keep.title}</h2>
        <p>{keep.lead}</p>
        <FileButtons {...{ answers, times, texts, relation }} language={texts.locale} kinds={["save", "fhir"]} />
        <p className="card">{keep.private}</p>
      </section>
      <section>
        <h2>{compare.title}</h2>
        <p>{compare.lead}</p>
        <FileInput id="earlier-answers" label={compare.label} multiple onFiles={open} />
        <div role="alert">
          {problems.map((problem) => (
            <p key={problem} className="card card-sun">
              {problem}
            </p>
          ))}
        </div>
        <div aria-live="polite">
          {leftOut.map((one) => (
            <p key={one} className="small" data-left-out="">
              {one}
            </p>
          ))}
        </div>
        {kept && (
          <p className="small">
            <span>{compare.kept}</span>{" "}
            <button type="button" className="link-button" data-action="forget-earlier" onClick={forget}>
              {compare.forget}
            </button>
          </p>
        )}
        <p className="small">
          <a href={inSite(`/${texts.locale}/open/`)}>{words.title}</a>
        </p>
      </section>
    </div>
  );
}
