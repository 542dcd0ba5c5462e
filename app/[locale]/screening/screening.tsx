"use client";

import { useEffect, useRef, useState } from "react";
import { fill } from "../../../lib/content/fill";
import type { ScreeningTexts } from "../../../lib/content/screening-texts";
import { pathPages } from "../../../lib/questionnaire/pages";
import { placeOf, questionsById } from "../../../lib/questionnaire/questions";
import { say } from "../../../lib/questionnaire/words";
import { restoreSession } from "../../../lib/screening/saved-session";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { Flow, type FlowStart } from "./flow";
import { valuesIn } from "./page-form";
import { tabStorage } from "./tab-storage";

const EMPTY: FlowStart = { answers: {}, shown: [], early: {}, notices: [] };

/** What the tab had kept, and what was pressed before the scripts ran; null where there is neither to take over. */
function takeOver(texts: ScreeningTexts, root: HTMLElement): FlowStart | null {
  const { answers, shown, refused, problem } = restoreSession(tabStorage(), levelOfCare);
  const notices: string[] = problem ? [texts.screening.saved[problem]] : [];
  if (refused.length > 0) {
    const questions = refused.map(({ question }) => {
      if (!questionsById(levelOfCare).has(question)) return question;
      const words = texts.questionnaire.sections[placeOf(levelOfCare, question).section.id]?.questions[question];
      return words ? say(words.short, "self") : question;
    });
    notices.push(fill(texts.screening.saved.dropped, { questions: questions.join(", ") }));
  }
  if (Object.keys(answers).length === 0 && notices.length === 0) return null;
  const form = root.querySelector("form");
  const first = pathPages(levelOfCare, {})[0];
  const early = form && first ? valuesIn(form, first.questions) : {};
  return { answers, shown, early, notices };
}

interface Props {
  readonly texts: ScreeningTexts;
  /** The English texts for the print, where the reader's language is another. */
  readonly english: ScreeningTexts | null;
}

/** The whole screening in one page: after it has loaded, no step asks anything of the network. */
export function Screening({ texts, english }: Props) {
  const [start, setStart] = useState<{ readonly key: number; readonly from: FlowStart }>({ key: 0, from: EMPTY });
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const from = root.current ? takeOver(texts, root.current) : null;
    if (from) setStart({ key: 1, from });
    document.documentElement.dataset.ready = "";
  }, [texts]);

  return (
    <div ref={root} className="screening-root">
      <Flow key={start.key} {...{ texts, english }} start={start.from} />
    </div>
  );
}
