/** Settings of a tablet that many people use. */
export interface IdleTimes {
  readonly idleSeconds: number;
  readonly warnSeconds: number;
}

/** `left`: seconds until everything is erased, while the question is on screen. */
export type Idle =
  | { readonly is: "in use" }
  | { readonly is: "asking"; readonly left: number }
  | { readonly is: "over" };

/** When something was done: by the clock on the wall, which can be set, and by the one that only goes forward; in ms. */
export interface Moment {
  readonly wall: number;
  /** Since this page began; null where it was on another page. */
  readonly steady: number | null;
}

/**
 * Seconds from one moment to another. The longer of the two clocks counts, as the steady one can stand still while a
 * tablet sleeps. Where only the wall clock knows and it was set back, nobody knows how long: as long as can be.
 */
export function secondsBetween(before: Moment, now: Moment): number {
  const byWall = (now.wall - before.wall) / 1000;
  if (before.steady !== null && now.steady !== null) return Math.max(byWall, (now.steady - before.steady) / 1000);
  return byWall < 0 ? Number.POSITIVE_INFINITY : byWall;
}

/** Where someone stands who last did something this many seconds ago. */
export function idleAfter(quiet: number, { idleSeconds, warnSeconds }: IdleTimes): Idle {
  if (quiet < idleSeconds) return { is: "in use" };
  const left = Math.ceil(idleSeconds + warnSeconds - quiet);
  return left > 0 ? { is: "asking", left } : { is: "over" };
}
