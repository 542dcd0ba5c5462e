import { exactly, type Vignette } from "../vignette";

/** Gambling, betting and gaming: on its own it means weekly care; combined with something else, more. */
export const gamblingTrouble: readonly Vignette[] = [
  {
    name: "bets on games each weekend, more than he wants to",
    story: "It takes his Sundays and some money. He pays his rent.",
    answers: { gambling: "trouble" },
    level: exactly("outpatient"),
    route: "none",
    rules: [],
    sources: ["NICE-NG248"],
  },
  {
    name: "cannot stop, the savings are gone, days managed",
    story: "She works and cares for her mother, and plays on her phone at night.",
    answers: { gambling: "cannot-stop", "function-dependents": "managing", course: "slow" },
    level: exactly("outpatient"),
    route: "none",
    rules: [],
    sources: ["NICE-NG248"],
  },
  {
    name: "cannot stop, and misses work for it",
    story: "He called in sick four times this month to sit at the slot machines.",
    answers: { gambling: "cannot-stop", "function-roles": "missing-some", course: "slow" },
    level: exactly("iop"),
    route: "none",
    rules: ["I24"],
    sources: ["NICE-NG248", "OWN"],
  },
  {
    name: "cannot stop, and thinks the family would be better off",
    story: "He has hidden the debts. He has no plan, and would never want them to find him.",
    answers: { gambling: "cannot-stop", "asq-2": "1", course: "new" },
    level: exactly("iop"),
    route: "support",
    rules: ["I24"],
    sources: ["NICE-NG248", "IAR-PDF"],
  },
  {
    name: "cannot stop, after a fair try at counseling",
    story: "Ten visits last year, and it came back within the month.",
    answers: { gambling: "cannot-stop", "treatment-past": "little", course: "same" },
    level: exactly("iop"),
    route: "none",
    rules: ["I4", "I24"],
    sources: ["NICE-NG248", "IAR-PDF"],
  },
];
