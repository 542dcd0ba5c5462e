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

/** Where someone stands who last did something at `active`; both in milliseconds. */
export function idleAt(active: number, now: number, { idleSeconds, warnSeconds }: IdleTimes): Idle {
  const quiet = (now - active) / 1000;
  if (quiet < idleSeconds) return { is: "in use" };
  const left = Math.ceil(idleSeconds + warnSeconds - quiet);
  return left > 0 ? { is: "asking", left } : { is: "over" };
}
