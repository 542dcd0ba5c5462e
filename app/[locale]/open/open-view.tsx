"use client";

import type { ScreeningTexts } from "../../../lib/content/screening-texts";
import { regionOf } from "../../../lib/crisis/lines-in-region";
import { checkMoment } from "../../../lib/report/check-date";
import { useChosenRegion } from "../../_components/chosen-region";
import { ChangeSection } from "../../_exchange/change-section";
import { FileButtons } from "../../_exchange/file-buttons";
import { FileInput } from "../../_exchange/file-input";
import { TwoViewsSection } from "../../_exchange/two-views-section";
import { ViewsHelp } from "../../_exchange/views-help";
import { ResultUrgency } from "../screening/result-urgency";
import { NextActions } from "./next-actions";
import { OpenedList } from "./opened-list";
import { OpenedPaper } from "./opened-paper";
import { useOpened } from "./use-opened";

/** Opens files and codes of earlier answers, in this page only: the clinician's page, what changed, and ways on. */
export function OpenView({ texts }: { readonly texts: ScreeningTexts }) {
  const words = texts.exchange.open;
  const { checks, problems, fromAddress, change, views, openFiles, close } = useOpened(texts);
  const latest = checks.at(-1);
  const region = regionOf(useChosenRegion());
  const made = checkMoment(latest?.takenOn ?? null);
  return (
    <div className="open-root" data-open={checks.length}>
      <div className="no-print">
        <FileInput id="earlier-answers" label={words.label} hint={words.hint} multiple onFiles={openFiles} />
        <div role="alert" data-problems={problems.length}>
          {problems.map((problem) => (
            <p key={problem} className="card card-sun">
              {problem}
            </p>
          ))}
        </div>
        <div role="status">
          {latest && (
            <p>
              {words.opened} {fromAddress && words.cleared}
            </p>
          )}
        </div>
        <OpenedList {...{ checks, texts }} onClose={close} />
        {latest && (
          <ResultUrgency {...{ texts, region }} report={latest.report} helpHref={`/${texts.locale}/help-now/`} />
        )}
        {latest && views && <ViewsHelp report={latest.report} {...{ views, texts, region }} />}
        {change && <ChangeSection {...{ change, texts }} />}
        {views && <TwoViewsSection {...{ views, texts }} />}
      </div>
      {latest && (
        <>
          <section className="no-print result">
            <h2>{words.actions}</h2>
            <NextActions {...{ latest, checks, texts }} />
            <FileButtons answers={latest.answers} {...{ texts, made }} kinds={["fhir"]} />
          </section>
          <section className="opened-page" aria-label={words.view}>
            <h2 className="no-print">{words.view}</h2>
            <OpenedPaper check={latest} {...{ texts, region }} />
          </section>
          {(change || views) && (
            <article className="print-only print-document print-change">
              {change && <ChangeSection {...{ change, texts }} />}
              {views && <TwoViewsSection {...{ views, texts }} />}
            </article>
          )}
        </>
      )}
    </div>
  );
}
