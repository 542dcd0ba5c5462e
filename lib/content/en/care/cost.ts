import type { CareWords } from "../../care-words";

export const costEn = {
  title: "What it may cost you",
  lead: "Enter what you know from your plan. Nothing is sent anywhere. Leave blank what you don't know.",
  whyRange: "Why this is only a range",
  reasons: {
    "prices-differ": "Prices differ by place and by program, and some are higher than this. Ask for yours in writing.",
    "length-differs": "Nobody knows yet how many days or weeks it will take.",
    "negotiated-price":
      "Your plan has its own prices with in-network programs. They are often far below the list price used here.",
    "deductible-unknown":
      "The deductible is not known, so the low number assumes you have met it, and the high number assumes you have not.",
    "maximum-unknown":
      "Your out-of-pocket maximum is not known. Once you reach it, covered in-network care costs nothing more that year.",
    "balance-billing": "An out-of-network program may charge more than the plan allows. That part has no limit.",
    "new-plan-year": "If care goes past the end of the plan year, the deductible starts again.",
    "other-bills": "Medicine, lab tests, travel and time off work are not included.",
  },
  problems: {
    money: "Enter an amount in dollars, 0 or more.",
    "money-high": "This amount is too high. Check the number.",
    "two-ways":
      "This could mean two amounts. Write it as 1500 or 1,500, with a decimal point only before cents: 40.50.",
    percent: "Enter a percent from 0 to 100.",
  },
  fields: {
    cover: { label: "How would it be paid?", hint: "The program or the plan can tell you if it is in network." },
    share: {
      label: "What is your share?",
      hint: "It is on the card or in the plan's summary, often under “mental health outpatient”.",
    },
    price: {
      label: "Price for one session or day",
      hint: "We filled in the usual list price. Change it when a program tells you its price.",
    },
    deductibleLeft: {
      label: "Deductible left to pay this year",
      hint: "What you pay yourself before the plan starts. Leave blank if you don't know.",
    },
    outOfPocketLeft: {
      label: "Left to pay before the out-of-pocket maximum",
      hint: "The most you still have to pay this year. Leave blank if you don't know.",
    },
    copay: { label: "Copay for each session or day", hint: "A fixed amount. Ask if it is for each day of a program." },
    afterDeductible: {
      label: "The copay starts only after the deductible is met",
      hint: "In many plans it starts right away.",
    },
    coinsurance: { label: "Your share, as a percent", hint: "For example 20, when the plan pays 80." },
    allowed: {
      label: "The most the plan allows for one day",
      hint: "Called the allowed amount. Leave blank if you don't know.",
    },
    days: { label: "Days a week", hint: "The usual number is filled in." },
    weeks: { label: "Weeks", hint: "The usual number is filled in." },
  },
  covers: {
    "in-network": "Insurance, in network",
    "out-of-network": "Insurance, out of network",
    uninsured: "Without insurance",
  },
  shares: { copay: "A fixed amount each time (copay)", coinsurance: "A percent of the price (coinsurance)" },
  units: { session: "a session", day: "a day" },
  understood: "Based on: {amounts}.",
  result: "About {range} in all, if it takes the usual time.",
  beyond: "Of this, {range} is what an out-of-network program may charge beyond your plan.",
  reachesMaximum: "At the high end you reach your out-of-pocket maximum. It does not go above that.",
  week: "After week {week}: {range}",
  legalLimit:
    "In most plans, one person pays at most {limit} for in-network care in plan year {year}. Many plans have a lower limit. A few kinds of plan may have a higher one, and Original Medicare and short-term plans have no such limit.",
  elsewhere:
    "If this is too much, don't give up. Ask about a sliding scale, a payment plan, Medicaid, and help from the hospital.",
} as const satisfies CareWords["cost"];
