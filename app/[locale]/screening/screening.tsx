"use client";

import { useCallback, useEffect, useState } from "react";
import { fill } from "../../../lib/content/fill";
import type { QuestionTexts } from "../../../lib/content/screening-texts";
import { TIMES_NOT_KNOWN } from "../../../lib/exchange/answer-times";
import { pathPages } from "../../../lib/questionnaire/pages";
import { placeOf, questionsById } from "../../../lib/questionnaire/questions";
import { say } from "../../../lib/questionnaire/words";
import { isKept } from "../../../lib/screening/kept";
import { stepIn } from "../../../lib/screening/position";
import { restoreSession } from "../../../lib/screening/saved-session";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { renames } from "../../../questionnaires/level-of-care/renames";
import { takeNewerCopy } from "../../_components/newer-copy";
import { whenErasedInCopy } from "../../_components/other-tabs";
import { eraseTabAnswers } from "../../_components/tab-answers";
import { SCRIPTS_MISSING } from "../../_content/scripts-missing-place";
import { Flow, type FlowStart } from "./flow";
import { type FormValues, valuesIn } from "./page-form";
import { tabStorage } from "./tab-storage";

const EMPTY: FlowStart = {
  answers: {},
  shown: [],
  drafts: {},
  times: TIMES_NOT_KNOWN,
  stopped: false,
  early: {},
  pressed: false,
  place: null,
  notices: [],
  anew: false,
};

/** The switch of languages is outside of this part of the page; its links take the step along. */
function keepStepInLanguageLinks(): () => void {
  const takeAlong = ({ target }: MouseEvent) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("[data-languages] a") : null;
    if (link) link.hash = window.location.hash;
  };
  document.addEventListener("click", takeAlong, { capture: true });
  return () => document.removeEventListener("click", takeAlong, { capture: true });
}

/**
 * What was pressed before the scripts ran. Read while the page is first drawn over: once the form library has taken hold
 * of the fields it has emptied them.
 */
function pressedEarly(): FormValues {
  if (typeof document === "undefined") return {};
  const form = document.querySelector<HTMLFormElement>("form[data-page]");
  const first = pathPages(levelOfCare, {})[0];
  return form && first ? valuesIn(form, first.questions) : {};
}

interface OpenedAt {
  readonly place: number | null;
  readonly pressed: boolean;
}

/** What the address says: a step, or that Continue was pressed early. With nothing marked nothing is to come of that. */
function openedAt(early: FormValues): OpenedAt {
  const hash = typeof window === "undefined" ? "" : window.location.hash;
  return { place: stepIn(hash), pressed: hash === `#${SCRIPTS_MISSING}` && Object.keys(early).length > 0 };
}

/** What the tab had kept, together with what was pressed early; null where there is neither to take over. */
function takeOver(texts: QuestionTexts, early: FormValues, { place, pressed }: OpenedAt): FlowStart | null {
  const { answers, shown, drafts, times, stopped, dropped, problem } = restoreSession(
    tabStorage(),
    levelOfCare,
    renames,
  );
  const notices: string[] = problem ? [texts.screening.saved[problem]] : [];
  if (dropped.length > 0) {
    const questions = dropped.map(({ id: question }) => {
      if (!questionsById(levelOfCare).has(question)) return question;
      const words = texts.questionnaire.sections[placeOf(levelOfCare, question).section.id]?.questions[question];
      return words ? say(words.short, "self") : question;
    });
    notices.push(fill(texts.screening.saved.dropped, { questions: questions.join(", ") }));
  }
  if ([answers, drafts, early, notices].every((part) => Object.keys(part).length === 0)) return null;
  return { answers, shown, drafts, times, stopped, early, pressed, place, notices, anew: false };
}

/** The whole screening in one page: after it has loaded, no step asks anything of the network. */
export function Screening({ texts }: { readonly texts: QuestionTexts }) {
  const [start, setStart] = useState<{ readonly key: number; readonly from: FlowStart }>({ key: 0, from: EMPTY });
  const [early] = useState(pressedEarly);

  // Read before the first effect writes the address anew.
  const [at] = useState(() => openedAt(early));

  useEffect(() => {
    const from = takeOver(texts, early, at);
    if (from) setStart({ key: 1, from });
    document.documentElement.dataset.answerable = "";
  }, [texts, early, at]);

  useEffect(() => keepStepInLanguageLinks(), []);

  // Answers erased on another page are not to come back with this one out of the browser's memory.
  useEffect(() => {
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted && isKept(tabStorage()) === false) window.location.reload();
    };
    window.addEventListener("pageshow", onShow);
    return () => window.removeEventListener("pageshow", onShow);
  }, []);

  // A whole new run: nothing that was answered, shown or pressed early is carried over.
  const startOver = useCallback((...notices: readonly string[]) => {
    void takeNewerCopy();
    setStart(({ key }) => ({ key: key + 1, from: { ...EMPTY, notices, anew: true } }));
  }, []);
  const { done, doneInCopy, copies } = texts.screening.erase;
  useEffect(() => whenErasedInCopy(() => startOver(doneInCopy)), [startOver, doneInCopy]);
  const erase = () => (eraseTabAnswers() ? startOver(done) : startOver(done, copies));

  return (
    <div className="screening-root">
      <Flow key={start.key} texts={texts} start={start.from} onErase={erase} />
    </div>
  );
}
