import { LEVELS, type Level } from "../rules/levels";
import { LEVEL_FACTS } from "./level-facts";
import type { Plan, Share } from "./plan";
import { PRICES } from "./prices";
import { type Range, range } from "./range";

/** What is to be paid for: how often, how long, and the price before insurance. */
export interface Care {
  readonly price: Range;
  readonly sessionsAWeek: Range;
  /** May be fractional, for stays of a few days. */
  readonly weeks: Range;
}

/** Reasons the estimate cannot be a single number. */
const COST_REASONS = [
  "prices-differ",
  "length-differs",
  "negotiated-price",
  "deductible-unknown",
  "maximum-unknown",
  "balance-billing",
  "new-plan-year",
  "other-bills",
] as const;
export type CostReason = (typeof COST_REASONS)[number];

export interface CostEstimate {
  /** What the person may pay in total, in dollars: `shared` plus `beyond`. */
  readonly total: Range;
  /** The part that counts toward the out-of-pocket maximum; never more than what is left of it. */
  readonly shared: Range;
  /** Out of network only: what the program charges beyond the amount the plan allows. */
  readonly beyond: Range;
  /** Running total at the end of each week. After a course ends, its total stays constant. */
  readonly byWeek: readonly (Range & { readonly week: number })[];
  /** True if the out-of-pocket maximum is reached, at least at the high end. */
  readonly reachesMaximum: boolean;
  readonly reasons: readonly CostReason[];
}

/** The usual course of a level at list price, as a starting point for the estimate. */
export function usualCare(level: Level): Care {
  const { daysAWeek, weeks, stayDays } = LEVEL_FACTS[level];
  const length = weeks ?? (stayDays && range(stayDays.low / 7, stayDays.high / 7));
  if (!length) throw new RangeError(`No usual length is known for ${level}, one of ${LEVELS.join(", ")}.`);
  const { low, high } = PRICES[level];
  return {
    price: range(low, high),
    sessionsAWeek: range(daysAWeek.low, daysAWeek.high),
    weeks: range(length.low, length.high),
  };
}

/** Plan terms with unknowns filled in: the cheapest case for `low`, the most expensive for `high`. */
interface Terms {
  deductible: number;
  maximum: number;
  readonly share: Share | null;
  readonly allowed: number;
}

function termsOf(plan: Plan, end: "low" | "high"): Terms {
  const none = Number.POSITIVE_INFINITY;
  if (plan.cover === "uninsured") return { deductible: none, maximum: none, share: null, allowed: none };
  return {
    deductible: plan.deductibleLeft ?? (end === "low" ? 0 : none),
    maximum: plan.outOfPocketLeft ?? none,
    share: plan.share,
    allowed: plan.cover === "out-of-network" ? (plan.allowed ?? none) : none,
  };
}

/** What the person pays for one session. Deducts what it uses from the remaining deductible and maximum. */
function payOnce(terms: Terms, price: number): { shared: number; beyond: number } {
  const counted = Math.min(price, terms.allowed);
  const { share } = terms;
  const first = share?.kind === "copay" && !share.afterDeductible ? 0 : Math.min(counted, terms.deductible);
  const rest = counted - first;
  const part = !share ? rest : share.kind === "copay" ? Math.min(share.dollars, rest) : (rest * share.percent) / 100;
  const shared = Math.min(first + part, terms.maximum);
  terms.deductible -= first;
  terms.maximum -= shared;
  return { shared, beyond: price - counted };
}

interface Course {
  readonly byWeek: readonly number[];
  readonly shared: number;
  readonly beyond: number;
}

const cents = (dollars: number) => Math.round(dollars * 100) / 100;

function course(plan: Plan, care: Care, end: "low" | "high"): Course {
  const terms = termsOf(plan, end);
  const each = care.sessionsAWeek[end];
  const sessions = Math.round(each * care.weeks[end]);
  let shared = 0;
  let beyond = 0;
  const byWeek: number[] = [];
  for (let session = 1; session <= sessions; session++) {
    const paid = payOnce(terms, care.price[end]);
    shared += paid.shared;
    beyond += paid.beyond;
    if (session % each === 0 || session === sessions) byWeek.push(cents(shared + beyond));
  }
  return { byWeek, shared: cents(shared), beyond: cents(beyond) };
}

function reasonsOf(plan: Plan, care: Care): CostReason[] {
  const insured = plan.cover !== "uninsured";
  const holding: readonly (readonly [CostReason, boolean])[] = [
    ["prices-differ", care.price.low !== care.price.high],
    ["length-differs", care.weeks.low !== care.weeks.high || care.sessionsAWeek.low !== care.sessionsAWeek.high],
    ["negotiated-price", plan.cover === "in-network"],
    ["deductible-unknown", insured && plan.deductibleLeft === null],
    ["maximum-unknown", insured && plan.outOfPocketLeft === null],
    ["balance-billing", plan.cover === "out-of-network"],
    ["new-plan-year", insured],
    ["other-bills", true],
  ];
  return holding.filter(([, holds]) => holds).map(([reason]) => reason);
}

/**
 * What a course of care may cost a person: a range, and how it builds up by week. Pure. Expects a whole number of
 * sessions per week, at least 1.
 */
export function estimateCost(plan: Plan, care: Care): CostEstimate {
  const low = course(plan, care, "low");
  const high = course(plan, care, "high");
  const weeks = Math.max(low.byWeek.length, high.byWeek.length);
  const at = ({ byWeek }: Course, week: number) => byWeek[Math.min(week, byWeek.length) - 1] ?? 0;
  const maximum = plan.cover === "uninsured" ? null : plan.outOfPocketLeft;
  return {
    total: range(cents(low.shared + low.beyond), cents(high.shared + high.beyond)),
    shared: range(low.shared, high.shared),
    beyond: range(low.beyond, high.beyond),
    byWeek: Array.from({ length: weeks }, (_, index) => {
      const week = index + 1;
      return { week, low: at(low, week), high: at(high, week) };
    }),
    reachesMaximum: maximum !== null && high.shared >= cents(maximum),
    reasons: reasonsOf(plan, care),
  };
}
