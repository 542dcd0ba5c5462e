import type { DerivedEffect, Effect, Question, Questionnaire } from "../../lib/questionnaire/definition";
import { optionsOf } from "../../lib/questionnaire/questions";
import { type Atom, atomsOf } from "../../lib/rules/condition";
import { type Dimension, NEED_DIMENSIONS } from "../../lib/rules/dimensions";

/** Everything that answers to some questions can set, directly or through derived effects. */
export interface Influence {
  /** The effects of their answers, declining included, and of derived effects that read them. */
  readonly effects: readonly { readonly of: string; readonly effect: Effect }[];
  /** Whether their answers could make this true where it was not. */
  touches(atom: Atom): boolean;
}

const NOTHING: Effect = {};

/** Whether an effect adds nothing to what is already there. */
export const isCovered = ({ sets, flags, current, response }: Effect, already: Effect): boolean =>
  Object.entries(sets ?? {}).every(([name, value]) => value <= (already.sets?.[name as Dimension] ?? 0)) &&
  (flags ?? []).every((name) => already.flags?.includes(name)) &&
  current === undefined &&
  response === undefined;

/** `already`: what holds in any case and is not set by these answers. */
export function influenceOf(
  { derived, instruments }: Questionnaire,
  questions: readonly Question[],
  already: Effect = NOTHING,
): Influence {
  const ids = new Set(questions.map(({ id }) => id));
  const totals = instruments
    .flatMap((instrument) => instrument.totals)
    .filter(({ items }) => items.some((item) => ids.has(item)))
    .map(({ id }) => id);
  const effects = questions.flatMap((question) =>
    [...optionsOf(question), question.declined ?? NOTHING].map((effect) => ({ of: question.id, effect })),
  );
  const raises = (name: Dimension, least: number) =>
    (already.sets?.[name] ?? 0) < least && effects.some(({ effect }) => (effect.sets?.[name] ?? 0) >= least);
  const touches = (atom: Atom): boolean => {
    if ("answered" in atom) return ids.has(atom.answered[0]);
    if ("score" in atom) return ids.has(atom.score[0]) || totals.includes(atom.score[0]);
    if ("flag" in atom)
      return !already.flags?.includes(atom.flag) && effects.some(({ effect }) => effect.flags?.includes(atom.flag));
    if ("level" in atom) return effects.some(({ effect }) => !isCovered(effect, already));
    const [name, least] = atom.atLeast;
    return (name === "NEED" ? NEED_DIMENSIONS : [name]).some((one) => raises(one, least));
  };
  const entered = new Set<DerivedEffect>();
  for (let before = -1; before !== entered.size; ) {
    before = entered.size;
    for (const effect of derived) {
      if (entered.has(effect) || !atomsOf(effect.when).some(touches)) continue;
      entered.add(effect);
      effects.push({ of: effect.id, effect });
    }
  }
  return { effects, touches };
}
