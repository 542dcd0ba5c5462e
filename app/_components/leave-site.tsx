"use client";

import { useEffect, useState } from "react";
import type { LeaveWords } from "../../lib/content/words";
import { afterKey, NO_PRESSES, PRESS_PAUSE, PRESSES_TO_LEAVE } from "../../lib/leaving/shift-presses";
import { hasLeft, leave } from "./leave";
import { LeaveLink } from "./leave-link";

interface Props {
  readonly words: Pick<LeaveWords, "action" | "what" | "presses">;
  readonly aboutHref: string;
}

/** The quick exit: a button, or Shift pressed three times. A link explains what it cannot do. */
export function LeaveSite({ words, aboutHref }: Props) {
  const [count, setCount] = useState(0);

  useEffect(() => {
    let presses = NO_PRESSES;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const show = (next: typeof presses) => {
      presses = next;
      setCount(next.count);
    };
    const onKey = ({ key, shiftKey }: KeyboardEvent) => {
      show(afterKey(presses, key, shiftKey));
      clearTimeout(pause);
      if (presses.count >= PRESSES_TO_LEAVE) leave();
      else pause = setTimeout(() => show(NO_PRESSES), PRESS_PAUSE);
    };
    // A page restored from the back/forward cache still holds its answers, so it starts over.
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted && hasLeft()) window.location.reload();
    };
    // Every quick exit link on the page wipes the tab first.
    const onClick = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || !event.target.closest('[data-action="leave"]')) return;
      event.preventDefault();
      leave();
    };
    const onMiddle = (event: MouseEvent) => {
      if (event.button === 1) onClick(event);
    };
    document.addEventListener("click", onClick);
    // A middle click would open the neutral page in a new tab and leave this one open.
    document.addEventListener("auxclick", onMiddle);
    document.addEventListener("keyup", onKey);
    window.addEventListener("pageshow", onShow);
    return () => {
      clearTimeout(pause);
      document.removeEventListener("click", onClick);
      document.removeEventListener("auxclick", onMiddle);
      document.removeEventListener("keyup", onKey);
      window.removeEventListener("pageshow", onShow);
    };
  }, []);

  return (
    <div className="leave no-print">
      <LeaveLink text={words.action} className="leave-button" />
      <span className="leave-presses" aria-hidden="true" data-presses={count}>
        {words.presses.map((text, index) => (
          <span key={text} data-pressed={index < count ? "" : undefined} />
        ))}
        <span />
      </span>
      <a href={aboutHref} className="small">
        {words.what}
      </a>
      {/* Without a role, because an empty status is announced as a status bar. */}
      <span aria-live="polite" className="visually-hidden">
        {words.presses[count - 1] ?? ""}
      </span>
    </div>
  );
}
