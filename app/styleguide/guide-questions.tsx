"use client";

import type { ScreeningTexts } from "../../lib/content/screening-texts";
import type { Answers } from "../../lib/questionnaire/answers";
import { pathPages } from "../../lib/questionnaire/pages";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { FileInput } from "../_exchange/file-input";
import { EraseAnswers } from "../[locale]/screening/erase-answers";
import { ErrorSummary } from "../[locale]/screening/error-summary";
import { LaterNotice } from "../[locale]/screening/later-notice";
import { Pause } from "../[locale]/screening/pause";
import { PauseFile } from "../[locale]/screening/pause-file";
import { Progress } from "../[locale]/screening/progress";
import { QuestionPage } from "../[locale]/screening/question-page";
import { GUIDE_ANSWERS } from "./guide-answers";

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
  const page = pathPages(levelOfCare, GUIDE_ANSWERS).find((one) =>
    one.questions.some((question) => question.id === id),
  );
  if (!page) return null;
  const words = texts.screening;
  return (
    <div className="screening">
      <QuestionPage
        {...{ page, answers, words }}
        draft={undefined}
        early={{}}
        voice="self"
        questionnaire={texts.questionnaire}
        progress={<Progress section="Section" part={3} parts={11} left={12} words={words.progress} />}
        onMark={nothing}
        onAnswer={nothing}
        onBack={nothing}
        onProblem={nothing}
      />
    </div>
  );
}

/** Buttons, one answer and several, words, what is wrong, and what stands beside the questions. */
export function GuideQuestions({ texts }: { readonly texts: ScreeningTexts }) {
  const { screening: words, exchange } = texts;
  return (
    <>
      <section id="buttons">
        <h2>Buttons</h2>
        <div className="actions">
          <button type="button" className="button">
            Button
          </button>
          <button type="button" className="button button-quiet">
            Quiet
          </button>
          <button type="button" className="button button-emergency">
            Emergency
          </button>
          <button type="button" className="button button-quiet button-emergency">
            Emergency, second
          </button>
          <button type="button" className="link-button">
            As a link
          </button>
        </div>
      </section>
      <section id="questions">
        <h2>Questions</h2>
        <Page texts={texts} id="44250-9" answers={GUIDE_ANSWERS} />
        <Page texts={texts} id="now-emergency" answers={{ "now-emergency": ["none"] }} />
        <Page texts={texts} id="note-goals" answers={{}} />
      </section>
      <section id="problems">
        <h2>Problems</h2>
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
      </section>
      <section id="beside">
        <h2>Notices and states in between</h2>
        <p className="card">{words.saved.unavailable}</p>
        <p className="card card-accent">{words.review.opened}</p>
        <p className="card card-sun">{exchange.open.refused["no-answers"]}</p>
        <LaterNotice words={texts.later} missing={false} onAgain={nothing} />
        <LaterNotice words={texts.later} missing onAgain={nothing} />
        <Pause words={words.pause}>
          <PauseFile answers={GUIDE_ANSWERS} texts={texts} />
        </Pause>
        <EraseAnswers words={words.erase} onErase={nothing} />
        <FileInput id="guide-file" label={exchange.open.label} hint={exchange.open.hint} onFiles={nothing} />
      </section>
    </>
  );
}
