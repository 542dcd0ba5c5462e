/** Presses of Shift alone that trigger the exit. */
export const PRESSES_TO_LEAVE = 3;
/** Milliseconds after a press in which the next one still counts. */
export const PRESS_PAUSE = 5000;

export interface Presses {
  readonly count: number;
  /** The key let go before this one was typed with Shift held: a capital letter, or a step back with Tab. */
  readonly held: boolean;
}

export const NO_PRESSES: Presses = { count: 0, held: false };

/** Counts Shift pressed alone. Shift that made a capital letter is no press, and any other key starts again. */
export function afterKey({ count, held }: Presses, key: string, shift: boolean): Presses {
  if (key !== "Shift") return { count: 0, held: shift };
  return { count: held ? 0 : count + 1, held: false };
}
