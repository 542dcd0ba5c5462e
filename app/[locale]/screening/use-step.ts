import { type RefObject, useEffect, useRef } from "react";

/**
 * Milliseconds after the focus moves. Screen readers continue from the caret, which is still where the previous step
 * ended, past the help at the foot of the page, so it must follow the focus; but if it is already at the heading, the
 * heading is not announced.
 */
const CARET_FOLLOWS = 1000;

interface Step {
  /** Identifies the step; null while it is loading. */
  readonly step: string | null;
  /** Must not reveal any answers. */
  readonly title: string;
  readonly root: RefObject<HTMLElement | null>;
  /** The first step does not move focus, unless it starts over after erasing. */
  readonly anew: boolean;
  /** Id of the heading where the step starts, if that is not the page's main one. */
  readonly landing?: string | undefined;
}

/**
 * At each new step, sets the document title, focuses the heading, and scrolls so that the heading and as much as
 * possible above it are visible.
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
