"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { fill } from "../../lib/content/fill";
import type { KioskWords } from "../../lib/content/words";
import { type Idle, type IdleTimes, idleAfter, type Moment, secondsBetween } from "../../lib/site/idle";
import { eraseAndStart, isInUse, noteActivity, thisMoment } from "./kiosk-tab";

interface Props {
  readonly times: IdleTimes;
  readonly words: KioskWords;
}

/** Events only a person causes. A page can also scroll on its own, so scrolling does not count. */
const ACTIVITY = ["pointerdown", "pointermove", "touchmove", "keydown", "click", "input", "wheel"] as const;
const IN_USE: Idle = { is: "in use" };

/** The question has buttons of its own: touching "clear" does not mean that someone is continuing. */
const isOnQuestion = ({ target }: Event) => target instanceof Element && target.closest("[data-kiosk]") !== null;

/** On a shared tablet: asks whether someone is still there, and clears everything if no one is. */
export function Kiosk({ times, words }: Props) {
  const [idle, setIdle] = useState<Idle>(IN_USE);
  const active = useRef<Moment | null>(null);

  const goOn = useCallback(() => {
    const now = thisMoment();
    // Once time has run out, for example while the tablet slept, the touch that wakes it does not extend it.
    const isOver = active.current !== null && idleAfter(secondsBetween(active.current, now), times).is === "over";
    if (isOver && isInUse()) return eraseAndStart();
    active.current = now;
    noteActivity(now.wall);
    setIdle(IN_USE);
  }, [times]);

  useEffect(() => {
    goOn();
    const quiet = () => (active.current === null ? 0 : secondsBetween(active.current, thisMoment()));
    const look = () => {
      const next = isInUse() ? idleAfter(quiet(), times) : IN_USE;
      if (next.is === "over") eraseAndStart();
      else setIdle(next.is === "in use" ? IN_USE : next);
    };
    const note = (event: Event) => {
      // At most once per second: a scrolling finger fires many events.
      if (!isOnQuestion(event) && quiet() >= 1) goOn();
    };
    const clock = setInterval(look, 1000);
    for (const event of ACTIVITY) document.addEventListener(event, note, { capture: true, passive: true });
    window.addEventListener("pageshow", look);
    return () => {
      clearInterval(clock);
      for (const event of ACTIVITY) document.removeEventListener(event, note, { capture: true });
      window.removeEventListener("pageshow", look);
    };
  }, [times, goOn]);

  if (idle.is !== "asking") return null;
  return (
    <section className="kiosk-ask no-print" aria-label={words.label} data-kiosk="asking">
      <p role="alert">{fill(words.ask, { seconds: times.warnSeconds })}</p>
      {/* The countdown is visual only: announced every second, it would drown out everything else. */}
      <p aria-hidden="true" className="soft">
        {fill(words.left, { seconds: idle.left })}
      </p>
      <div className="actions">
        <button type="button" className="button" data-action="stay" onClick={goOn}>
          {words.stay}
        </button>
        <button type="button" className="button button-quiet" data-action="clear" onClick={eraseAndStart}>
          {words.erase}
        </button>
      </div>
    </section>
  );
}
