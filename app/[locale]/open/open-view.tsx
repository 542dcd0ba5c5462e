"use client";

import { Fragment, useMemo } from "react";
import { fill } from "../../../lib/content/fill";
import type { ScreeningTexts } from "../../../lib/content/text-bundles";
import { regionOf } from "../../../lib/crisis/lines-in-region";
import { comparedText } from "../../../lib/report/paper/compared-text";
import { paperText } from "../../../lib/report/paper/paper-text";
import { inSite } from "../../../lib/site/address.mjs";
import { useChosenRegion } from "../../_components/chosen-region";
import { ChangeSection } from "../../_exchange/change-section";
import { FileButtons } from "../../_exchange/file-buttons";
import { FileInput } from "../../_exchange/file-input";
import { PaperComparedView } from "../../_exchange/paper-compared-view";
import { PrintPage } from "../../_exchange/print-page";
import { TwoViewsSection } from "../../_exchange/two-views-section";
import { ViewsHelp } from "../../_exchange/views-help";
import { CopyText } from "../screening/copy-text";
import { PaperView } from "../screening/paper-view";
import { ResultUrgency } from "../screening/result-urgency";
import { canLock } from "../screening/use-printed-code";
import { NextActions } from "./next-actions";
import { OpenedList } from "./opened-list";
import { OpenedPaper } from "./opened-paper";
import { paperOfCheck } from "./paper-of-check";
import { SamePerson } from "./same-person";
import { UnlockCode } from "./unlock-code";
import { useOpened } from "./use-opened";
import { sameAnswers } from "./whose-answers";

/**
 * Opens files and codes of earlier answers, in this page only: the clinician's page, what changed, and what to do next.
 */
export function OpenView({ texts }: { readonly texts: ScreeningTexts }) {
  const words = texts.exchange.open;
  const opened = useOpened(texts);
  const { checks, set, problems, fromAddress, helpFrom, compared, onPaper, doubt, same, openFiles, close } = opened;
  const { change, views, on } = compared;
  const historyText = fromAddress === null ? "" : { open: words.cleared, locked: words.clearedLocked }[fromAddress];
  const latest = checks.at(-1);
  const compares = change !== null || views !== null;
  const isAcute = (latest?.report.guidance ?? null) !== null || (helpFrom?.acute.length ?? 0) > 0;
  const region = regionOf(useChosenRegion());
  const paper = useMemo(
    () => (latest ? paperOfCheck(latest, texts, region, onPaper) : null),
    [latest, texts, region, onPaper],
  );
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
        {opened.locked && (
          <UnlockCode words={words.locked} mayUnlock={canLock()} onWord={opened.unlock} onLeave={opened.leaveLocked} />
        )}
        <div aria-live="polite">{latest && <p>{`${words.opened} ${historyText}`}</p>}</div>
        <OpenedList {...{ checks, texts }} onClose={close} />
        {/* Keyed by the set of open answers, so that nothing of an earlier set can stay on screen or on paper. */}
        <Fragment key={set}>
          {sameAnswers(checks).map((group) => (
            <p key={group[0]?.key} className="card" role="status" data-same-answers={group.length}>
              {fill(words.sameAnswers, { names: group.map(({ name }) => name).join("; ") })}
            </p>
          ))}
          {doubt && (
            <SamePerson names={opened.wentBack} {...{ doubt, checks, same, texts }} onAnswer={opened.sayWhetherSame} />
          )}
          {/* The person who opens files is rarely the one they are about, so differences come before words addressed to
             that person. */}
          {change && <ChangeSection {...{ change, texts }} />}
          {views && <TwoViewsSection {...{ views, on, texts }} />}
          {compares && isAcute && <p className="card card-sun">{words.withYou}</p>}
          {latest && (
            <ResultUrgency
              {...{ texts, region }}
              report={latest.report}
              helpHref={inSite(`/${texts.locale}/help-now/`)}
              rank={2}
            />
          )}
          {latest && helpFrom && <ViewsHelp report={latest.report} views={helpFrom} {...{ texts, region }} />}
        </Fragment>
      </div>
      {latest && paper && (
        <Fragment key={set}>
          <section className="no-print result">
            <h2>{words.actions}</h2>
            <PrintPage label={words.print} opened={texts.report.actions.printFallback} missing={texts.paper.noPrint} />
            <h3>{texts.exchange.keep.textTitle}</h3>
            <p className="small">{texts.exchange.keep.textHint}</p>
            <CopyText text={paperText(paper) + comparedText(onPaper, texts)} words={texts.paper.copy} />
            <NextActions {...{ latest, checks, texts }} />
            <FileButtons
              answers={latest.answers}
              relation={latest.relation}
              language={latest.answeredIn}
              times={latest.times}
              {...{ texts }}
              kinds={["fhir"]}
            />
          </section>
          <section className="opened-page no-print" aria-label={words.view}>
            <PaperView {...{ paper }} words={texts.paper} large={false} code={null} rank={2} />
          </section>
          <OpenedPaper {...{ paper, texts }} />
          <PaperComparedView compared={onPaper} texts={texts} />
        </Fragment>
      )}
    </div>
  );
}
