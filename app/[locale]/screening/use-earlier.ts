import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { PaperTexts, ScreeningTexts } from "../../../lib/content/text-bundles";
import type { AnswerTimes } from "../../../lib/exchange/answer-times";
import type { Answers } from "../../../lib/questionnaire/answers";
import { voiceOf } from "../../../lib/questionnaire/voice";
import { leavingTheScreen } from "../../../lib/questionnaire/withheld";
import { type Comparison, comparisonOf } from "../../../lib/report/comparison";
import { type EarlierCheck, forgetEarlier, keepEarlier, recallEarlier } from "../../../lib/screening/earlier-checks";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { relevantChanges } from "../../../questionnaires/level-of-care/relevant-changes";
import { renames } from "../../../questionnaires/level-of-care/renames";
import { hasLeft } from "../../_components/leave";
import { leftOutInWords } from "../../_exchange/left-out";
import { readFile, refusedInWords } from "../../_exchange/read-file";
import { tabStorage } from "./tab-storage";

export interface Earlier extends Comparison {
  /** The same for the print, in its language and without what stays off paper. */
  readonly comparedIn: (texts: PaperTexts) => Comparison;
  readonly problems: readonly string[];
  /** Parts of the files just opened that are left out of the comparison. */
  readonly leftOut: readonly string[];
  readonly kept: boolean;
  readonly open: (files: readonly File[]) => void;
  readonly forget: () => void;
}

/** Compares with earlier answers of the same side, and with the other side's latest. */
function compare(answers: Answers, times: AnswerTimes, checks: readonly EarlierCheck[], texts: PaperTexts): Comparison {
  const sided = [...checks, { takenOn: times.answeredAt, answers }].map((check) => ({
    ...check,
    voice: voiceOf(levelOfCare, check.answers),
  }));
  return comparisonOf(levelOfCare, sided, [voiceOf(levelOfCare, answers)], texts, relevantChanges);
}

/** All comparisons, limited to what may leave the screen. */
function compareForPaper(
  answers: Answers,
  times: AnswerTimes,
  checks: readonly EarlierCheck[],
  texts: PaperTexts,
  withheldToo: boolean,
): Comparison {
  const left = (some: Answers) => leavingTheScreen(levelOfCare, some, { withheldToo }).answers;
  const theirs = checks.map((check) => ({ ...check, answers: left(check.answers) }));
  return compare(left(answers), times, theirs, texts);
}

/**
 * Earlier answers opened beside today's. They are stored in this tab only. `withheldToo`: also include what otherwise
 * stays off paper.
 */
export function useEarlier(answers: Answers, times: AnswerTimes, texts: ScreeningTexts, withheldToo: boolean): Earlier {
  const [checks, setChecks] = useState<readonly EarlierCheck[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  useEffect(() => setChecks(recallEarlier(tabStorage(), levelOfCare, renames)), []);
  // A file that is still being read when the answers are erased must not be kept afterward.
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);

  const comparedIn = useCallback(
    (its: PaperTexts) => compareForPaper(answers, times, checks, its, withheldToo),
    [answers, times, checks, withheldToo],
  );
  const compared = useMemo(() => compare(answers, times, checks, texts), [answers, times, checks, texts]);

  const open = async (files: readonly File[]) => {
    const refused: string[] = [];
    const found: EarlierCheck[] = [];
    const without: string[] = [];
    for (const file of files) {
      const read = await readFile(file);
      if ("refused" in read) refused.push(refusedInWords(read, file.name, texts.exchange.open));
      else {
        found.push({ takenOn: read.answeredAt, answers: read.answers });
        without.push(...leftOutInWords(file.name, read, texts));
      }
    }
    if (gone.current || hasLeft()) return;
    setProblems(refused);
    setLeftOut(without);
    if (found.length === 0) return;
    const all = [...checks, ...found];
    setChecks(all);
    if (!keepEarlier(tabStorage(), levelOfCare, all)) setProblems([...refused, texts.screening.saved.full]);
  };
  const forget = () => {
    forgetEarlier(tabStorage());
    setChecks([]);
    setLeftOut([]);
  };
  return {
    ...compared,
    comparedIn,
    problems,
    leftOut,
    kept: checks.length > 0,
    open: (files) => void open(files),
    forget,
  };
}
