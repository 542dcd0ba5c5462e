import { useMemo } from "react";
import type { Counterfactuals } from "../../../lib/assessment/counterfactuals";
import type { PaperTexts } from "../../../lib/content/screening-texts";
import type { Region } from "../../../lib/crisis/lines-in-region";
import { encodeAnswers } from "../../../lib/exchange/answer-code";
import { type QrPicture, qrPicture } from "../../../lib/exchange/answer-qr";
import type { AnswerTimes } from "../../../lib/exchange/answer-times";
import { referenceOf } from "../../../lib/exchange/reference";
import type { Answers } from "../../../lib/questionnaire/answers";
import { answersThatCount } from "../../../lib/questionnaire/withheld";
import type { Paper } from "../../../lib/report/paper/paper";
import type { TwoViews } from "../../../lib/report/two-views";
import { SITE_ADDRESS, SITE_FOLDER } from "../../../lib/site/address.mjs";
import { codeLayouts } from "../../../questionnaires/level-of-care/code-layouts";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { answeredWhen } from "./moment-here";
import { paperIn } from "./paper-in";
import type { PrintChoice } from "./print-choice";

interface Input {
  readonly answers: Answers;
  readonly changes: Counterfactuals;
  /** In the reader's language; `english` where theirs is another. */
  readonly texts: PaperTexts;
  readonly english: PaperTexts | null;
  readonly region: Region;
  readonly times: AnswerTimes;
  readonly together: TwoViews["together"] | null;
  readonly choice: PrintChoice;
}

export interface Papers {
  /** One for each language of the print, with its texts. */
  readonly papers: readonly { readonly paper: Paper; readonly texts: PaperTexts }[];
  /** Null where none was asked for, or the answers do not fit. */
  readonly code: QrPicture | null;
}

function printTexts({ texts, english, choice }: Input): readonly PaperTexts[] {
  if (english === null || choice.language === "own") return [texts];
  return choice.language === "english" ? [english] : [english, texts];
}

/** The site this page came from; where it came from a file, the one it was made for. */
const siteAddress = () =>
  window.location.protocol.startsWith("http") ? `${window.location.origin}${SITE_FOLDER}` : SITE_ADDRESS;

/** The coded answers are in the part of the address that never leaves the device. */
function codeOf({ answers, texts, times, choice }: Input): QrPicture | null {
  if (!choice.code || choice.version === "short") return null;
  const { relation, withheldToo } = choice;
  const kept = { layouts: codeLayouts, relation, withheldToo, language: texts.locale };
  const code = encodeAnswers(levelOfCare, answersThatCount(levelOfCare, answers, kept), times.answeredAt, kept);
  return qrPicture(`${siteAddress()}/${texts.locale}/open/#${code}`);
}

function papersOf(input: Input): Papers {
  const shared = {
    ...input,
    answered: answeredWhen(input.times),
    answeredIn: input.texts.locale,
    reference: referenceOf(levelOfCare, input.answers, input.times.answeredAt),
  };
  return {
    papers: printTexts(input).map((texts) => ({ paper: paperIn(texts, shared), texts })),
    code: codeOf(input),
  };
}

/** What will be printed, for the choices made. */
export function usePaper(input: Input): Papers {
  const { answers, changes, texts, english, region, times, together, choice } = input;
  return useMemo(
    () => papersOf({ answers, changes, texts, english, region, times, together, choice }),
    [answers, changes, texts, english, region, times, together, choice],
  );
}
