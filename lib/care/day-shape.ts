import type { Level } from "../rules/levels";
import type { Span } from "./week";

/** The parts that days of care are made of. Order and length vary by program. */
const DAY_PARTS = [
  "check-in",
  "class",
  "talk-group",
  "skills-group",
  "one-to-one",
  "medicine",
  "family",
  "break",
  "breakfast",
  "lunch",
  "dinner",
  "rest",
  "activity",
  "evening",
  "night",
  "plan-home",
] as const;
export type DayPartId = (typeof DAY_PARTS)[number];

export interface DayPart extends Span {
  readonly part: DayPartId;
}

/** Lays out consecutive parts from a start time, each with its minutes. */
function laid(start: number, parts: readonly (readonly [DayPartId, minutes: number])[]): readonly DayPart[] {
  let from = start;
  return parts.map(([part, minutes]) => {
    const to = from + minutes;
    const laidPart = { part, from, to };
    from = to;
    return laidPart;
  });
}

/**
 * An example day at each level, for the picture and the timeline. The parts of IOP follow the guide (SEED); the hours
 * are our own example and labeled as one.
 */
export const DAY_SHAPES: { readonly [L in Level]: readonly DayPart[] } = {
  outpatient: laid(16 * 60, [
    ["check-in", 10],
    ["one-to-one", 35],
    ["plan-home", 10],
  ]),
  iop: laid(9 * 60, [
    ["check-in", 20],
    ["class", 45],
    ["talk-group", 60],
    ["break", 15],
    ["skills-group", 45],
    ["plan-home", 10],
  ]),
  php: laid(9 * 60, [
    ["check-in", 30],
    ["talk-group", 60],
    ["break", 15],
    ["class", 60],
    ["lunch", 45],
    ["skills-group", 60],
    ["one-to-one", 30],
    ["medicine", 15],
    ["plan-home", 15],
  ]),
  residential: laid(7 * 60, [
    ["breakfast", 60],
    ["check-in", 30],
    ["talk-group", 90],
    ["class", 60],
    ["one-to-one", 60],
    ["lunch", 60],
    ["skills-group", 90],
    ["activity", 90],
    ["family", 60],
    ["dinner", 60],
    ["evening", 120],
    ["night", 120],
  ]),
  inpatient: laid(7 * 60, [
    ["breakfast", 60],
    ["medicine", 60],
    ["one-to-one", 60],
    ["talk-group", 60],
    ["class", 60],
    ["lunch", 60],
    ["rest", 60],
    ["activity", 90],
    ["family", 90],
    ["dinner", 60],
    ["evening", 120],
    ["night", 120],
  ]),
};
