"use client";

import { useActor } from "@xstate/react";
import { useEffect, useMemo, useRef, useState } from "react";
import { acuteKinds, circumstancesOf, noticesOf } from "../../../lib/assessment/acute-risks";
import { isMinor } from "../../../lib/assessment/minor";
import type { AcuteKind } from "../../../lib/assessment/rule";
import { fill } from "../../../lib/content/fill";
import type { QuestionTexts } from "../../../lib/content/screening-texts";
import { guidanceFor } from "../../../lib/crisis/guidance";
import { regionOf } from "../../../lib/crisis/lines-in-region";
import type { Answers } from "../../../lib/questionnaire/answers";
import { pathPages } from "../../../lib/questionnaire/pages";
import { mostQuestionsLeft } from "../../../lib/questionnaire/progress";
import { voiceOf } from "../../../lib/questionnaire/voice";
import { newRisks, screeningMachine } from "../../../lib/screening/machine";
import { positionOf } from "../../../lib/screening/position";
import { type Drafts, saveSession } from "../../../lib/screening/saved-session";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { useChosenRegion } from "../../_components/chosen-region";
import { CrisisView } from "./crisis-view";
import { EraseAnswers } from "./erase-answers";
import { HelpInPage, helpNames, helpToldInFull } from "./help-in-page";
import { LaterNotice } from "./later-notice";
import { draftFor, type FormValues } from "./page-form";
import { Pause } from "./pause";
import { Progress } from "./progress";
import { QuestionPage } from "./question-page";
import { tabStorage } from "./tab-storage";
import { useDrafts } from "./use-drafts";
import { useFreshHelp } from "./use-fresh-help";
import { useLaterPart } from "./use-later-part";
import { usePosition } from "./use-position";
import { useStep } from "./use-step";

export interface FlowStart {
  readonly answers: Answers;
  readonly shown: readonly AcuteKind[];
  /** What was marked but not sent with Continue. */
  readonly drafts: Drafts;
  /** Fields pressed before the scripts ran. */
  readonly early: FormValues;
  /** The step the page was opened at, as after a change of language; null for none. */
  readonly place: number | null;
  readonly notices: readonly string[];
  /** A run after an erasure: the focus goes to its heading. */
  readonly anew: boolean;
}

interface Props {
  readonly texts: QuestionTexts;
  readonly start: FlowStart;
  readonly onErase: () => void;
}

/** What each state of the machine looks like; the others go by their own names. */
const VIEW_NAMES: Readonly<Record<string, string>> = { asking: "question", changing: "question", reviewing: "review" };

/** One run of the questionnaire: what the machine says is shown, and what the person does is sent to it. */
export function Flow({ texts, start, onErase }: Props) {
  const { screening: words, crisis } = texts;
  const [snapshot, send] = useActor(screeningMachine, {
    input: { questionnaire: levelOfCare, answers: start.answers, acknowledged: start.shown },
  });
  const { answers, acknowledged, again, current, afterChange } = snapshot.context;
  const { part, missing, tryAgain } = useLaterPart(texts);
  const goBack = usePosition(snapshot, send, start.place);
  const [notices, setNotices] = useState(start.notices);
  const [problem, setProblem] = useState(false);
  const drafts = useDrafts(start.drafts, answers, acknowledged);
  const root = useRef<HTMLDivElement>(null);

  const view = String(snapshot.value);
  const pages = useMemo(() => pathPages(levelOfCare, answers), [answers]);
  const page = pages.find(({ id }) => id === current) ?? pages[0];
  const voice = voiceOf(levelOfCare, answers);
  const minor = isMinor(levelOfCare, answers);
  const region = regionOf(useChosenRegion());
  const helpHref = `/${texts.locale}/help-now/`;
  const isFirst = page === pages[0];
  const hasAnswers = Object.keys(answers).length > 0;

  // Something pressed on the first page before the kept answers came back is newer than they are.
  useEffect(() => {
    const first = pathPages(levelOfCare, {})[0];
    if (Object.keys(start.early).length > 0 && first) send({ type: "visit", page: first.id });
  }, [send, start.early]);

  useEffect(() => {
    if (!hasAnswers) return;
    const storage = tabStorage();
    if (!storage) setNotices([words.saved.unavailable]);
    else if (!saveSession(storage, levelOfCare, answers, acknowledged, drafts.kept())) setNotices([words.saved.full]);
  }, [answers, hasAnswers, acknowledged, words, drafts.kept]);

  const { titles } = words;
  const name = { reviewing: titles.review, results: titles.results }[view];
  const step = fill(titles.step, { step: Math.max(positionOf(snapshot), 1) });
  const title = `${problem ? `${titles.error}: ` : ""}${name ?? step} · ${texts.siteName}`;
  const awaited = (view === "reviewing" || view === "results") && !part;
  const place = `${view} ${page?.id}`;
  const waiting = missing ? "missing" : null;
  useStep(awaited ? waiting : place, title, root, start.anew);

  const answer = (id: string, values: Answers) => {
    setProblem(false);
    setNotices([]);
    drafts.drop(id);
    if (view === "welcome") send({ type: "begin" });
    send({ type: "answer", page: id, values });
  };

  const supports = noticesOf(levelOfCare, answers);
  const circumstances = circumstancesOf(levelOfCare, answers);
  // A page opened at one of its steps, as by a refresh, had told its help before.
  const [known] = useState(() =>
    start.place === null ? [] : helpNames(start.shown, noticesOf(levelOfCare, start.answers)),
  );
  const fresh = useFreshHelp(place, view === "crisis" ? [] : helpNames(acknowledged, supports), known);
  const help = (
    <HelpInPage
      key={place}
      kinds={acknowledged}
      {...{ again, circumstances, voice, minor, region, helpHref, fresh }}
      notices={supports}
      words={crisis}
    />
  );
  // The result says itself what its answers call for; help for an answer since corrected stays beside it.
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
          onContinue={() => send({ type: "acknowledge" })}
          onBack={goBack}
        />
      )}
      {(view === "welcome" || view === "asking" || view === "changing") && page && (
        <div className="screening">
          {help}
          {isFirst && (
            <div data-intro="">
              <p className="page-lead">{words.welcome.lead}</p>
              <p>{words.welcome.private}</p>
            </div>
          )}
          {afterChange && <p className="card card-accent">{words.review.opened}</p>}
          <QuestionPage
            key={page.id}
            page={page}
            answers={answers}
            draft={drafts.kept()[page.id] && draftFor(page.questions, drafts.kept()[page.id], words)}
            early={isFirst ? start.early : {}}
            voice={voice}
            voiceIn={isFirst ? (marked) => voiceOf(levelOfCare, { ...answers, ...marked }) : undefined}
            describedBy={helpToldInFull({ kinds: acknowledged, again, notices: supports, fresh })}
            questionnaire={texts.questionnaire}
            words={words}
            progress={
              <Progress
                section={texts.questionnaire.sections[page.section.id]?.title ?? ""}
                part={levelOfCare.sections.findIndex(({ id }) => id === page.section.id) + 1}
                parts={levelOfCare.sections.length}
                left={mostQuestionsLeft(levelOfCare, answers)}
                words={words.progress}
              />
            }
            onMark={(values) => drafts.mark(page.id, values)}
            onAnswer={(values) => answer(page.id, values)}
            onBack={isFirst ? undefined : goBack}
            onProblem={() => setProblem(true)}
          />
          <Pause words={words.pause}>
            {part && hasAnswers && <part.PauseFile {...{ answers }} texts={part.texts} />}
          </Pause>
        </div>
      )}
      {view === "reviewing" && help}
      {view === "results" && (corrected || !part) && <div className="no-print">{help}</div>}
      {view === "reviewing" && part && (
        <part.Review
          {...{ answers }}
          texts={part.texts}
          onChange={(id) => {
            drafts.drop(id);
            send({ type: "change", page: id });
          }}
          onFinish={() => send({ type: "finish" })}
          onBack={goBack}
        />
      )}
      {view === "results" && part && (
        <part.Results {...{ answers, region, helpHref }} texts={part.texts} english={part.english} onBack={goBack} />
      )}
      {awaited && <LaterNotice words={texts.later} missing={missing} onAgain={tryAgain} />}
      {(drafts.any || hasAnswers) && <EraseAnswers words={words.erase} onErase={onErase} />}
    </div>
  );
}
