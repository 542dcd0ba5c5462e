import type { Level } from "../rules/levels";
import { type Care, usualCare } from "./cost";
import { LEVEL_FACTS } from "./level-facts";
import { PLAN_PROBLEMS, type Plan, type PlanProblem, planSchema } from "./plan";
import { range } from "./range";
import { isTwoWays, numberIn } from "./written-number";

/** The fields of the cost form as typed. An empty amount is unknown. */
export interface CostFields {
  readonly cover: Plan["cover"];
  readonly share: "copay" | "coinsurance";
  readonly deductibleLeft: string;
  readonly outOfPocketLeft: string;
  readonly copay: string;
  readonly afterDeductible: boolean;
  readonly coinsurance: string;
  readonly allowed: string;
  readonly priceLow: string;
  readonly priceHigh: string;
  readonly daysLow: string;
  readonly daysHigh: string;
  /** Weeks of care, or days of a stay. */
  readonly lengthLow: string;
  readonly lengthHigh: string;
}
export type CostFieldName = keyof CostFields;
export type CostProblem = PlanProblem | "two-ways" | "needed" | "whole-days" | "whole-length" | "order";

export const MOST_DAYS_A_WEEK = 7;
/** The longest care, in weeks or days of a stay, for which an estimate still makes sense. */
export const MOST_LENGTH = { weeks: 104, days: 365 } as const;

export const isStay = (level: Level): boolean => LEVEL_FACTS[level].overnight;

/** The form of a level before anything is typed: its usual price, days and length. */
export function usualFields(level: Level): CostFields {
  const { price, sessionsAWeek, weeks } = usualCare(level);
  const length = (value: number) => String(Math.round(isStay(level) ? value * 7 : value));
  return {
    cover: "in-network",
    share: "copay",
    deductibleLeft: "",
    outOfPocketLeft: "",
    copay: "",
    afterDeductible: false,
    coinsurance: "",
    allowed: "",
    priceLow: String(price.low),
    priceHigh: String(price.high),
    daysLow: String(sessionsAWeek.low),
    daysHigh: String(sessionsAWeek.high),
    lengthLow: length(weeks.low),
    lengthHigh: length(weeks.high),
  };
}

export type ReadCost =
  | { readonly plan: Plan; readonly care: Care }
  | { readonly problems: Readonly<Partial<Record<CostFieldName, CostProblem>>> };

type Problems = Partial<Record<CostFieldName, CostProblem>>;

function planOf(fields: CostFields): unknown {
  const { cover, share } = fields;
  if (cover === "uninsured") return { cover };
  const amounts = {
    cover,
    deductibleLeft: numberIn(fields.deductibleLeft),
    outOfPocketLeft: numberIn(fields.outOfPocketLeft),
    share:
      share === "copay"
        ? { kind: share, dollars: numberIn(fields.copay), afterDeductible: fields.afterDeductible }
        : { kind: share, percent: numberIn(fields.coinsurance) },
  };
  return cover === "out-of-network" ? { ...amounts, allowed: numberIn(fields.allowed) } : amounts;
}

/** The form field for a path in the plan schema. */
const fieldAt = (path: readonly PropertyKey[]): CostFieldName => {
  const last = String(path.at(-1));
  return (last === "dollars" ? "copay" : last === "percent" ? "coinsurance" : last) as CostFieldName;
};

function problemIn(message: string, typed: string): CostProblem {
  if (isTwoWays(typed)) return "two-ways";
  return numberIn(typed) === null ? "needed" : (PLAN_PROBLEMS.find((problem) => problem === message) ?? "money");
}

/** A pair of fields as numbers; errors in them are added to the problems. */
function pairOf(
  fields: CostFields,
  names: readonly [CostFieldName, CostFieldName],
  wrong: CostProblem,
  fits: (value: number) => boolean,
  problems: Problems,
) {
  const [low, high] = names.map((name) => numberIn(String(fields[name])));
  for (const [index, value] of [low, high].entries()) {
    const name = names[index];
    if (name && !(typeof value === "number" && fits(value)))
      problems[name] = value === null ? "needed" : isTwoWays(String(fields[name])) ? "two-ways" : wrong;
  }
  const [from, to] = [low ?? 0, high ?? 0];
  if (!problems[names[0]] && !problems[names[1]] && from > to) problems[names[1]] = "order";
  return range(from, to);
}

const wholeTo = (most: number) => (value: number) => Number.isInteger(value) && value >= 1 && value <= most;

/** The plan and the care described by a form, or the fields that need correction. */
export function readCostForm(level: Level, fields: CostFields): ReadCost {
  const problems: Problems = {};
  const plan = planSchema.safeParse(planOf(fields));
  for (const { path, message } of plan.error?.issues ?? []) {
    const field = fieldAt(path);
    problems[field] = problemIn(message, String(fields[field]));
  }
  const stay = isStay(level);
  const price = pairOf(
    fields,
    ["priceLow", "priceHigh"],
    "money",
    (value) => value >= 0 && value <= 1_000_000,
    problems,
  );
  const sessionsAWeek = pairOf(fields, ["daysLow", "daysHigh"], "whole-days", wholeTo(MOST_DAYS_A_WEEK), problems);
  const length = pairOf(
    fields,
    ["lengthLow", "lengthHigh"],
    "whole-length",
    wholeTo(stay ? MOST_LENGTH.days : MOST_LENGTH.weeks),
    problems,
  );
  if (Object.keys(problems).length > 0 || !plan.success) return { problems };
  const weeks = stay ? range(length.low / 7, length.high / 7) : length;
  return { plan: plan.data, care: { price, sessionsAWeek, weeks } };
}
