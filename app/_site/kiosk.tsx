"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { fill } from "../../lib/content/fill";
import type { KioskWords } from "../../lib/content/kiosk-words";
import { type Idle, type IdleTimes, idleAt } from "../../lib/site/idle";
import { eraseAndStart, isInUse, noteActivity } from "./kiosk-tab";

interface Props {
  readonly times: IdleTimes;
  readonly words: KioskWords;
}

/** What only a person does. A page also scrolls by itself, as when the question comes and goes: no sign of anyone. */
const ACTIVITY = ["pointerdown", "pointermove", "touchmove", "keydown", "click", "input", "wheel"] as const;
const IN_USE: Idle = { is: "in use" };

/** The question has buttons of its own: a touch on "clear" is no sign that someone goes on. */
const isOnQuestion = ({ target }: Event) => target instanceof Element && target.closest("[data-kiosk]") !== null;

/** On a tablet that many people use: asks whether someone is still there, and clears everything when nobody is. */
export function Kiosk({ times, words }: Props) {
  const [idle, setIdle] = useState<Idle>(IN_USE);
  const active = useRef(0);

  const goOn = useCallback(() => {
    const now = Date.now();
    // Time that is over, as after a tablet has slept, is not extended by the touch that wakes it.
    if (active.current > 0 && isInUse() && idleAt(active.current, now, times).is === "over") return eraseAndStart();
    active.current = now;
    noteActivity(now);
    setIdle(IN_USE);
  }, [times]);

  useEffect(() => {
    goOn();
    const look = () => {
      const next = isInUse() ? idleAt(active.current, Date.now(), times) : IN_USE;
      if (next.is === "over") eraseAndStart();
      else setIdle(next.is === "in use" ? IN_USE : next);
    };
    const note = (event: Event) => {
      // Once for each second: a finger that scrolls reports many times.
      if (!isOnQuestion(event) && Date.now() - active.current >= 1000) goOn();
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
      {/* Counted for the eye only: read out each second it would drown everything else. */}
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
