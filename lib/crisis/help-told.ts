import type { AcuteKind, Notice } from "../rules/rule";
import { toldWith } from "./told-with";

/** How help is shown at a step: not at all, in full, or in one line with its numbers. */
export type Telling = "not" | "in full" | "in a line";

/**
 * What a step may have to show: the kinds of risk whose help was shown, and the lesser notices the answers call for.
 */
export interface HelpDue {
  /** A unique name for the step. */
  readonly step: string;
  readonly kinds: readonly AcuteKind[];
  readonly notices: readonly Notice[];
  /** True if a kind has come up again with the answer just given. */
  readonly again: boolean;
  /** True if help replaces the question here, so nothing is shown beside it. */
  readonly interrupts: boolean;
}

/** What was shown up to a step. */
export interface HelpTold {
  readonly step: string | null;
  readonly names: readonly string[];
  /** What was new at that step. */
  readonly fresh: readonly string[];
}

/** Unique names for kinds and notices, since a kind and a notice may share a name. */
const namesOf = (kinds: readonly AcuteKind[], notices: readonly Notice[]): readonly string[] => [
  ...kinds.map((kind) => `kind ${kind}`),
  ...notices.map((notice) => `notice ${notice}`),
];

/** What a page opened at one of its steps, for example by a reload, had shown before. */
export const toldBefore = (kinds: readonly AcuteKind[], notices: readonly Notice[]): HelpTold => ({
  step: null,
  names: namesOf(kinds, notices),
  fresh: [],
});

export interface HelpAtStep {
  readonly kinds: Telling;
  /** The visible notices: those that the help beside them does not already include. */
  readonly notices: readonly Notice[];
  readonly noticesTold: Telling;
  /** Pass this in at the next step; the same object if nothing new was shown. */
  readonly told: HelpTold;
}

/**
 * When and how help is shown: in full at the step where it is new, and in one line from then on. It never disappears
 * when an answer is changed; a kind that comes up again is shown in full again. H04, H17.
 */
export function helpAt({ step, kinds, notices, again, interrupts }: HelpDue, before: HelpTold): HelpAtStep {
  const added = interrupts ? [] : namesOf(kinds, notices).filter((name) => !before.names.includes(name));
  const isSameStep = before.step === step;
  const told =
    isSameStep && added.length === 0
      ? before
      : { step, names: [...before.names, ...added], fresh: isSameStep ? [...before.fresh, ...added] : added };
  const beside = notices.filter((notice) => !toldWith(kinds).includes(notice));
  const telling = (names: readonly string[]): Telling => {
    if (names.length === 0) return "not";
    return names.some((name) => told.fresh.includes(name)) ? "in full" : "in a line";
  };
  const ofKinds = telling(namesOf(kinds, []));
  return {
    kinds: again && ofKinds === "in a line" ? "in full" : ofKinds,
    notices: beside,
    noticesTold: telling(namesOf([], beside)),
    told,
  };
}
