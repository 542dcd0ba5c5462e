"use client";

import { useCallback, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { fill } from "../../../lib/content/fill";
import type { QuestionTexts } from "../../../lib/content/text-bundles";
import { TIMES_NOT_KNOWN } from "../../../lib/exchange/answer-times";
import { pathPages } from "../../../lib/questionnaire/pages";
import { placeOf, questionsById } from "../../../lib/questionnaire/questions";
import { say } from "../../../lib/questionnaire/words";
import { stepIn } from "../../../lib/screening/position";
import { restoreSession } from "../../../lib/screening/saved-session";
import { hasSavedSession } from "../../../lib/screening/tab-keys";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { renames } from "../../../questionnaires/level-of-care/renames";
import { takeNewerCopy } from "../../_components/newer-copy";
import { whenErasedInCopy } from "../../_components/other-tabs";
import { eraseTabAnswers } from "../../_components/tab-answers";
import { SCRIPTS_MISSING } from "../../_content/scripts-missing-place";
import { Flow } from "./flow";
import type { FlowStart } from "./flow-start";
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

/** The language switch is outside this island; this adds the current step to its links. */
function keepStepInLanguageLinks(): () => void {
  const takeAlong = ({ target }: MouseEvent) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("[data-languages] a") : null;
    if (link) link.hash = window.location.hash;
  };
  document.addEventListener("click", takeAlong, { capture: true });
  return () => document.removeEventListener("click", takeAlong, { capture: true });
}

/**
 * Selections made before hydration. Must be read during the first render, because React Hook Form clears the fields
 * when it registers them.
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

/** What the URL says: a step, or that Continue was pressed early. The latter is ignored if nothing was selected. */
function openedAt(early: FormValues): OpenedAt {
  const hash = typeof window === "undefined" ? "" : window.location.hash;
  return { place: stepIn(hash), pressed: hash === `#${SCRIPTS_MISSING}` && Object.keys(early).length > 0 };
}

/** Combines what the tab had saved with early selections; null if there is neither. */
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

/** The whole screening in one page: once it has loaded, no step makes a network request. */
export function Screening({ texts }: { readonly texts: QuestionTexts }) {
  const [start, setStart] = useState<{ readonly key: number; readonly from: FlowStart }>({ key: 0, from: EMPTY });
  const [early] = useState(pressedEarly);

  // Must be read before the first effect rewrites the URL.
  const [at] = useState(() => openedAt(early));

  useEffect(() => {
    const from = takeOver(texts, early, at);
    if (from) setStart({ key: 1, from });
    document.documentElement.dataset.answerable = "";
  }, [texts, early, at]);

  useEffect(() => keepStepInLanguageLinks(), []);

  // Answers that were erased on another page must not come back when the browser restores this one from its cache.
  useEffect(() => {
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted && hasSavedSession(tabStorage()) === false) window.location.reload();
    };
    window.addEventListener("pageshow", onShow);
    return () => window.removeEventListener("pageshow", onShow);
  }, []);

  // A completely new run: nothing answered, shown or selected early carries over.
  const startOver = useCallback((...notices: readonly string[]) => {
    void takeNewerCopy();
    setStart(({ key }) => ({ key: key + 1, from: { ...EMPTY, notices, anew: true } }));
  }, []);
  const { done, doneInCopy, copies } = texts.screening.erase;
  // At once, so that a Continue pressed just before cannot store its answers again.
  useEffect(() => whenErasedInCopy(() => flushSync(() => startOver(doneInCopy))), [startOver, doneInCopy]);
  const erase = () => (eraseTabAnswers() ? startOver(done) : startOver(done, copies));

  return (
    <div className="screening-root">
      <Flow key={start.key} texts={texts} start={start.from} onErase={erase} />
    </div>
  );
}
