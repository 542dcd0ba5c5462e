import { useMemo, useState } from "react";
import type { Answers } from "../../../lib/questionnaire/answers";
import { minutesFor } from "../../../lib/questionnaire/effort";
import type { PathPage } from "../../../lib/questionnaire/pages";
import { decidingLeft, type Part, partOf } from "../../../lib/questionnaire/progress";
import type { QuestionnaireWords } from "../../../lib/questionnaire/words";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";

export interface Whereabouts {
  readonly at: Part;
  /** Maximum number of minutes left before the result; 0 if nothing is unanswered. */
  readonly minutes: number;
  /** True if it is more than was shown before, because an answer was changed. */
  readonly more: boolean;
}

/** Whether a number that normally only falls has gone up at this step, so that the step can explain why. */
function useMoreThanBefore(step: string, count: number): boolean {
  const [told, setTold] = useState({ step, count, more: false });
  if (told.step !== step) setTold({ step, count, more: count > told.count });
  return told.more;
}

/** The person's progress, and the maximum that can still follow. */
export function useWhereabouts(page: PathPage | undefined, answers: Answers, words: QuestionnaireWords): Whereabouts {
  const section = page?.section.id ?? "";
  const found = useMemo(() => {
    const left = decidingLeft(levelOfCare, answers);
    return {
      minutes: minutesFor(levelOfCare, left, words),
      at: partOf(levelOfCare, answers, left, section),
    };
  }, [answers, words, section]);
  return { ...found, more: useMoreThanBefore(page?.id ?? "", found.minutes) };
}
