import type { AcuteKind, Notice } from "../rules/rule";

/** How help is told at a step: not at all, with everything to know, or in a line with its numbers. */
export type Telling = "not" | "in full" | "in a line";

/** What a step has to tell: the kinds of risk whose help was shown, and the smaller notices that the answers call for. */
export interface HelpDue {
  /** The step, by any name that no other has. */
  readonly step: string;
  readonly kinds: readonly AcuteKind[];
  readonly notices: readonly Notice[];
  /** A kind has come up again with the answer just given. */
  readonly again: boolean;
  /** Help takes the place of the question here, so nothing is told beside it. */
  readonly interrupts: boolean;
}

/** What was told up to a step. */
export interface HelpTold {
  readonly step: string | null;
  readonly names: readonly string[];
  /** What was new at that step. */
  readonly fresh: readonly string[];
}

/** Kinds and notices as they are told apart: a kind and a notice may have one name. */
const namesOf = (kinds: readonly AcuteKind[], notices: readonly Notice[]): readonly string[] => [
  ...kinds.map((kind) => `kind ${kind}`),
  ...notices.map((notice) => `notice ${notice}`),
];

/** What a page that is opened at one of its steps, as by a refresh, had told before. */
export const toldBefore = (kinds: readonly AcuteKind[], notices: readonly Notice[]): HelpTold => ({
  step: null,
  names: namesOf(kinds, notices),
  fresh: [],
});

export interface HelpAtStep {
  readonly kinds: Telling;
  /** The notices that are on screen: the numbers of help that was shown make the notice to talk needless. */
  readonly notices: readonly Notice[];
  readonly noticesTold: Telling;
  /** To be handed in at the next step; the same object where nothing new was told. */
  readonly told: HelpTold;
}

/**
 * When help is told, and how: in full at the step where it is new, and in a line from then on. It never goes away when
 * an answer is changed; a kind that comes up again is told in full again. H04, H17.
 */
export function helpAt({ step, kinds, notices, again, interrupts }: HelpDue, before: HelpTold): HelpAtStep {
  const added = interrupts ? [] : namesOf(kinds, notices).filter((name) => !before.names.includes(name));
  const isSameStep = before.step === step;
  const told =
    isSameStep && added.length === 0
      ? before
      : { step, names: [...before.names, ...added], fresh: isSameStep ? [...before.fresh, ...added] : added };
  const beside = kinds.length > 0 ? notices.filter((notice) => notice !== "talk") : notices;
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
