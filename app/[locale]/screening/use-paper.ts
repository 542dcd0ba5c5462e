import { useMemo } from "react";
import type { Counterfactuals } from "../../../lib/assessment/explain/counterfactuals";
import type { PaperTexts } from "../../../lib/content/text-bundles";
import type { Region } from "../../../lib/crisis/lines-in-region";
import type { AnswerTimes } from "../../../lib/exchange/answer-times";
import { referenceOf } from "../../../lib/exchange/reference";
import type { Answers } from "../../../lib/questionnaire/answers";
import type { Change } from "../../../lib/report/over-time";
import type { Paper } from "../../../lib/report/paper/paper";
import type { TwoViews } from "../../../lib/report/two-views";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { answeredWhen } from "./moment-here";
import { paperIn } from "./paper-in";
import type { PrintChoice } from "./print-choice";
import { type PrintedCode, usePrintedCode } from "./use-printed-code";

interface Input {
  readonly answers: Answers;
  readonly changes: Counterfactuals;
  /** In the reader's language; `english` is set if that is another. */
  readonly texts: PaperTexts;
  readonly english: PaperTexts | null;
  readonly region: Region;
  readonly times: AnswerTimes;
  /** Earlier answers compared with these, limited to what may leave the screen. */
  readonly earlier: Change | null;
  readonly together: TwoViews["together"] | null;
  readonly choice: PrintChoice;
}

export interface Papers {
  /** One paper per print language, with its texts. */
  readonly papers: readonly { readonly paper: Paper; readonly texts: PaperTexts }[];
  readonly code: PrintedCode;
}

function printTexts({ texts, english, choice }: Input): readonly PaperTexts[] {
  if (english === null || choice.language === "own") return [texts];
  return choice.language === "english" ? [english] : [english, texts];
}

function papersOf(input: Input): Papers["papers"] {
  const shared = {
    ...input,
    answered: answeredWhen(input.times),
    answeredIn: input.texts.locale,
    reference: referenceOf(levelOfCare, input.answers, input.times.answeredAt),
  };
  return printTexts(input).map((texts) => ({ paper: paperIn(texts, shared), texts }));
}

/** What will be printed, given the choices made. */
export function usePaper(input: Input): Papers {
  const { answers, changes, texts, english, region, times, earlier, together, choice } = input;
  const papers = useMemo(
    () => papersOf({ answers, changes, texts, english, region, times, earlier, together, choice }),
    [answers, changes, texts, english, region, times, earlier, together, choice],
  );
  return { papers, code: usePrintedCode({ answers, times, choice, locale: texts.locale }) };
}
