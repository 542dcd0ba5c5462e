import type { Option, Questionnaire } from "../../questionnaire/definition";
import { optionsOf, placesOf } from "../../questionnaire/questions";
import { type Atom, atLeast, type ReadableDimension } from "../../rules/condition";
import type { Severity } from "../../rules/dimensions";

const thresholds = new Map<string, Atom>();

/** "At least this value", the same object each time: what satisfies an atom is cached by its identity. */
export function atomAt(dimension: ReadableDimension, value: number): Atom {
  const key = `${dimension} ${value}`;
  const known = thresholds.get(key) ?? atLeast(dimension, value as Exclude<Severity, 0>);
  thresholds.set(key, known);
  return known;
}

const care = new WeakMap<Questionnaire, Map<string, readonly Atom[]>>();

/**
 * For each question with answers that say this about treatment, the atom that one of them was given; in the order asked,
 * and the same objects each time.
 */
export function careAtoms(
  questionnaire: Questionnaire,
  what: "current" | "response",
  value: Option["current" | "response"],
): readonly Atom[] {
  const kept = care.get(questionnaire) ?? new Map<string, readonly Atom[]>();
  care.set(questionnaire, kept);
  const key = `${what} ${value}`;
  const known = kept.get(key);
  if (known) return known;
  const fresh = placesOf(questionnaire).flatMap(({ question }): readonly Atom[] => {
    const codes = optionsOf(question)
      .filter((option) => option[what] === value)
      .map(({ code }) => code);
    return codes.length > 0 ? [{ answered: [question.id, codes] }] : [];
  });
  kept.set(key, fresh);
  return fresh;
}
