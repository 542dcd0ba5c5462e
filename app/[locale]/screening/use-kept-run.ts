import { type Dispatch, type SetStateAction, useEffect, useState } from "react";
import type { ScreeningWords } from "../../../lib/content/words";
import type { Answers } from "../../../lib/questionnaire/answers";
import type { AcuteKind } from "../../../lib/rules/rule";
import type { Drafts } from "../../../lib/screening/saved-session";
import type { RunTimes } from "../../../lib/screening/times-after";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { keepSession } from "./keep-session";
import { tabStorage } from "./tab-storage";

interface Run {
  readonly answers: Answers;
  readonly acknowledged: readonly AcuteKind[];
  readonly stopped: boolean;
  readonly times: RunTimes;
  readonly drafts: { readonly kept: () => Drafts };
  readonly words: ScreeningWords["saved"];
}

/** Saves the run in this tab after every answer. Returns the notices about that, and a function to change them. */
export function useKeptRun(
  { answers, acknowledged, stopped, times, drafts: { kept }, words }: Run,
  first: readonly string[],
): readonly [readonly string[], Dispatch<SetStateAction<readonly string[]>>] {
  const [notices, setNotices] = useState(first);
  const hasAnswers = Object.keys(answers).length > 0;
  useEffect(() => {
    if (!hasAnswers) return;
    const storage = tabStorage();
    if (!storage) setNotices([words.unavailable]);
    else if (!keepSession(storage, levelOfCare, answers, acknowledged, kept(), stopped, times))
      setNotices([words.full]);
  }, [answers, hasAnswers, acknowledged, stopped, times, words, kept]);
  return [notices, setNotices];
}
