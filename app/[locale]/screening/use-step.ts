import { type RefObject, useEffect, useRef } from "react";

/**
 * At each new step: the page's title, the focus on its heading, and as much of the page's top as lets the heading be seen.
 * The title says nothing of the answers.
 * The first step moves nothing, unless it begins `anew` after an erasure. A step still on its way is null.
 */
export function useStep(step: string | null, title: string, root: RefObject<HTMLElement | null>, anew: boolean): void {
  const last = useRef<string | null>(anew ? "" : null);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (step === null) return;
    const first = last.current === null;
    if (last.current === step) return;
    last.current = step;
    if (first) return;
    window.scrollTo(0, 0);
    const heading = root.current?.querySelector<HTMLElement>("h1");
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }, [step, root]);
}
