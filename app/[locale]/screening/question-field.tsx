import type { UseFormReturn } from "react-hook-form";
import { fill } from "../../../lib/content/fill";
import type { ScreeningWords } from "../../../lib/content/words";
import type { Question } from "../../../lib/questionnaire/definition";
import { type QuestionWords, type Said, say, timeOf, type Voice } from "../../../lib/questionnaire/words";
import { Choices } from "./choices";
import { declineFieldOf, type FormValues } from "./page-form";

interface Props {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly decline: Said;
  readonly screening: ScreeningWords;
  readonly voice: Voice;
  readonly form: UseFormReturn<FormValues>;
  /** True if the question is the page's heading. */
  readonly asHeading: boolean;
  /** True if the page has already stated the time frame. */
  readonly withoutTime: boolean;
  /** Ids of the texts announced with the heading. */
  readonly describedBy?: string | undefined;
}

/** Id of the first field of a question, where its link in the error summary leads. */
export const fieldIdOf = (question: Question): string => `q-${question.id}`;

/** One question: its time frame, the question, a hint, its answers, and an error message if any. */
export function QuestionField(props: Props) {
  const { question, words, decline, screening, voice, form, asHeading, withoutTime, describedBy } = props;
  const id = fieldIdOf(question);
  const problem = form.formState.errors[question.id]?.message;
  const problemId = `${id}-problem`;
  const hintId = `${id}-hint`;
  const described = [words.hint ? hintId : "", problem ? problemId : ""].filter(Boolean).join(" ") || undefined;
  const time = withoutTime ? null : timeOf(words, voice);
  const ask = (
    <>
      {time && <span className="question-time">{time}</span>}
      <span>{say(words.ask, voice)}</span>
    </>
  );

  // A hint about the choices is announced once, with the question, and not repeated for each choice.
  const choices = question.kind === "choice" || question.kind === "multi";

  return (
    <fieldset
      id={id}
      role={question.kind === "choice" ? "radiogroup" : undefined}
      data-question={question.id}
      data-invalid={problem ? "" : undefined}
      aria-describedby={choices ? described : undefined}
      tabIndex={-1}
    >
      <legend>
        {asHeading ? (
          <h1 tabIndex={-1} aria-describedby={describedBy}>
            {ask}
          </h1>
        ) : (
          <span className="question-ask">{ask}</span>
        )}
      </legend>
      {words.hint && (
        <p id={hintId} className="question-hint">
          {say(words.hint, voice)}
        </p>
      )}
      {problem && (
        <p id={problemId} className="error-message">
          {String(problem)}
        </p>
      )}
      {choices ? (
        <Choices {...{ question, words, voice, form }} decline={say(decline, voice)} />
      ) : question.kind === "integer" ? (
        <>
          <p>
            <input
              className="field field-number"
              type="text"
              inputMode="numeric"
              autoComplete="off"
              aria-label={say(words.ask, voice)}
              aria-describedby={described}
              aria-invalid={problem ? true : undefined}
              {...form.register(question.id)}
            />
          </p>
          <div className="choices choices-list">
            <label className="choice choice-decline">
              <input type="checkbox" value="yes" {...form.register(declineFieldOf(question))} />
              <span>{say(decline, voice)}</span>
            </label>
          </div>
        </>
      ) : (
        <>
          <textarea
            className="field"
            autoComplete="off"
            dir="auto"
            aria-label={say(words.ask, voice)}
            aria-describedby={described}
            aria-invalid={problem ? true : undefined}
            {...form.register(question.id)}
          />
          <p className="question-hint">{fill(screening.charactersLeft, { max: question.maxLength })}</p>
        </>
      )}
    </fieldset>
  );
}
