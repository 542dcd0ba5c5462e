import * as z from "zod/mini";
import "../without-eval";

/** What can be wrong with a typed amount. The message for each is among the cost words. */
export const PLAN_PROBLEMS = ["money", "money-high", "percent"] as const;
export type PlanProblem = (typeof PLAN_PROBLEMS)[number];
const problem = (id: PlanProblem) => id;

const money = z
  .number(problem("money"))
  .check(z.nonnegative(problem("money")), z.lte(1_000_000, problem("money-high")));

/** What a person pays for one session or day after the deductible, or right away if the deductible does not apply. */
const shareSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("copay"),
    /** Dollars per session or day. */
    dollars: money,
    /** Many plans charge the copay from the first visit; some only after the deductible is paid. */
    afterDeductible: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal("coinsurance"),
    /** The person's share, in percent. */
    percent: z.number(problem("percent")).check(z.nonnegative(problem("percent")), z.lte(100, problem("percent"))),
  }),
]);

/** How care would be paid for. All amounts are US dollars and refer to what is left this plan year; null if unknown. */
export const planSchema = z.discriminatedUnion("cover", [
  z.strictObject({ cover: z.literal("uninsured") }),
  z.strictObject({
    cover: z.literal("in-network"),
    deductibleLeft: z.nullable(money),
    share: shareSchema,
    outOfPocketLeft: z.nullable(money),
  }),
  z.strictObject({
    cover: z.literal("out-of-network"),
    deductibleLeft: z.nullable(money),
    share: shareSchema,
    outOfPocketLeft: z.nullable(money),
    /** The most the plan allows for one session or day. Charges beyond it are paid in full and never capped. */
    allowed: z.nullable(money),
  }),
]);

export type Share = z.infer<typeof shareSchema>;
export type Plan = z.infer<typeof planSchema>;
