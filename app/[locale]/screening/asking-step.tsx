import { type ReactNode, useMemo } from "react";
import type { QuestionTexts } from "../../../lib/content/screening-texts";
import type { Answers } from "../../../lib/questionnaire/answers";
import { minutesFor } from "../../../lib/questionnaire/effort";
import type { PathPage } from "../../../lib/questionnaire/pages";
import { decidingLeft, partOf } from "../../../lib/questionnaire/progress";
import { voiceOf } from "../../../lib/questionnaire/voice";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { draftFor, type FormValues } from "./page-form";
import { Progress } from "./progress";
import { QuestionPage } from "./question-page";
import { useMoreThanBefore } from "./use-more-than-before";

interface Props {
  readonly texts: QuestionTexts;
  readonly page: PathPage;
  readonly answers: Answers;
  /** What was marked here and not sent, as it was kept. */
  readonly draft: Readonly<Record<string, unknown>> | undefined;
  readonly early: FormValues;
  /** The first page of all: it says what this is, and whom it is about follows what is marked. */
  readonly isFirst: boolean;
  /** A page of details: what it is for takes the place of how much is left, and nothing has to be answered. */
  readonly detailsFor: string | null;
  /** Ids of help before the heading. */
  readonly describedBy: string | undefined;
  readonly onMark: (values: FormValues) => void;
  readonly onAnswer: (values: Answers) => void;
  /** Left out where nothing comes before. */
  readonly onBack: (() => void) | undefined;
  readonly leave: { readonly label: string; readonly onLeave: (values: Answers) => void } | undefined;
  readonly onProblem: () => void;
  /** What stands beside the questions, below them. */
  readonly children: ReactNode;
}

/** A page of questions with where the person is, and what was marked on it before. */
export function AskingStep(props: Props) {
  const { texts, page, answers, draft, early, isFirst, detailsFor, children, ...shared } = props;
  const { screening: words, questionnaire } = texts;
  const { minutes, at } = useMemo(() => {
    const left = decidingLeft(levelOfCare, answers);
    return {
      minutes: minutesFor(levelOfCare, left, questionnaire),
      at: partOf(levelOfCare, answers, left, page.section.id),
    };
  }, [answers, questionnaire, page]);
  const more = useMoreThanBefore(page.id, minutes);
  return (
    <>
      {isFirst && (
        <div data-intro="">
          <p className="page-lead">{words.welcome.lead}</p>
          <p>{words.welcome.private}</p>
        </div>
      )}
      <QuestionPage
        key={page.id}
        {...{ page, answers, questionnaire, words }}
        draft={draft && draftFor(page.questions, draft, words)}
        early={isFirst ? early : {}}
        voice={voiceOf(levelOfCare, answers)}
        voiceIn={isFirst ? (marked) => voiceOf(levelOfCare, { ...answers, ...marked }) : undefined}
        skippable={detailsFor !== null}
        progress={
          detailsFor === null ? (
            <Progress
              section={questionnaire.sections[page.section.id]?.title ?? ""}
              words={words.progress}
              {...{ at, minutes, more }}
            />
          ) : (
            <p className="progress">
              <strong>{detailsFor}</strong>
            </p>
          )
        }
        {...shared}
      />
      {children}
    </>
  );
}
