"use client";

import { useRef } from "react";
import { isMinor } from "../../../lib/assessment/minor";
import type { QuestionTexts } from "../../../lib/content/text-bundles";
import { regionOf } from "../../../lib/crisis/lines-in-region";
import { detailPartOf } from "../../../lib/questionnaire/pages";
import { voiceOf } from "../../../lib/questionnaire/voice";
import { isComplete } from "../../../lib/screening/asked-pages";
import { hasSavedSession } from "../../../lib/screening/tab-keys";
import { inSite } from "../../../lib/site/address.mjs";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { useChosenRegion } from "../../_components/chosen-region";
import { AskingStep } from "./asking-step";
import { CrisisView } from "./crisis-view";
import { EraseAnswers } from "./erase-answers";
import type { FlowStart } from "./flow-start";
import { HelpInPage } from "./help-in-page";
import { Pause } from "./pause";
import { ResultLoading } from "./result-loading";
import { stepTitle } from "./step-title";
import { tabStorage } from "./tab-storage";
import { useCameFrom } from "./use-came-from";
import { useResultBundle } from "./use-result-bundle";
import { useRun } from "./use-run";
import { useStep } from "./use-step";
import { useStepHelp } from "./use-step-help";
import { useWhereabouts } from "./use-whereabouts";

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
  const { part, missing, tryAgain } = useResultBundle(texts);
  const run = useRun(start, words.saved);
  const { view, page, place, drafts, hasAnswers, isFirst, back, send } = run;
  const { answers, times, afterChange } = run.snapshot.context;

  const voice = voiceOf(levelOfCare, answers);
  const minor = isMinor(levelOfCare, answers);
  const region = regionOf(useChosenRegion());
  const helpHref = inSite(`/${texts.locale}/help-now/`);
  const where = useWhereabouts(page, answers, texts.questionnaire);
  const help = useStepHelp(run, start);
  const reader = { voice, minor, region, helpHref };
  const helpInPage = <HelpInPage key={place} {...help.inPage} {...reader} words={crisis} />;

  const awaited = (view === "reviewing" || view === "results") && !part;
  // Someone returning from the details to the result lands where they left it.
  const landing = useCameFrom(view) === "detailing" && view === "results" ? "[data-offers] h2" : undefined;
  const step = awaited ? (missing ? "missing" : null) : place;
  const root = useRef<HTMLDivElement>(null);
  useStep({ step, title: stepTitle(run, texts), root, anew: start.anew, landing });

  const toResult = isComplete(run.snapshot.context) ? words.stop.toResult : words.stop.action;
  const leaving = view === "detailing" ? words.details.leave : toResult;
  const mayLeave = view !== "changing" && hasAnswers;

  return (
    <div ref={root} data-view={VIEW_NAMES[view] ?? view}>
      {run.notices.map((notice) => (
        <p key={notice} className="card" role="status">
          {notice}
        </p>
      ))}
      {help.guidance && (
        <CrisisView
          {...reader}
          guidance={help.guidance}
          words={crisis}
          nearby={texts.local?.crisis}
          take={{ label: words.stop.take, onTake: () => send({ type: "stop" }) }}
          onContinue={() => send({ type: "acknowledge" })}
          onBack={back}
        />
      )}
      {ASKING.includes(view) && page && (
        <div className="screening">
          {helpInPage}
          {afterChange && <p className="card card-accent">{words.review.opened}</p>}
          <AskingStep
            {...{ texts, page, answers, isFirst, where, voice }}
            {...run.first}
            draft={drafts.kept()[page.id]}
            voiceIn={(marked) => voiceOf(levelOfCare, { ...answers, ...marked })}
            detailsFor={run.isDetail ? words.details[detailPartOf(page)] : null}
            describedBy={help.describedBy}
            onMark={(values) => drafts.mark(page.id, values)}
            onAnswer={(values) => run.answer(page.id, values)}
            onBack={isFirst && view !== "changing" ? undefined : back}
            leave={mayLeave ? { label: leaving, onLeave: run.stop } : undefined}
            onProblem={run.problem}
          >
            <Pause words={words.pause}>
              {part && hasAnswers && <part.PauseFile {...{ answers, times }} texts={part.texts} />}
            </Pause>
          </AskingStep>
        </div>
      )}
      {view === "reviewing" && helpInPage}
      {view === "reviewing" && part && (
        <part.Review
          {...{ answers }}
          texts={part.texts}
          describedBy={help.describedBy}
          onChange={run.change}
          onFinish={() => send({ type: "finish" })}
        />
      )}
      {/* The result shows the help its own answers call for; help for an answer that was since corrected is kept beside it. */}
      {view === "results" && (help.corrected || !part) && <div className="no-print">{helpInPage}</div>}
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
        <ResultLoading
          words={texts.resultLoading}
          missing={missing}
          kept={missing && hasSavedSession(tabStorage()) === true}
          onAgain={tryAgain}
        />
      )}
      {(drafts.any || hasAnswers) && <EraseAnswers words={words.erase} onErase={onErase} />}
    </div>
  );
}
