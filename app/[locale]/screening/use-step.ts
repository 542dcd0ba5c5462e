import { type RefObject, useEffect, useRef } from "react";

/**
 * Milliseconds after the focus. A screen reader reads on from the caret, which stays where the step before ended: past the
 * help, at the page's foot. It follows the focus, but not at once: a heading where the caret is already stays unsaid.
 */
const CARET_FOLLOWS = 1000;

interface Step {
  /** Identifies the step; null while it is loading. */
  readonly step: string | null;
  /** Says nothing of the answers. */
  readonly title: string;
  readonly root: RefObject<HTMLElement | null>;
  /** The first step moves nothing, unless it starts over after an erasure. */
  readonly anew: boolean;
  /** The heading that the step begins at, where that is not the page's own. */
  readonly landing?: string | undefined;
}

/**
 * At each new step: the page's title, the focus on its heading, and as much of the page's top as lets the heading be seen.
 */
export function useStep({ step, title, root, anew, landing }: Step): void {
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
    const place = landing ? root.current?.querySelector<HTMLElement>(landing) : null;
    const heading = place ?? root.current?.querySelector<HTMLElement>("h1");
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: place ? "start" : "nearest", behavior: "instant" });
    const follow = setTimeout(() => {
      if (heading && document.activeElement === heading) document.getSelection()?.collapse(heading, 0);
    }, CARET_FOLLOWS);
    return () => clearTimeout(follow);
  }, [step, root, landing]);
}
