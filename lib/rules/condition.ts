import type { Dimension, Flag, Severity } from "./dimensions";

/** A dimension that a condition may read. NEED is the highest of the seven clinical ones. */
export type ReadableDimension = Dimension | "NEED";

/**
 * The language of rules. It has no "not", "less than" or "equal", so no one can write a rule that a worse answer turns
 * off.
 */
export type RuleCondition =
  | { readonly all: readonly RuleCondition[] }
  | { readonly any: readonly RuleCondition[] }
  | { readonly atLeast: readonly [dimension: ReadableDimension, value: Exclude<Severity, 0>] }
  | { readonly flag: Flag };

/** The language of gates, derived effects, programs and formats: that of rules, plus the answers themselves. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly atLeast: readonly [dimension: ReadableDimension, value: Exclude<Severity, 0>] }
  | { readonly flag: Flag }
  /** The total of an instrument, or the value of a number question, is at least this. */
  | { readonly score: readonly [id: string, atLeast: number] }
  /** The question was answered with one of these codes. */
  | { readonly answered: readonly [question: string, codes: readonly string[]] }
  /** The level that the other answers ask for is at least this rank (1–5). Gates of practical questions only. */
  | { readonly level: number };

/** Everything a condition can ask about. */
export interface Facts {
  dimension(dimension: ReadableDimension): number;
  flag(flag: Flag): boolean;
  score(id: string): number;
  answered(question: string, codes: readonly string[]): boolean;
  level(): number;
}

/** The part of the facts that rules can read. */
export type RuleFacts = Pick<Facts, "dimension" | "flag">;

type Test = (facts: Facts) => boolean;
const compiled = new WeakMap<Condition, Test>();

/** The condition as a function. Memoized, so that each condition is compiled once. */
export function testOf(condition: Condition): Test {
  const known = compiled.get(condition);
  if (known) return known;
  const test = compile(condition);
  compiled.set(condition, test);
  return test;
}

export const holds = (condition: Condition, facts: Facts): boolean => testOf(condition)(facts);

/** The same for rules, which read only dimensions and flags and so need no other facts. */
export const ruleTestOf = (condition: RuleCondition) => testOf(condition) as (facts: RuleFacts) => boolean;

function compile(condition: Condition): Test {
  if ("atLeast" in condition) {
    const [dimension, value] = condition.atLeast;
    return (facts) => facts.dimension(dimension) >= value;
  }
  if ("flag" in condition) return (facts) => facts.flag(condition.flag);
  if ("answered" in condition) {
    const [question, codes] = condition.answered;
    return (facts) => facts.answered(question, codes);
  }
  if ("score" in condition) {
    const [id, value] = condition.score;
    return (facts) => facts.score(id) >= value;
  }
  if ("level" in condition) return (facts) => facts.level() >= condition.level;
  if ("all" in condition) {
    const parts = condition.all.map(testOf);
    return (facts) => {
      for (const part of parts) if (!part(facts)) return false;
      return true;
    };
  }
  const parts = condition.any.map(testOf);
  return (facts) => {
    for (const part of parts) if (part(facts)) return true;
    return false;
  };
}

/** A condition without `all` or `any`: a single lookup. */
export type Atom = Exclude<Condition, { readonly all: unknown } | { readonly any: unknown }>;

/** Every atom of the condition, in the order written. */
export function atomsOf(condition: Condition): Atom[] {
  if ("all" in condition) return condition.all.flatMap(atomsOf);
  if ("any" in condition) return condition.any.flatMap(atomsOf);
  return [condition];
}

/** The atoms that make the condition hold: all of an `all`, the holding ones of an `any`. Empty if it does not hold. */
export function holdingAtoms(condition: Condition, facts: Facts): Atom[] {
  const atoms: Atom[] = [];
  const collect = (held: Condition) => {
    if ("all" in held) for (const part of held.all) collect(part);
    else if (!("any" in held)) atoms.push(held);
    else for (const part of held.any) if (holds(part, facts)) collect(part);
  };
  if (holds(condition, facts)) collect(condition);
  return atoms;
}

export const all = <P extends readonly Condition[]>(...parts: P) => ({ all: parts }) as const;
export const any = <P extends readonly Condition[]>(...parts: P) => ({ any: parts }) as const;
export const atLeast = (dimension: ReadableDimension, value: Exclude<Severity, 0>) =>
  ({ atLeast: [dimension, value] }) as const;
export const flag = (name: Flag) => ({ flag: name }) as const;
export const score = (id: string, value: number) => ({ score: [id, value] }) as const;
export const answered = (question: string, ...codes: readonly string[]) => ({ answered: [question, codes] }) as const;
export const levelAtLeast = (rank: number) => ({ level: rank }) as const;
