import { type RefObject, useEffect, useRef } from "react";

/**
 * At each new step: the page's title, its top, and the focus on its heading. The title says nothing of the answers.
 * The first step moves nothing, unless it begins `anew` after an erasure.
 */
export function useStep(step: string, title: string, root: RefObject<HTMLElement | null>, anew: boolean): void {
  const last = useRef<string | null>(anew ? "" : null);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    const first = last.current === null;
    if (last.current === step) return;
    last.current = step;
    if (first) return;
    window.scrollTo(0, 0);
    root.current?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }, [step, root]);
}
