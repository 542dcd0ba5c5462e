"use client";

import { useActor } from "@xstate/react";
import { useEffect, useRef, useState } from "react";
import { acuteKinds, circumstancesOf, noticesOf } from "../../../lib/assessment/acute-risks";
import { isMinor } from "../../../lib/assessment/minor";
import { fill } from "../../../lib/content/fill";
import type { QuestionTexts } from "../../../lib/content/screening-texts";
import { guidanceFor } from "../../../lib/crisis/guidance";
import { toldBefore } from "../../../lib/crisis/help-told";
import { regionOf } from "../../../lib/crisis/lines-in-region";
import { zonedTime } from "../../../lib/dates/zoned-time";
import type { Answers } from "../../../lib/questionnaire/answers";
import { detailPartOf, pathPages } from "../../../lib/questionnaire/pages";
import { voiceOf } from "../../../lib/questionnaire/voice";
import type { AcuteKind } from "../../../lib/rules/rule";
import { askedPage, askedPages, isComplete } from "../../../lib/screening/asked-pages";
import { isKept } from "../../../lib/screening/kept";
import { screeningMachine } from "../../../lib/screening/machine";
import { positionOf } from "../../../lib/screening/position";
import type { Drafts } from "../../../lib/screening/saved-session";
import type { RunTimes } from "../../../lib/screening/times-after";
import { newRisks } from "../../../lib/screening/where-next";
import { inSite } from "../../../lib/site/address.mjs";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { useChosenRegion } from "../../_components/chosen-region";
import { AskingStep } from "./asking-step";
import { CrisisView } from "./crisis-view";
import { EraseAnswers } from "./erase-answers";
import { HelpInPage, helpToldInFull } from "./help-in-page";
import { LaterNotice } from "./later-notice";
import type { FormValues } from "./page-form";
import { Pause } from "./pause";
import { tabStorage } from "./tab-storage";
import { useCameFrom } from "./use-came-from";
import { useDrafts } from "./use-drafts";
import { useHelpAt } from "./use-help-at";
import { useKeptRun } from "./use-kept-run";
import { useLaterPart } from "./use-later-part";
import { usePosition } from "./use-position";
import { useStep } from "./use-step";
import { useWhereabouts } from "./use-whereabouts";

export interface FlowStart {
  readonly answers: Answers;
  readonly shown: readonly AcuteKind[];
  /** Draft selections that were not yet confirmed with Continue. */
  readonly drafts: Drafts;
  readonly times: RunTimes;
  /** True if the person was looking at the result of unfinished answers. */
  readonly stopped: boolean;
  /** Fields changed before hydration. */
  readonly early: FormValues;
  /** True if Continue was pressed before hydration. */
  readonly pressed: boolean;
  /** The step in the URL when the page was opened, for example after switching languages; null if none. */
  readonly place: number | null;
  readonly notices: readonly string[];
  /** True for a new run after erasing: focus goes to its heading. */
  readonly anew: boolean;
}

interface Props {
  readonly texts: QuestionTexts;
  readonly start: FlowStart;
  readonly onErase: () => void;
}

/** The view of each state of the machine whose name differs from the state's. */
const VIEW_NAMES: Readonly<Record<string, string>> = {
  asking: "question",
  changing: "question",
  detailing: "question",
  reviewing: "review",
};
const ASKING = ["welcome", "asking", "changing", "detailing"];

/** One run of the questionnaire: renders the machine's state and sends it what the person does. */
export function Flow({ texts, start, onErase }: Props) {
  const { screening: words, crisis } = texts;
  const [snapshot, send] = useActor(screeningMachine, {
    input: {
      questionnaire: levelOfCare,
      answers: start.answers,
      acknowledged: start.shown,
      stopped: start.stopped,
      times: start.times,
    },
  });
  const { answers, acknowledged, again, current, afterChange, stopped, times } = snapshot.context;
  const { part, missing, tryAgain } = useLaterPart(texts);
  const goBack = usePosition(snapshot, send, start.place);
  const [problemAt, setProblemAt] = useState<string | null>(null);
  const drafts = useDrafts(start.drafts, answers, acknowledged, stopped, times);
  const [notices, setNotices] = useKeptRun(
    { answers, acknowledged, stopped, times, drafts, words: words.saved },
    start.notices,
  );
  const root = useRef<HTMLDivElement>(null);

  const view = String(snapshot.value);
  const run = { questionnaire: levelOfCare, answers };
  const page = askedPage(run, current) ?? askedPages(run).deciding[0];
  const voice = voiceOf(levelOfCare, answers);
  const where = useWhereabouts(page, answers, texts.questionnaire);
  const minor = isMinor(levelOfCare, answers);
  const region = regionOf(useChosenRegion());
  const helpHref = inSite(`/${texts.locale}/help-now/`);
  const isFirst = page === askedPages(run).deciding[0];
  const hasAnswers = Object.keys(answers).length > 0;

  // A selection made on the first page before the saved answers were restored is newer than they are.
  useEffect(() => {
    const first = pathPages(levelOfCare, {})[0];
    if (Object.keys(start.early).length > 0 && first) send({ type: "visit", page: first.id });
  }, [send, start.early]);

  const place = `${view} ${page?.id}`;
  const { titles } = words;
  const name = { reviewing: titles.review, results: titles.results }[view];
  const title = `${problemAt === place ? `${titles.error}: ` : ""}${name ?? fill(titles.step, { step: Math.max(positionOf(snapshot), 1) })} · ${texts.siteName}`;
  const awaited = (view === "reviewing" || view === "results") && !part;
  // Someone returning from the details to the result lands where they left it.
  const landing = useCameFrom(view) === "detailing" && view === "results" ? "[data-offers] h2" : undefined;
  useStep({ step: awaited ? (missing ? "missing" : null) : place, title, root, anew: start.anew, landing });

  // Early selections count only once: on the way back, the page shows what was answered since.
  const [first, setFirst] = useState({ early: start.early, pressed: start.pressed });
  const answer = (id: string, values: Answers) => {
    setFirst({ early: {}, pressed: false });
    setProblemAt(null);
    setNotices([]);
    drafts.drop(id);
    if (view === "welcome") send({ type: "begin" });
    send({ type: "answer", page: id, values, at: zonedTime(new Date()) });
  };
  // Drafts are kept, so that anyone who continues later finds the page as they left it.
  const stop = (values: Answers) => {
    if (view === "welcome") send({ type: "begin" });
    send({ type: "stop", values, at: zonedTime(new Date()), ...(view !== "welcome" && page && { page: page.id }) });
  };
  const isDetail = page !== undefined && askedPages(run).details.includes(page);
  const toResult = isComplete(run) ? words.stop.toResult : words.stop.action;
  const leaving = view === "detailing" ? words.details.leave : toResult;
  const mayLeave = view !== "changing" && hasAnswers;

  const supports = noticesOf(levelOfCare, answers);
  const circumstances = circumstancesOf(levelOfCare, answers);
  // If the page was opened at a later step, for example by a reload, its help has been shown before.
  const [before] = useState(() =>
    start.place === null ? toldBefore([], []) : toldBefore(start.shown, noticesOf(levelOfCare, start.answers)),
  );
  const interrupts = view === "crisis";
  const told = useHelpAt({ step: place, kinds: acknowledged, notices: supports, again, interrupts }, before);
  const help = (
    <HelpInPage
      key={place}
      kinds={acknowledged}
      help={told}
      {...{ again, circumstances, voice, minor, region, helpHref }}
      words={crisis}
    />
  );
  const describedBy = helpToldInFull(told);
  // The result shows the help its own answers call for; help for an answer that was since corrected is kept beside it.
  const corrected = acknowledged.length > 0 && acuteKinds(levelOfCare, answers).length === 0;
  const guidance = view === "crisis" ? guidanceFor(newRisks(snapshot.context), circumstances) : null;

  return (
    <div ref={root} data-view={VIEW_NAMES[view] ?? view}>
      {notices.map((notice) => (
        <p key={notice} className="card" role="status">
          {notice}
        </p>
      ))}
      {guidance && (
        <CrisisView
          {...{ guidance, voice, minor, region, helpHref }}
          words={crisis}
          nearby={texts.local?.crisis}
          take={{ label: words.stop.take, onTake: () => send({ type: "stop" }) }}
          onContinue={() => send({ type: "acknowledge" })}
          onBack={goBack}
        />
      )}
      {ASKING.includes(view) && page && (
        <div className="screening">
          {help}
          {afterChange && <p className="card card-accent">{words.review.opened}</p>}
          <AskingStep
            {...{ texts, page, answers, isFirst }}
            draft={drafts.kept()[page.id]}
            {...first}
            {...{ where, voice }}
            voiceIn={(marked) => voiceOf(levelOfCare, { ...answers, ...marked })}
            detailsFor={isDetail ? words.details[detailPartOf(page)] : null}
            describedBy={describedBy}
            onMark={(values) => drafts.mark(page.id, values)}
            onAnswer={(values) => answer(page.id, values)}
            onBack={isFirst && view !== "changing" ? undefined : goBack}
            leave={mayLeave ? { label: leaving, onLeave: stop } : undefined}
            onProblem={() => setProblemAt(place)}
          >
            <Pause words={words.pause}>
              {part && hasAnswers && <part.PauseFile {...{ answers, times }} texts={part.texts} />}
            </Pause>
          </AskingStep>
        </div>
      )}
      {view === "reviewing" && help}
      {view === "results" && (corrected || !part) && <div className="no-print">{help}</div>}
      {view === "reviewing" && part && (
        <part.Review
          {...{ answers }}
          texts={part.texts}
          describedBy={describedBy}
          onChange={(id) => {
            drafts.drop(id);
            send({ type: "change", page: id });
          }}
          onFinish={() => send({ type: "finish" })}
        />
      )}
      {view === "results" && part && (
        <part.Results
          {...{ answers, times, region, helpHref }}
          texts={part.texts}
          english={part.english}
          onReview={() => send({ type: "review" })}
          onGoOn={() => send({ type: "goOn" })}
          onDetails={(of) => send({ type: "details", part: of })}
        />
      )}
      {awaited && (
        <LaterNotice
          words={texts.later}
          missing={missing}
          kept={missing && isKept(tabStorage()) === true}
          onAgain={tryAgain}
        />
      )}
      {(drafts.any || hasAnswers) && <EraseAnswers words={words.erase} onErase={onErase} />}
    </div>
  );
}
