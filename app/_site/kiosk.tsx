"use client";

import { useEffect, useState } from "react";
import { fill } from "../../lib/content/fill";
import type { KioskWords } from "../../lib/content/kiosk-words";
import { type Idle, type IdleTimes, idleAt } from "../../lib/site/idle";
import { eraseAndStart, isInUse, noteActivity } from "./kiosk-tab";

interface Props {
  readonly times: IdleTimes;
  readonly words: KioskWords;
}

const ACTIVITY = ["pointerdown", "pointermove", "keydown", "input", "wheel", "scroll"] as const;

/** On a tablet that many people use: asks whether someone is still there, and clears everything when nobody is. */
export function Kiosk({ times, words }: Props) {
  const [idle, setIdle] = useState<Idle>({ is: "in use" });

  useEffect(() => {
    let active = Date.now();
    noteActivity(active);
    const look = () => {
      const next: Idle = isInUse() ? idleAt(active, Date.now(), times) : { is: "in use" };
      if (next.is === "over") eraseAndStart();
      else setIdle((shown) => (shown.is === "in use" && next.is === "in use" ? shown : next));
    };
    const note = () => {
      const now = Date.now();
      // Once for each second: a finger that scrolls reports many times.
      if (now - active < 1000) return;
      // Time that is over, as after a tablet has slept, is not extended by the touch that wakes it.
      if (isInUse() && idleAt(active, now, times).is === "over") return eraseAndStart();
      active = now;
      noteActivity(now);
      look();
    };
    const clock = setInterval(look, 1000);
    for (const event of ACTIVITY) document.addEventListener(event, note, { capture: true, passive: true });
    window.addEventListener("pageshow", look);
    return () => {
      clearInterval(clock);
      for (const event of ACTIVITY) document.removeEventListener(event, note, { capture: true });
      window.removeEventListener("pageshow", look);
    };
  }, [times]);

  if (idle.is !== "asking") return null;
  return (
    <section className="kiosk-ask no-print" aria-label={words.label} data-kiosk="asking">
      <p role="alert">{fill(words.ask, { seconds: times.warnSeconds })}</p>
      {/* Counted for the eye only: read out each second it would drown everything else. */}
      <p aria-hidden="true" className="soft">
        {fill(words.left, { seconds: idle.left })}
      </p>
      <div className="actions">
        <button type="button" className="button" data-action="stay">
          {words.stay}
        </button>
        <button type="button" className="button button-quiet" data-action="clear" onClick={eraseAndStart}>
          {words.erase}
        </button>
      </div>
    </section>
  );
}
