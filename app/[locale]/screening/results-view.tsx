"use client";

import { Fragment, useMemo, useState } from "react";
import { counterfactuals } from "../../../lib/assessment/explain/counterfactuals";
import { careContextOf } from "../../../lib/care/care-context-of";
import { evidenceFor } from "../../../lib/care/evidence";
import type { PaperTexts, ScreeningTexts } from "../../../lib/content/text-bundles";
import type { Region } from "../../../lib/crisis/lines-in-region";
import { localDay } from "../../../lib/dates/clock-text";
import type { AnswerTimes } from "../../../lib/exchange/answer-times";
import type { Answers } from "../../../lib/questionnaire/answers";
import type { DetailPart } from "../../../lib/questionnaire/pages";
import { holdsWithheld } from "../../../lib/questionnaire/withheld";
import { comparedText } from "../../../lib/report/paper/compared-text";
import { paperText } from "../../../lib/report/paper/paper-text";
import { reportOf } from "../../../lib/report/report";
import { warningSigns } from "../../../lib/report/warning-signs";
import { detailOffers } from "../../../lib/screening/detail-offers";
import { careContextRules } from "../../../questionnaires/level-of-care/care-context";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { paperPlan } from "../../../questionnaires/level-of-care/paper-plan";
import { CarePieces } from "../../_care/care-pieces";
import { PaperComparedView } from "../../_exchange/paper-compared-view";
import { PaperView } from "./paper-view";
import { ResultAlso } from "./result-also";
import { ResultChildren } from "./result-children";
import { ResultKeep } from "./result-keep";
import { ResultLevel } from "./result-level";
import { ResultOffers } from "./result-offers";
import { ResultPrint } from "./result-print";
import { ResultSigns } from "./result-signs";
import { ResultTooLittle } from "./result-too-little";
import { ResultUnfinished } from "./result-unfinished";
import { ResultUrgency } from "./result-urgency";
import { useEarlier } from "./use-earlier";
import { usePaper } from "./use-paper";
import { usePrintChoice } from "./use-print-choice";
import { canLock } from "./use-printed-code";

interface Props {
  readonly answers: Answers;
  readonly times: AnswerTimes;
  readonly texts: ScreeningTexts;
  /** For printing in English when the reader's language is another. */
  readonly english?: PaperTexts | null;
  readonly region: Region;
  readonly helpHref: string;
  readonly onReview: () => void;
  /** Back to the questions, for someone who stopped before the end. */
  readonly onGoOn: () => void;
  readonly onDetails: (part: DetailPart) => void;
}

/** The result on screen and the document to print. What cannot wait comes first. */
export function ResultsView(props: Props) {
  const { answers, times, texts, english = null, region, helpHref, onReview, onGoOn, onDetails } = props;
  const [today] = useState(() => localDay(new Date()));
  const [choice, choose] = usePrintChoice(answers);
  const report = useMemo(
    () =>
      reportOf(levelOfCare, answers, {
        questionnaire: texts.questionnaire,
        decision: texts.decision,
        answerText: texts.report.answerText,
      }),
    [answers, texts],
  );
  const changes = useMemo(() => counterfactuals(levelOfCare, answers), [answers]);
  const signs = warningSigns(levelOfCare, changes.up, paperPlan, texts, report.voice);
  const earlier = useEarlier(answers, times, texts, choice.withheldToo);
  const { comparedIn } = earlier;
  const onPaper = useMemo(() => comparedIn(texts), [comparedIn, texts]);
  const { papers, code } = usePaper({
    answers,
    changes,
    texts,
    english,
    region,
    times,
    earlier: onPaper.change,
    together: onPaper.views?.together ?? null,
    choice,
  });
  // The comparison mentions safety answers, so the short version leaves it out.
  const printed = useMemo(
    () =>
      papers.map(({ paper, texts: its }) => ({
        paper,
        its,
        compared: paper.version === "full" ? comparedIn(its) : null,
      })),
    [papers, comparedIn],
  );
  const relation = report.voice === "other" ? choice.relation : null;
  const { situation, evidence } = useMemo(
    () => careContextOf(levelOfCare, careContextRules, answers, report.assessment),
    [answers, report],
  );
  const offers = useMemo(() => detailOffers(levelOfCare, answers, texts.questionnaire), [answers, texts]);
  const shared = { report, texts, region, helpHref };
  // What cannot wait comes before the offer to continue, and everything else after it.
  const open = report.assessment.missing.length;
  const unfinished = open > 0 && (
    <ResultUnfinished open={open} words={texts.report.unfinished} rank={report.guidance ? 2 : 1} onGoOn={onGoOn} />
  );
  return (
    <>
      <article
        className="result no-print"
        data-result=""
        data-level={report.level ?? "none"}
        data-route={report.assessment.route}
      >
        {!report.guidance && unfinished}
        <ResultUrgency {...shared} refuses={situation.refuses === true} rank={open > 0 && !report.guidance ? 2 : 1} />
        {report.guidance && unfinished}
        {report.tooLittle ? (
          <ResultTooLittle {...shared} leads={open === 0 && !report.guidance} onReview={onReview} />
        ) : report.level === null ? (
          <ResultChildren {...shared} leads={open === 0} />
        ) : (
          <ResultLevel
            {...shared}
            level={report.level}
            situation={situation}
            today={today}
            leads={open === 0}
            onReview={onReview}
          />
        )}
        <ResultAlso {...{ texts, situation, region }} />
        {open === 0 && (
          <ResultOffers
            offers={offers}
            words={texts.report.offers}
            names={texts.screening.details}
            onBegin={onDetails}
          />
        )}
        <ResultSigns groups={signs} {...{ texts, region }} />
        <CarePieces {...shared} situation={situation} evidence={evidenceFor(situation, evidence)} today={today} />
        <ResultPrint
          {...{ texts, choice, onReview, papers }}
          text={printed
            .map(({ paper, its, compared }) => paperText(paper) + (compared ? comparedText(compared, its) : ""))
            .join("\n\n")}
          onChoose={choose}
          otherThanEnglish={english === null ? null : texts.report.print.languages[texts.locale]}
          forAnother={report.voice === "other"}
          withheld={holdsWithheld(levelOfCare, answers) ? texts.exchange.keep.withheld : null}
          code={code}
          mayLock={canLock()}
        />
      </article>
      {printed.map(({ paper, its, compared }, index) => (
        <Fragment key={paper.locale}>
          <PaperView
            paper={paper}
            words={its.paper}
            large={choice.large}
            code={index === 0 && typeof code === "object" ? code : null}
            owner={texts.owner?.name}
          />
          {compared && <PaperComparedView {...{ compared }} texts={its} large={choice.large} />}
        </Fragment>
      ))}
      <ResultKeep {...{ answers, times, texts, report, region, relation, earlier }} />
    </>
  );
}
