import {
  DECLINE,
  type DerivedEffect,
  type Effect,
  type Question,
  type Questionnaire,
} from "../../lib/questionnaire/definition";
import { Ledger } from "../../lib/questionnaire/ledger";
import { effectsOf, enterDerived } from "../../lib/questionnaire/path";
import { optionsOf, placesOf, questionsById } from "../../lib/questionnaire/questions";
import type { Atom, Condition } from "../../lib/rules/condition";
import { DIMENSIONS, type Dimension, NEED_DIMENSIONS } from "../../lib/rules/dimensions";
import { rate } from "../../lib/rules/rate";

/** Answers that set something: codes by question, and minimum totals (or numbers) by id. Gates are ignored. */
export interface Way {
  readonly codes: ReadonlyMap<string, readonly string[]>;
  readonly scores: ReadonlyMap<string, number>;
}

export const NO_ANSWERS: Way = { codes: new Map(), scores: new Map() };
export const wayOf = (question: string, code: string): Way => ({
  codes: new Map([[question, [code]]]),
  scores: new Map(),
});

/** Both at once; null if a question would need two answers that cannot be given together. */
export function together(questionnaire: Questionnaire, one: Way, other: Way): Way | null {
  const codes = new Map(one.codes);
  for (const [id, more] of other.codes) {
    const all = [...new Set([...(codes.get(id) ?? []), ...more])];
    const question = questionsById(questionnaire).get(id);
    if (all.length > 1 && (question?.kind !== "multi" || all.some((code) => standsAlone(question, code)))) return null;
    codes.set(id, all);
  }
  const scores = new Map(one.scores);
  for (const [id, least] of other.scores) scores.set(id, Math.max(scores.get(id) ?? 0, least));
  return { codes, scores };
}

const standsAlone = (question: Question, code: string): boolean =>
  code === DECLINE || optionsOf(question).some((option) => option.code === code && option.exclusive);

const isWithinWay = (needed: Way, way: Way): boolean =>
  [...needed.codes].every(([id, codes]) => codes.every((code) => way.codes.get(id)?.includes(code))) &&
  [...needed.scores].every(([id, least]) => (way.scores.get(id) ?? Number.NEGATIVE_INFINITY) >= least);

function smallest(ways: readonly Way[]): readonly Way[] {
  const kept: Way[] = [];
  for (const way of ways) {
    if (kept.some((one) => isWithinWay(one, way))) continue;
    const still = kept.filter((one) => !isWithinWay(way, one));
    kept.splice(0, kept.length, ...still, way);
  }
  return kept;
}

/** Whether an effect by itself makes the atom hold. */
export const brings = (effect: Effect, atom: Atom): boolean => {
  if ("flag" in atom) return effect.flags?.includes(atom.flag) ?? false;
  if (!("atLeast" in atom)) return false;
  const [name, least] = atom.atLeast;
  const names: readonly Dimension[] = name === "NEED" ? NEED_DIMENSIONS : [name];
  return names.some((one) => (effect.sets?.[one] ?? 0) >= least);
};

/** Finds the ways of conditions in one questionnaire, each once. */
class Ways {
  private readonly known = new Map<string, readonly Way[]>();
  private readonly whole = new WeakMap<Condition, readonly Way[]>();
  constructor(private readonly questionnaire: Questionnaire) {}

  /** Memoized, because the same condition is looked up many times. */
  ofWhole(condition: Condition): readonly Way[] {
    const known = this.whole.get(condition) ?? this.of(condition, []);
    this.whole.set(condition, known);
    return known;
  }

  private of(condition: Condition, within: readonly DerivedEffect[]): readonly Way[] {
    if ("any" in condition) return smallest(condition.any.flatMap((part) => this.of(part, within)));
    if ("all" in condition)
      return condition.all
        .map((part) => this.of(part, within))
        .reduce<readonly Way[]>(
          (before, next) =>
            smallest(before.flatMap((one) => next.flatMap((two) => together(this.questionnaire, one, two) ?? []))),
          [NO_ANSWERS],
        );
    if (within.length > 0) return this.ofAtom(condition, within);
    const key = JSON.stringify(condition);
    const known = this.known.get(key) ?? this.ofAtom(condition, within);
    this.known.set(key, known);
    return known;
  }

  /** The rules that reach the level through a single fact: enough to reach it, though not every way there is. */
  private askingFor(least: number): Condition {
    const rules = this.questionnaire.rules.filter(({ level = 1 }) => level >= least);
    return { any: rules.map(({ when }) => when).filter((when) => "atLeast" in when || "flag" in when) };
  }

  private ofAtom(atom: Atom, within: readonly DerivedEffect[]): readonly Way[] {
    if ("answered" in atom) return atom.answered[1].map((code) => wayOf(atom.answered[0], code));
    if ("score" in atom) return [{ codes: new Map(), scores: new Map([atom.score]) }];
    if ("level" in atom) return this.of(this.askingFor(atom.level), within);
    const said = placesOf(this.questionnaire).flatMap(({ question }) =>
      [...optionsOf(question), { code: DECLINE, ...question.declined }]
        .filter((effect) => brings(effect, atom))
        .map(({ code }) => wayOf(question.id, code)),
    );
    // An effect that needs itself adds nothing to the answers that first set it.
    const derived = this.questionnaire.derived
      .filter((effect) => !within.includes(effect) && brings(effect, atom))
      .flatMap((effect) => this.of(effect.when, [...within, effect]));
    return smallest([...said, ...derived]);
  }
}

const kept = new WeakMap<Questionnaire, Ways>();

/** Every minimal set of answers, including through derived effects, that makes the condition hold. */
export function waysOf(questionnaire: Questionnaire, condition: Condition): readonly Way[] {
  const ways = kept.get(questionnaire) ?? new Ways(questionnaire);
  kept.set(questionnaire, ways);
  return ways.ofWhole(condition);
}

/** Whether one of the answers is to this question. */
export function usesQuestion(questionnaire: Questionnaire, { codes, scores }: Way, id: string): boolean {
  if (codes.has(id) || scores.has(id)) return true;
  const totals = questionnaire.instruments.flatMap((instrument) => instrument.totals);
  return [...scores.keys()].some((score) => totals.some((total) => total.id === score && total.items.includes(id)));
}

/** The way without the answers to this question itself. */
export const besides = ({ codes, scores }: Way, question: string): Way => ({
  codes: new Map([...codes].filter(([id]) => id !== question)),
  scores,
});

/** What the answers set with nothing else known, including derived effects; gates are ignored. */
export function comesTo(questionnaire: Questionnaire, ...ways: readonly Way[]): Ledger {
  const ledger = new Ledger(questionnaire);
  for (const { codes, scores } of ways) {
    for (const [id, several] of codes) {
      const question = questionsById(questionnaire).get(id);
      if (!question) continue;
      ledger.enterCodes(id, several);
      for (const code of several)
        for (const effect of effectsOf(question, question.kind === "multi" ? [code] : code)) ledger.enter(effect);
    }
    for (const [id, points] of scores) ledger.addScore(id, points);
  }
  const derived = new Set<DerivedEffect>();
  while (enterDerived(questionnaire, ledger, derived));
  return ledger;
}

const size = ({ codes, scores }: Way) => codes.size + 3 * scores.size;
const sorted = new WeakMap<readonly Way[], readonly Way[]>();

/** The same, ordered by those that ask for little and need few answers. */
export function mildestWaysOf(questionnaire: Questionnaire, condition: Condition): readonly Way[] {
  const ways = waysOf(questionnaire, condition);
  const known = sorted.get(ways);
  if (known) return known;
  const weighed = ways.map((way) => {
    const { level, route } = rate(questionnaire, comesTo(questionnaire, way));
    return { way, weight: level * 100 + route * 20 + size(way) };
  });
  const fresh = weighed.sort((a, b) => a.weight - b.weight).map(({ way }) => way);
  sorted.set(ways, fresh);
  return fresh;
}

/** The dimensions and flags of a ledger as a point. */
export const pointIn = (ledger: Ledger): ReadonlyMap<string, number> =>
  new Map([
    ...DIMENSIONS.filter((name) => ledger.dimension(name) > 0).map((name) => [name, ledger.dimension(name)] as const),
    ...[...ledger.flags].map((name) => [name, 1] as const),
  ]);
