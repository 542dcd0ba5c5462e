import { useActor } from "@xstate/react";
import { useEffect, useState } from "react";
import type { ScreeningWords } from "../../../lib/content/words";
import { zonedTime } from "../../../lib/dates/zoned-time";
import type { Answers } from "../../../lib/questionnaire/answers";
import { pathPages } from "../../../lib/questionnaire/pages";
import { askedPage, askedPages } from "../../../lib/screening/asked-pages";
import { screeningMachine } from "../../../lib/screening/machine";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import type { FlowStart } from "./flow-start";
import { useDrafts } from "./use-drafts";
import { useKeptRun } from "./use-kept-run";
import { usePosition } from "./use-position";

/**
 * One run: the machine and its position, stored in this tab and in the browser's history, and what the person can do.
 * Each action sends the machine one event and clears whatever that makes outdated.
 */
export function useRun(start: FlowStart, words: ScreeningWords["saved"]) {
  const [snapshot, send] = useActor(screeningMachine, {
    input: {
      questionnaire: levelOfCare,
      answers: start.answers,
      acknowledged: start.shown,
      stopped: start.stopped,
      times: start.times,
    },
  });
  const { answers, acknowledged, current, stopped, times } = snapshot.context;
  const back = usePosition(snapshot, send, start.place);
  const drafts = useDrafts(start.drafts, answers, acknowledged, stopped, times);
  const [notices, setNotices] = useKeptRun({ answers, acknowledged, stopped, times, drafts, words }, start.notices);
  const [problemAt, setProblemAt] = useState<string | null>(null);
  // Early selections count only once: on the way back, the page shows what was answered since.
  const [first, setFirst] = useState({ early: start.early, pressed: start.pressed });

  // A selection made on the first page before the saved answers were restored is newer than they are.
  useEffect(() => {
    const opening = pathPages(levelOfCare, {})[0];
    if (Object.keys(start.early).length > 0 && opening) send({ type: "visit", page: opening.id });
  }, [send, start.early]);

  const view = String(snapshot.value);
  const pages = askedPages({ questionnaire: levelOfCare, answers });
  const page = askedPage({ questionnaire: levelOfCare, answers }, current) ?? pages.deciding[0];
  const place = `${view} ${page?.id}`;
  const begin = () => {
    if (view === "welcome") send({ type: "begin" });
  };
  return {
    snapshot,
    view,
    page,
    isFirst: page === pages.deciding[0],
    isDetail: page !== undefined && pages.details.includes(page),
    /** A unique name for the step. */
    place,
    hasProblem: problemAt === place,
    hasAnswers: Object.keys(answers).length > 0,
    notices,
    drafts,
    first,
    back,
    problem: () => setProblemAt(place),
    answer: (id: string, values: Answers) => {
      setFirst({ early: {}, pressed: false });
      setProblemAt(null);
      setNotices([]);
      drafts.drop(id);
      begin();
      send({ type: "answer", page: id, values, at: zonedTime(new Date()) });
    },
    // Drafts are kept, so that anyone who continues later finds the page as they left it.
    stop: (values: Answers) => {
      begin();
      send({ type: "stop", values, at: zonedTime(new Date()), ...(view !== "welcome" && page && { page: page.id }) });
    },
    change: (id: string) => {
      drafts.drop(id);
      send({ type: "change", page: id });
    },
    send,
  };
}

export type Run = ReturnType<typeof useRun>;
