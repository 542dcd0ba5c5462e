import type { Care } from "../../../lib/care/cost";
import type { Plan } from "../../../lib/care/plan";
import { rangeText } from "../../../lib/care/range";
import { numberFormat } from "../../../lib/content/formats";
import type { PlanTexts } from "../care-props";

/** The typed amounts as parsed, so that a misread amount is visible. */
export function understoodAmounts(
  { plan, care: { price, sessionsAWeek, weeks } }: { readonly plan: Plan; readonly care: Care },
  { care, carePages, locale }: PlanTexts,
  stay: boolean,
): string {
  const { fields } = care.cost;
  const style = { style: "currency", currency: "USD", minimumFractionDigits: 2 } as const;
  const money = numberFormat(locale, style);
  const dollars = (label: string, amount: number | null) =>
    amount === null ? [] : [`${label}: ${money.format(amount)}`];
  const days = { low: weeks.low * 7, high: weeks.high * 7 };
  const amounts = [
    `${fields.price.label}: ${[...new Set([price.low, price.high])].map((amount) => money.format(amount)).join(" – ")}`,
    ...(stay
      ? [`${carePages.money.stayDays}: ${rangeText(days, locale)}`]
      : [
          `${fields.days.label}: ${rangeText(sessionsAWeek, locale)}`,
          `${fields.weeks.label}: ${rangeText(weeks, locale)}`,
        ]),
  ];
  if (plan.cover === "uninsured") return amounts.join("; ");
  const { share } = plan;
  return [
    ...amounts,
    ...dollars(fields.deductibleLeft.label, plan.deductibleLeft),
    ...dollars(fields.outOfPocketLeft.label, plan.outOfPocketLeft),
    ...(share.kind === "copay"
      ? dollars(fields.copay.label, share.dollars)
      : [`${fields.coinsurance.label}: ${share.percent}%`]),
    ...(plan.cover === "out-of-network" ? dollars(fields.allowed.label, plan.allowed) : []),
  ].join("; ");
}
