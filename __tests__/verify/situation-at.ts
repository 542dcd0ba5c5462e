import type { Questionnaire } from "../../lib/questionnaire/definition";
import { DIMENSIONS, FLAGS, NEED_DIMENSIONS } from "../../lib/rules/dimensions";
import { type RatedFacts, rulesHolding } from "../../lib/rules/rate";
import type { TreatmentResponse } from "../../lib/rules/rule";
import { isFlag, type Point } from "./minimal-points";

/** Best to worst. Without an answer current care counts in full, as for "too early". */
export const RESPONSES: readonly (TreatmentResponse | null)[] = ["improving", null, "too-early", "same", "worse"];

/** Every combination of what rules and stages can read: dimensions, flags, current care and how it is going. */
export const ALL_SITUATIONS: bigint = 5n ** BigInt(DIMENSIONS.length) * 2n ** BigInt(FLAGS.length) * 25n;
/** How many facts a situation has. */
export const THINGS_READ = BigInt(DIMENSIONS.length + FLAGS.length + 2);

export const needAt = (point: Point): number => Math.max(...NEED_DIMENSIONS.map((name) => point.get(name) ?? 0));

/** The situation with exactly the facts of the point, in no program by default. */
export function situationAt(point: Point, current = 0, response: TreatmentResponse | null = "improving"): RatedFacts {
  return {
    dimension: (name) => (name === "NEED" ? needAt(point) : (point.get(name) ?? 0)),
    flag: (name) => point.get(name) === 1,
    current,
    response,
  };
}

export interface Asked {
  readonly level: number;
  readonly route: number;
}

/** What the rules alone ask for, before any stage. */
export function baseAt({ rules }: Pick<Questionnaire, "rules">, point: Point): Asked {
  const holding = rulesHolding({ rules }, situationAt(point));
  return {
    level: Math.max(1, ...holding.map(({ level }) => level)),
    route: Math.max(0, ...holding.map(({ route }) => route)),
  };
}

export const asksAsMuch = (one: Asked, other: Asked): boolean => one.level >= other.level && one.route >= other.route;

/** As text, for someone looking for the error. */
export const inWords = (point: Point): string =>
  [...point].map(([name, value]) => (isFlag(name) ? name : `${name} ${value}`)).join(", ") || "nothing the matter";
