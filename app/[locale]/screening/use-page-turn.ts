import { useCallback, useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { hasLeft } from "../../_components/leave";

/** What Continue does between being pressed and the next page. */
export interface PageTurn {
  /** Notes how the button was pressed: the click of a key has no count. */
  readonly pressed: (click: { readonly detail: number }) => void;
  /** Shows that this form was sent, and then does the work that leads to the next page. */
  readonly send: (form: HTMLFormElement | null, work: () => void) => void;
  /** Takes back a press that has not led anywhere yet. */
  readonly withdraw: () => void;
  readonly isDue: () => boolean;
}

/**
 * After a tap or a click of the mouse, the pressed button is painted first, because the next page takes longer on a slow
 * phone. The work follows in a task of its own, which also runs while the tab is hidden; it is dropped if the page has
 * gone by then, because the answers were erased or the person left. After a key the work is done at once: when the focus
 * moved later, Orca did not always announce the next heading.
 */
export function usePageTurn(): PageTurn {
  const due = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly form: HTMLFormElement | null }>(null);
  const byPointer = useRef(false);
  const pressed = useCallback(({ detail }: { readonly detail: number }) => {
    byPointer.current = detail > 0;
  }, []);
  const withdraw = useCallback(() => {
    clearTimeout(due.current?.timer);
    delete due.current?.form?.dataset.sent;
    due.current = null;
  }, []);
  useEffect(() => withdraw, [withdraw]);
  const send = useCallback(
    (form: HTMLFormElement | null, work: () => void) => {
      withdraw();
      if (!byPointer.current) return work();
      if (form) form.dataset.sent = "";
      const timer = setTimeout(() => {
        due.current = null;
        if (!hasLeft()) flushSync(work);
      });
      due.current = { timer, form };
    },
    [withdraw],
  );
  const isDue = useCallback(() => due.current !== null, []);
  return { pressed, send, withdraw, isDue };
}
