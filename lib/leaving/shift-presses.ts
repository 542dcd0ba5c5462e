/** How many presses of Shift alone trigger the exit. */
export const PRESSES_TO_LEAVE = 3;
/** Milliseconds after a press within which the next one still counts. */
export const PRESS_PAUSE = 5000;

export interface Presses {
  readonly count: number;
  /** True if Shift was held while another key was typed: a capital letter, or Shift+Tab. */
  readonly held: boolean;
}

export const NO_PRESSES: Presses = { count: 0, held: false };

/**
 * Counts presses of Shift alone. Shift used for a capital letter does not count, and any other key resets the count.
 */
export function afterKey({ count, held }: Presses, key: string, shift: boolean): Presses {
  if (key !== "Shift") return { count: 0, held: shift };
  return { count: held ? 0 : count + 1, held: false };
}
