import { useCallback, useEffect, useMemo, useState } from "react";
import { fill } from "../../../lib/content/fill";
import type { PaperTexts, ScreeningTexts } from "../../../lib/content/screening-texts";
import { zonedTime } from "../../../lib/exchange/zoned-time";
import type { Answers } from "../../../lib/questionnaire/answers";
import { voiceOf } from "../../../lib/questionnaire/voice";
import { changeOver } from "../../../lib/report/change";
import type { Compared } from "../../../lib/report/paper/compared-text";
import { stepWithViews } from "../../../lib/report/step-with-views";
import { compareViews } from "../../../lib/report/two-views";
import { type EarlierCheck, forgetEarlier, keepEarlier, recallEarlier } from "../../../lib/screening/earlier-checks";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { renames } from "../../../questionnaires/level-of-care/renames";
import { readFile } from "../../_exchange/read-file";
import { tabStorage } from "./tab-storage";

export interface Earlier extends Compared {
  /** The same in another language, for the print. */
  readonly comparedIn: (texts: PaperTexts) => Compared;
  readonly problems: readonly string[];
  readonly kept: boolean;
  readonly open: (files: readonly File[]) => void;
  readonly forget: () => void;
}

/** Against earlier answers by the same side, and against the other side's latest. */
function compare(answers: Answers, made: Date, checks: readonly EarlierCheck[], texts: PaperTexts): Compared {
  const voice = voiceOf(levelOfCare, answers);
  const today = { takenOn: zonedTime(made), answers };
  const like = checks.filter((check) => voiceOf(levelOfCare, check.answers) === voice);
  const unlike = checks.filter((check) => !like.includes(check)).at(-1);
  const [self, other] = voice === "self" ? [answers, unlike?.answers] : [unlike?.answers, answers];
  const change = changeOver(levelOfCare, [...like, today], texts.decision);
  const views =
    self && other
      ? compareViews(levelOfCare, self, other, {
          ...texts,
          answerText: texts.report.answerText,
          notAsked: texts.exchange.views.notAsked,
        })
      : null;
  const then = unlike?.takenOn ?? null;
  const on = voice === "self" ? { self: today.takenOn, other: then } : { self: then, other: today.takenOn };
  return { change: stepWithViews(change, views), views, on };
}

/** Earlier answers that the person opened beside those of today. They stay in this tab, and only there. */
export function useEarlier(answers: Answers, made: Date, texts: ScreeningTexts): Earlier {
  const [checks, setChecks] = useState<readonly EarlierCheck[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  useEffect(() => setChecks(recallEarlier(tabStorage(), levelOfCare, renames)), []);

  const comparedIn = useCallback((its: PaperTexts) => compare(answers, made, checks, its), [answers, made, checks]);
  const compared = useMemo(() => comparedIn(texts), [comparedIn, texts]);

  const open = async (files: readonly File[]) => {
    const refused: string[] = [];
    const found: EarlierCheck[] = [];
    for (const file of files) {
      const read = await readFile(file);
      if ("refused" in read) refused.push(fill(texts.exchange.open.refused[read.refused], { name: file.name }));
      else found.push({ takenOn: read.savedOn, answers: read.answers });
    }
    setProblems(refused);
    if (found.length === 0) return;
    const all = [...checks, ...found];
    setChecks(all);
    if (!keepEarlier(tabStorage(), levelOfCare, all)) setProblems([...refused, texts.screening.saved.full]);
  };
  const forget = () => {
    forgetEarlier(tabStorage());
    setChecks([]);
  };
  return { ...compared, comparedIn, problems, kept: checks.length > 0, open: (files) => void open(files), forget };
}
