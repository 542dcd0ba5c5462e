import { type Answer, codesOf } from "../../questionnaire/answers";
import {
  DECLINE,
  type DerivedEffect,
  type Effect,
  type Question,
  type Questionnaire,
} from "../../questionnaire/definition";
import { effectsOf } from "../../questionnaire/path";
import { optionsOf, placesOf } from "../../questionnaire/questions";
import { totalNamed } from "../../questionnaire/totals";
import type { Atom } from "../../rules/condition";
import { NEED_DIMENSIONS } from "../../rules/dimensions";

/** Everything that alone satisfies an atom, computed once per questionnaire because reasons ask for it repeatedly. */
export interface AnswersSatisfying {
  /** Questions with the answer codes that do; null if any answer does. */
  readonly answers: readonly { readonly question: Question; readonly codes: ReadonlySet<string> | null }[];
  readonly derived: readonly DerivedEffect[];
}

/** Whether an effect alone satisfies an atom about a dimension or a flag. */
function makes(effect: Effect, atom: Atom): boolean {
  if ("flag" in atom) return effect.flags?.includes(atom.flag) ?? false;
  if (!("atLeast" in atom)) return false;
  const [dimension, value] = atom.atLeast;
  const read = dimension === "NEED" ? NEED_DIMENSIONS : [dimension];
  return read.some((name) => (effect.sets?.[name] ?? 0) >= value);
}

/** Whether the answer code is one the atom reads directly, or counts toward the total it reads. */
function reads(questionnaire: Questionnaire, question: Question, code: string, atom: Atom): boolean {
  if ("answered" in atom) {
    const [id, codes] = atom.answered;
    return id === question.id && codes.includes(code);
  }
  if (!("score" in atom)) return false;
  const [id] = atom.score;
  const counts = totalNamed(questionnaire, id)?.items.includes(question.id) ?? false;
  return counts && optionsOf(question).some((option) => (option.score ?? 0) > 0 && option.code === code);
}

function lookBehind(questionnaire: Questionnaire, atom: Atom): AnswersSatisfying {
  const answers = placesOf(questionnaire).map(({ question }) => {
    if ("score" in atom && atom.score[0] === question.id) return { question, codes: null };
    const codes = [...optionsOf(question).map(({ code }) => code), DECLINE].filter(
      (code) =>
        effectsOf(question, question.kind === "multi" ? [code] : code).some((effect) => makes(effect, atom)) ||
        reads(questionnaire, question, code, atom),
    );
    return { question, codes: new Set(codes) };
  });
  return {
    answers: answers.filter(({ codes }) => codes === null || codes.size > 0),
    derived: questionnaire.derived.filter((effect) => makes(effect, atom)),
  };
}

const kept = new WeakMap<Questionnaire, WeakMap<Atom, AnswersSatisfying>>();

export function answersSatisfying(questionnaire: Questionnaire, atom: Atom): AnswersSatisfying {
  let byAtom = kept.get(questionnaire);
  if (!byAtom) {
    byAtom = new WeakMap();
    kept.set(questionnaire, byAtom);
  }
  const known = byAtom.get(atom);
  if (known) return known;
  const fresh = lookBehind(questionnaire, atom);
  byAtom.set(atom, fresh);
  return fresh;
}

/** Whether an answer to a question is among those behind an atom. */
export const isAmong = (codes: ReadonlySet<string> | null, question: Question, answer: Answer): boolean => {
  if (codes === null) return true;
  for (const code of codesOf(question, answer)) if (codes.has(code)) return true;
  return false;
};
