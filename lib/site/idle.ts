/** Settings of a shared tablet. */
export interface IdleTimes {
  readonly idleSeconds: number;
  readonly warnSeconds: number;
}

/** `left`: seconds until everything is erased, while the question is on screen. */
export type Idle =
  | { readonly is: "in use" }
  | { readonly is: "asking"; readonly left: number }
  | { readonly is: "over" };

/** When something happened, in ms: by the wall clock, which can be set, and by the monotonic clock. */
export interface Moment {
  readonly wall: number;
  /** Since this page loaded; null if it happened on another page. */
  readonly steady: number | null;
}

/**
 * Seconds from one moment to another. The longer of the two clocks counts, because the monotonic one may stop while a
 * tablet sleeps. If only the wall clock is known and it was set back, the time is unknown and counts as infinite.
 */
export function secondsBetween(before: Moment, now: Moment): number {
  const byWall = (now.wall - before.wall) / 1000;
  if (before.steady !== null && now.steady !== null) return Math.max(byWall, (now.steady - before.steady) / 1000);
  return byWall < 0 ? Number.POSITIVE_INFINITY : byWall;
}

/** The state after this many seconds without activity. */
export function idleAfter(quiet: number, { idleSeconds, warnSeconds }: IdleTimes): Idle {
  if (quiet < idleSeconds) return { is: "in use" };
  const left = Math.ceil(idleSeconds + warnSeconds - quiet);
  return left > 0 ? { is: "asking", left } : { is: "over" };
}
