import type { ReactNode } from "react";
import type { QuestionTexts } from "../../../lib/content/text-bundles";
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
  /** The saved draft of this page. */
  readonly draft: Readonly<Record<string, unknown>> | undefined;
  readonly early: FormValues;
  /** True if Continue was pressed before hydration. */
  readonly pressed: boolean;
  /**
   * The very first page: it explains what this is, and its wording follows the draft answer about whom the questions
   * are for.
   */
  readonly isFirst: boolean;
  readonly where: Whereabouts;
  readonly voice: Voice;
  readonly voiceIn: (marked: Answers) => Voice;
  /** Set on a page of details: the purpose, shown in place of the progress. Nothing on it is required. */
  readonly detailsFor: string | null;
  /** Ids of the help texts above the heading. */
  readonly describedBy: string | undefined;
  readonly onMark: (values: FormValues) => void;
  readonly onAnswer: (values: Answers) => void;
  /** Absent if there is no earlier step. */
  readonly onBack: (() => void) | undefined;
  readonly leave: { readonly label: string; readonly onLeave: (values: Answers) => void } | undefined;
  readonly onProblem: () => void;
  /** Shown below the questions. */
  readonly children: ReactNode;
}

/** The section's name, unless it is already the heading of the page. */
function sectionBeside({ page, section }: PathPage, words: QuestionTexts["questionnaire"]): string | null {
  const its = words.sections[section.id];
  return its && its.pages[page.id]?.title !== its.title ? its.title : null;
}

/** A page of questions with progress and the saved draft. */
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
        exported={isFirst}
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
