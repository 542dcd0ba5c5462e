"use client";

import type { ScreeningTexts } from "../../lib/content/text-bundles";
import type { Answers } from "../../lib/questionnaire/answers";
import { FileInput } from "../_exchange/file-input";
import { EraseAnswers } from "../[locale]/screening/erase-answers";
import { ErrorSummary } from "../[locale]/screening/error-summary";
import { Pause } from "../[locale]/screening/pause";
import { PauseFile } from "../[locale]/screening/pause-file";
import { Progress } from "../[locale]/screening/progress";
import { QuestionPage } from "../[locale]/screening/question-page";
import { ResultLoading } from "../[locale]/screening/result-loading";
import { GUIDE_ANSWERS, guidePage } from "./guide-answers";
import { GuidePart } from "./guide-part";
import { GUIDE_WORDS } from "./guide-words";

const nothing = () => {};

function Page({
  texts,
  id,
  answers,
}: {
  readonly texts: ScreeningTexts;
  readonly id: string;
  readonly answers: Answers;
}) {
  const page = guidePage(id);
  if (!page) return null;
  const words = texts.screening;
  return (
    <div className="screening">
      <QuestionPage
        exported
        {...{ page, answers, words }}
        draft={undefined}
        early={{}}
        voice="self"
        questionnaire={texts.questionnaire}
        progress={
          <Progress section="Section" at={{ part: 3, parts: 9 }} minutes={6} more={false} words={words.progress} />
        }
        onMark={nothing}
        onAnswer={nothing}
        onBack={nothing}
        onProblem={nothing}
      />
    </div>
  );
}

/** Buttons, single and multiple choice, text, errors, and what surrounds the questions. */
export function GuideQuestions({ texts }: { readonly texts: ScreeningTexts }) {
  const { screening: words, exchange } = texts;
  return (
    <>
      <GuidePart id="buttons">
        <div className="actions">
          {Object.entries(GUIDE_WORDS.buttons).map(([className, text]) => (
            <button key={className} type="button" className={className}>
              {text}
            </button>
          ))}
        </div>
      </GuidePart>
      <GuidePart id="questions">
        <Page texts={texts} id="44250-9" answers={GUIDE_ANSWERS} />
        <Page texts={texts} id="now-emergency" answers={{ "now-emergency": ["none"] }} />
        <Page texts={texts} id="note-goals" answers={{}} />
      </GuidePart>
      <GuidePart id="problems">
        <ErrorSummary
          ref={null}
          words={words.errors}
          problems={[
            { href: "#one", text: words.choose },
            { href: "#two", text: words.mark },
          ]}
        />
        <fieldset data-invalid="">
          <legend>
            <span className="question-ask">{words.welcome.title}</span>
          </legend>
          <p className="error-message">{words.choose}</p>
          <div className="choices">
            <label className="choice">
              <input type="radio" name="guide-wrong" />
              <span>{words.continue}</span>
            </label>
            <label className="choice choice-decline">
              <input type="radio" name="guide-wrong" />
              <span>{words.back}</span>
            </label>
          </div>
        </fieldset>
      </GuidePart>
      <GuidePart id="beside">
        <p className="card">{words.saved.unavailable}</p>
        <p className="card card-accent">{words.review.opened}</p>
        <p className="card card-sun">{exchange.open.refused["no-answers"]}</p>
        <ResultLoading words={texts.resultLoading} missing={false} kept onAgain={nothing} />
        <ResultLoading words={texts.resultLoading} missing kept onAgain={nothing} />
        <Pause words={words.pause}>
          <PauseFile answers={GUIDE_ANSWERS} times={{ answeredAt: "2026-09-01" }} texts={texts} />
        </Pause>
        <EraseAnswers words={words.erase} onErase={nothing} />
        <FileInput id="guide-file" label={exchange.open.label} hint={exchange.open.hint} onFiles={nothing} />
      </GuidePart>
    </>
  );
}
