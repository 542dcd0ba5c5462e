import type { Facts, ReadableDimension } from "../rules/condition";
import { DIMENSIONS, type Dimension, type Flag, NEED_DIMENSIONS } from "../rules/dimensions";
import { type RatedFacts, type Rating, type RuleSet, rate } from "../rules/rate";
import type { TreatmentResponse } from "../rules/rule";
import type { Effect } from "./definition";

const RESPONSES: readonly TreatmentResponse[] = ["improving", "too-early", "same", "worse"];
const NONE: Readonly<Record<Dimension, number>> = Object.fromEntries(DIMENSIONS.map((name) => [name, 0])) as Record<
  Dimension,
  number
>;

const PART_OF_NEED: ReadonlySet<string> = new Set(NEED_DIMENSIONS);

/**
 * The facts from the answers entered so far. Entries only raise: a dimension keeps its worst value, a flag stays on, the
 * worst treatment response counts.
 */
export class Ledger implements Facts, RatedFacts {
  readonly dimensions: Record<Dimension, number> = { ...NONE };
  private readonly raised = new Set<Flag>();
  readonly flags: ReadonlySet<Flag> = this.raised;
  current = 0;
  response: TreatmentResponse | null = null;
  private readonly scores = new Map<string, number>();
  private readonly codes = new Map<string, readonly string[]>();
  /** Incremented whenever an entry changes a fact; an equal number means equal facts. */
  version = 0;
  private need = 0;
  private rated: Rating | null = null;

  constructor(private readonly ruleSet: RuleSet) {}

  dimension(name: ReadableDimension): number {
    return name === "NEED" ? this.need : this.dimensions[name];
  }

  flag(name: Flag): boolean {
    return this.raised.has(name);
  }

  score(id: string): number {
    return this.scores.get(id) ?? 0;
  }

  answered(question: string, codes: readonly string[]): boolean {
    const given = this.codes.get(question);
    if (given === undefined) return false;
    for (const code of given) if (codes.includes(code)) return true;
    return false;
  }

  /** What the rules make of the facts entered so far. Kept until one of them changes. */
  rating(): Rating {
    this.rated ??= rate(this.ruleSet, this);
    return this.rated;
  }

  level(): number {
    return this.rating().level;
  }

  enterCodes(question: string, codes: readonly string[]): void {
    const before = this.codes.get(question);
    this.codes.set(question, before ? [...before, ...codes] : codes);
    this.version += 1;
  }

  addScore(id: string, points: number): void {
    this.scores.set(id, (this.scores.get(id) ?? 0) + points);
    this.version += 1;
  }

  enter(effect: Effect): void {
    let changed = false;
    for (const name in effect.sets) {
      const value = effect.sets[name as Dimension] ?? 0;
      if (value <= this.dimensions[name as Dimension]) continue;
      this.dimensions[name as Dimension] = value;
      if (value > this.need && PART_OF_NEED.has(name)) this.need = value;
      changed = true;
    }
    if (effect.flags)
      for (const name of effect.flags) {
        if (this.raised.has(name)) continue;
        this.raised.add(name);
        changed = true;
      }
    if (effect.current && effect.current > this.current) {
      this.current = effect.current;
      changed = true;
    }
    if (effect.response) {
      const before = this.response === null ? -1 : RESPONSES.indexOf(this.response);
      if (RESPONSES.indexOf(effect.response) > before) {
        this.response = effect.response;
        changed = true;
      }
    }
    if (!changed) return;
    this.version += 1;
    this.rated = null;
  }
}

/** A read-only ledger. */
export type LedgerView = Readonly<Omit<Ledger, "enter" | "enterCodes" | "addScore">>;
