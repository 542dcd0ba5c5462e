"use client";

import { useMemo, useState } from "react";
import { localDay } from "../../../lib/care/clock-text";
import { evidenceFor } from "../../../lib/care/evidence";
import { situationOf } from "../../../lib/care/situation-of";
import type { ScreeningTexts } from "../../../lib/content/screening-texts";
import type { Region } from "../../../lib/crisis/lines-in-region";
import type { Answers } from "../../../lib/questionnaire/answers";
import { reportOf } from "../../../lib/report/report";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { situationRules } from "../../../questionnaires/level-of-care/situation";
import { CarePieces } from "../../_care/care-pieces";
import { PrintDocument } from "./print-document";
import { ResultChildren } from "./result-children";
import { ResultKeep } from "./result-keep";
import { ResultLevel } from "./result-level";
import { ResultPrint } from "./result-print";
import { ResultUrgency } from "./result-urgency";

interface Props {
  readonly answers: Answers;
  readonly texts: ScreeningTexts;
  readonly region: Region;
  readonly helpHref: string;
  readonly onBack: () => void;
}

/** The result on screen, and the document that is printed. What cannot wait comes first. */
export function ResultsView({ answers, texts, region, helpHref, onBack }: Props) {
  const [made] = useState(() => new Date());
  const report = useMemo(
    () =>
      reportOf(levelOfCare, answers, {
        questionnaire: texts.questionnaire,
        decision: texts.decision,
        answerText: texts.report.answerText,
      }),
    [answers, texts],
  );
  const { situation, evidence } = useMemo(
    () => situationOf(levelOfCare, situationRules, answers, report.assessment),
    [answers, report],
  );
  const shared = { report, texts, region, helpHref };
  return (
    <>
      <article
        className="result no-print"
        data-result=""
        data-level={report.level ?? "none"}
        data-route={report.assessment.route}
      >
        <ResultUrgency {...shared} />
        {report.level === null ? (
          <ResultChildren {...shared} />
        ) : (
          <ResultLevel {...shared} level={report.level} situation={situation} today={localDay(made)} />
        )}
        <CarePieces
          {...shared}
          situation={situation}
          evidence={evidenceFor(situation, evidence)}
          today={localDay(made)}
        />
        <ResultPrint {...shared} onBack={onBack} />
      </article>
      <PrintDocument {...shared} made={made} />
      <ResultKeep {...{ answers, texts, made }} />
    </>
  );
}
