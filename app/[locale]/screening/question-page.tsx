"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef } from "react";
import { useForm } from "react-hook-form";
import { fill } from "../../../lib/content/fill";
import type { ScreeningWords } from "../../../lib/content/words";
import type { Answers } from "../../../lib/questionnaire/answers";
import type { Question } from "../../../lib/questionnaire/definition";
import type { PathPage } from "../../../lib/questionnaire/pages";
import { type QuestionnaireWords, say, type Voice } from "../../../lib/questionnaire/words";
import { wordsOf } from "../../../lib/report/answer-rows";
import { ContinueButton } from "./continue-button";
import { ErrorSummary } from "./error-summary";
import { answersFrom, answersSoFar, type FormValues, pageSchema, valuesFor, valuesIn } from "./page-form";
import { fieldIdOf, QuestionField } from "./question-field";
import { pageHead, questionGroups } from "./question-groups";
import { QuestionTable } from "./question-table";
import { questionsInView } from "./questions-in-view";
import { usePageTurn } from "./use-page-turn";

interface Props {
  readonly page: PathPage;
  readonly answers: Answers;
  /** The saved draft, which stands for the whole page. */
  readonly draft: FormValues | undefined;
  /** Fields changed before hydration. They are newer than saved answers and take precedence. */
  readonly early: FormValues;
  /** True if Continue was pressed before hydration, when it had no effect yet. */
  readonly pressed?: boolean;
  /** True for the page that was exported as HTML: it has to be rendered whole. */
  readonly exported?: boolean;
  readonly voice: Voice;
  /** Whom the page's questions are about, given its draft answers; only for the page that asks this itself. */
  readonly voiceIn?: ((marked: Answers) => Voice) | undefined;
  /** True for a page of details: nothing on it is required. */
  readonly skippable?: boolean;
  readonly questionnaire: QuestionnaireWords;
  readonly words: ScreeningWords;
  readonly progress: ReactNode;
  /** Ids of new help above the heading, announced together with it. */
  readonly describedBy?: string | undefined;
  readonly onMark: (values: FormValues) => void;
  readonly onAnswer: (values: Answers) => void;
  /** Absent on the very first page. */
  readonly onBack?: (() => void) | undefined;
  /** Skips to the result with this page's answers so far. Absent if no result is possible yet. */
  readonly leave?: { readonly label: string; readonly onLeave: (values: Answers) => void } | undefined;
  readonly onProblem: () => void;
}

/** One page of one to five questions. Nothing counts, and nothing moves, before Continue is pressed. */
export function QuestionPage(props: Props) {
  const {
    page,
    answers,
    draft,
    early,
    pressed = false,
    exported = false,
    voiceIn,
    skippable = false,
    questionnaire,
    words,
    progress,
    describedBy,
  } = props;
  const { onMark, onAnswer, onBack, leave, onProblem } = props;
  const section = questionnaire.sections[page.section.id];
  const element = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLElement>(null);
  const schema = useMemo(() => pageSchema(page.questions, words, skippable), [page, words, skippable]);
  const filled = { ...(draft ?? valuesFor(page.questions, answers)), ...early };
  const form = useForm<FormValues>({
    resolver: zodResolver(schema) as never,
    defaultValues: filled,
    reValidateMode: "onSubmit",
    shouldFocusError: false,
  });

  // Someone who just selected that this is about another person should not be asked "How old are you?".
  const voice = voiceIn ? voiceIn(answersFrom(page.questions, form.watch())) : props.voice;
  const { title, lead, time, tellsTime } = useMemo(
    () => pageHead(page, questionnaire, voice),
    [page, questionnaire, voice],
  );
  const groups = useMemo(() => questionGroups(page, questionnaire, voice), [page, questionnaire, voice]);

  // A new page is painted as soon as what is in view is rendered, and the rest follows. A page that was filled in before
  // is rendered at once, because a draft is read from all of its fields.
  const inView =
    exported || Object.keys(filled).length > 0 ? page.questions.length : questionsInView(page.questions, window);
  const whole = useDeferredValue(true, inView === page.questions.length);
  const rendered = whole ? page.questions : page.questions.slice(0, inView);

  // A selection made before hydration is in the DOM but not yet in the form's state.
  useEffect(() => {
    if (!element.current) return;
    for (const [name, value] of Object.entries(valuesIn(element.current, page.questions)))
      if (form.getValues(name) !== value) form.setValue(name, value);
  }, [form, page.questions]);

  const sent = useRef(false);
  useEffect(() => {
    if (!pressed || sent.current) return;
    sent.current = true;
    element.current?.requestSubmit();
  }, [pressed]);

  const problems = page.questions.flatMap((question) => {
    const message = form.formState.errors[question.id]?.message;
    if (!message) return [];
    const short = say(wordsOf(questionnaire, page.section.id, question.id).short, voice);
    return [
      { href: `#${fieldIdOf(question)}`, text: fill(words.errorFor, { question: short, problem: String(message) }) },
    ];
  });

  const turn = usePageTurn();
  const submit = form.handleSubmit(
    (values) => turn.send(element.current, () => onAnswer(answersFrom(page.questions, values))),
    () => {
      onProblem();
      requestAnimationFrame(() => summary.current?.focus());
    },
  );

  const field = (question: Question) => (
    <QuestionField
      key={question.id}
      question={question}
      words={wordsOf(questionnaire, page.section.id, question.id)}
      decline={questionnaire.decline}
      screening={words}
      voice={voice}
      form={form}
      asHeading={title === null}
      withoutTime={tellsTime}
      describedBy={describedBy}
    />
  );
  return (
    <form
      ref={element}
      method="dialog"
      autoComplete="off"
      noValidate
      data-page={page.id}
      data-arriving={whole ? undefined : ""}
      onChange={({ currentTarget }) => {
        // What is changed after Continue was pressed counts only once it is pressed again.
        turn.withdraw();
        onMark(valuesIn(currentTarget, page.questions));
      }}
      // Enter in a field submits a form even before its button is there.
      onSubmit={whole ? submit : (event) => event.preventDefault()}
    >
      {progress}
      <ErrorSummary ref={summary} words={words.errors} problems={problems} />
      {title !== null && (
        <h1 tabIndex={-1} aria-describedby={describedBy}>
          {title}
        </h1>
      )}
      {lead !== null && <p className="page-lead">{lead}</p>}
      {time !== null && <p className="question-time">{time}</p>}
      {groups.map(({ questions, columns }) => {
        const fields = questions.filter((question) => rendered.includes(question)).map(field);
        return columns && fields.length > 0 ? (
          <QuestionTable key={questions[0]?.id} {...{ columns, voice }} decline={say(questionnaire.decline, voice)}>
            {fields}
          </QuestionTable>
        ) : (
          fields
        );
      })}
      {whole && (
        <>
          <div className="actions">
            <ContinueButton label={words.continue} onPress={turn.pressed} />
            {onBack && (
              <button
                type="button"
                className="button button-quiet"
                data-action="back"
                onClick={() => turn.isDue() || onBack()}
              >
                {words.back}
              </button>
            )}
          </div>
          {leave && (
            <p className="leave-early">
              <button
                type="button"
                className="link-button"
                data-action="stop"
                onClick={() => leave.onLeave(answersSoFar(page.questions, form.getValues(), words))}
              >
                {leave.label}
              </button>
            </p>
          )}
          {section && (
            <details className="aside aside-first">
              <summary>{words.why}</summary>
              <p>{say(section.why, voice)}</p>
            </details>
          )}
        </>
      )}
    </form>
  );
}
