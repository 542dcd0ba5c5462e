import { startTransition, useCallback, useRef, useState } from "react";
import type { Answers } from "../../../lib/questionnaire/answers";
import type { AcuteKind } from "../../../lib/rules/rule";
import type { Drafts } from "../../../lib/screening/saved-session";
import type { RunTimes } from "../../../lib/screening/times-after";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { keepSession } from "./keep-session";
import type { FormValues } from "./page-form";
import { tabStorage } from "./tab-storage";

/**
 * Draft selections: what is selected on a page but not yet confirmed with Continue. They refill the fields after a
 * reload or on going back. Nothing else may read them: only Continue turns them into answers.
 */
export function useDrafts(
  restored: Drafts,
  answers: Answers,
  acknowledged: readonly AcuteKind[],
  stopped: boolean,
  times: RunTimes,
) {
  const kept = useRef(restored);
  const [any, setAny] = useState(Object.keys(restored).length > 0);
  return {
    any,
    kept: useCallback(() => kept.current, []),
    mark: (page: string, values: FormValues) => {
      kept.current = { ...kept.current, [page]: values };
      // The selection is painted first: what this adds to the page is not near it.
      startTransition(() => setAny(true));
      keepSession(tabStorage(), levelOfCare, answers, acknowledged, kept.current, stopped, times);
    },
    drop: (page: string) => {
      const { [page]: _, ...others } = kept.current;
      kept.current = others;
    },
  };
}
