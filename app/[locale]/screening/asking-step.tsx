import type { ReactNode } from "react";
import type { QuestionTexts } from "../../../lib/content/screening-texts";
import type { Answers } from "../../../lib/questionnaire/answers";
import type { PathPage } from "../../../lib/questionnaire/pages";
import type { Voice } from "../../../lib/questionnaire/words";
import { draftFor, type FormValues } from "./page-form";
import { Progress } from "./progress";
import { QuestionPage } from "./question-page";
import type { Whereabouts } from "./use-whereabouts";

interface Props {
  readonly texts: QuestionTexts;
  readonly page: PathPage;
  readonly answers: Answers;
  /** What was marked here and not sent, as it was kept. */
  readonly draft: Readonly<Record<string, unknown>> | undefined;
  readonly early: FormValues;
  /** Continue was pressed with them. */
  readonly pressed: boolean;
  /** The first page of all: it says what this is, and whom it is about follows what is marked. */
  readonly isFirst: boolean;
  readonly where: Whereabouts;
  readonly voice: Voice;
  readonly voiceIn: (marked: Answers) => Voice;
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
  /** What is next to the questions, below them. */
  readonly children: ReactNode;
}

/** The section's name, where the page is not headed by it anyway. */
function sectionBeside({ page, section }: PathPage, words: QuestionTexts["questionnaire"]): string | null {
  const its = words.sections[section.id];
  return its && its.pages[page.id]?.title !== its.title ? its.title : null;
}

/** A page of questions with where the person is, and what was marked on it before. */
export function AskingStep(props: Props) {
  const { texts, page, answers, draft, early, pressed, isFirst, where, voiceIn, detailsFor, children, ...shared } =
    props;
  const { screening: words, questionnaire } = texts;
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
        pressed={isFirst && pressed}
        voiceIn={isFirst ? voiceIn : undefined}
        skippable={detailsFor !== null}
        progress={
          detailsFor === null ? (
            <Progress section={sectionBeside(page, questionnaire)} words={words.progress} {...where} />
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
