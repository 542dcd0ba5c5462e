import { useMemo } from "react";
import type { Counterfactuals } from "../../../lib/assessment/counterfactuals";
import type { ScreeningTexts } from "../../../lib/content/screening-texts";
import { doorNumbers } from "../../../lib/crisis/door-numbers";
import { oldestCheck, type Region } from "../../../lib/crisis/lines-in-region";
import { encodeAnswers } from "../../../lib/exchange/answer-code";
import { type QrPicture, qrPicture } from "../../../lib/exchange/answer-qr";
import type { Answers } from "../../../lib/questionnaire/answers";
import { type Paper, type PaperSource, paperOf } from "../../../lib/report/paper/paper";
import { reportOf } from "../../../lib/report/report";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { paperPlan } from "../../../questionnaires/level-of-care/paper-plan";
import type { PrintChoice } from "./print-choice";

interface Input {
  readonly answers: Answers;
  readonly changes: Counterfactuals;
  /** In the reader's language; `english` where theirs is another. */
  readonly texts: ScreeningTexts;
  readonly english: ScreeningTexts | null;
  readonly region: Region;
  readonly made: Date;
  readonly choice: PrintChoice;
}

export interface Papers {
  /** One for each language of the print, with its texts. */
  readonly papers: readonly { readonly paper: Paper; readonly texts: ScreeningTexts }[];
  /** Null where none was asked for, or the answers do not fit. */
  readonly code: QrPicture | null;
}

const builtOn = process.env.NEXT_PUBLIC_BUILT_ON ?? "";

function printTexts({ texts, english, choice }: Input): readonly ScreeningTexts[] {
  if (english === null || choice.language === "own") return [texts];
  return choice.language === "english" ? [english] : [english, texts];
}

/** Where the coded answers open: in the part of the address that never leaves the device. */
const openAddress = (locale: string, code: string) => `${window.location.origin}/${locale}/open/#${code}`;

function codeOf({ answers, texts, made, choice }: Input): QrPicture | null {
  if (!choice.code || choice.version === "short") return null;
  const day = new Date(made.getTime() - made.getTimezoneOffset() * 60_000).toISOString();
  return qrPicture(openAddress(texts.locale, encodeAnswers(levelOfCare, answers, day)));
}

function papersOf(input: Input): Papers {
  const { answers, changes, region, made, choice, texts: own } = input;
  const papers = printTexts(input).map((texts) => {
    const source: PaperSource = {
      questionnaire: levelOfCare,
      answers,
      plan: paperPlan,
      report: reportOf(levelOfCare, answers, {
        questionnaire: texts.questionnaire,
        decision: texts.decision,
        answerText: texts.report.answerText,
      }),
      texts,
      changes,
      made,
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      answeredIn: own.locale,
      relation: choice.relation,
      numbers: doorNumbers(region),
      linesChecked: oldestCheck(region),
      builtOn,
    };
    return { paper: paperOf(source, choice.version), texts };
  });
  return { papers, code: codeOf(input) };
}

/** What will be printed, for the choices made. */
export function usePaper(input: Input): Papers {
  const { answers, changes, texts, english, region, made, choice } = input;
  return useMemo(
    () => papersOf({ answers, changes, texts, english, region, made, choice }),
    [answers, changes, texts, english, region, made, choice],
  );
}
