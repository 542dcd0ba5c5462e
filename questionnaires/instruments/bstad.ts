import { defineInstrument } from "../../lib/questionnaire/definition";
import type { InstrumentWords } from "../../lib/questionnaire/words";

/** The items as published. What their scores mean to the rules is in the derived effects. */
export const bstadItems = {
  "bstad-alcohol": { kind: "integer", id: "bstad-alcohol", instrument: "bstad", min: 0, max: 365 },
  "bstad-tobacco": { kind: "integer", id: "bstad-tobacco", instrument: "bstad", min: 0, max: 365 },
  "bstad-marijuana": { kind: "integer", id: "bstad-marijuana", instrument: "bstad", min: 0, max: 365 },
} as const;

export const bstad = defineInstrument({
  id: "bstad",
  totals: [],
  license: "FREE-WITH-NOTICE",
  source:
    "https://nida.nih.gov/nidamed-medical-health-professionals/screening-tools-prevention/screening-tools-adolescent-substance-use/adolescent-substance-use-screening-tools",
});

/** Verbatim. */
export const bstadEn = {
  title:
    "BSTAD: days of alcohol, tobacco and marijuana (Brief Screener for Tobacco, Alcohol, and other Drugs), ages 12-17",
  notice:
    "Kelly SM et al. Pediatrics 2014;133:819-826. Brief Screener for Tobacco, Alcohol, and other Drugs (BSTAD), National Institute on Drug Abuse (NIDA). No license statement was found: ask NIDA before any other use. The question on other drugs is ours.",
  items: {
    "bstad-alcohol":
      "In the past year, on how many days have you had more than a few sips of beer, wine, or any drink containing alcohol?",
    "bstad-tobacco": "In the past year, on how many days have you smoked cigarettes or used other tobacco products?",
    "bstad-marijuana": "In the past year, on how many days did you use marijuana?",
  },
} as const satisfies InstrumentWords;
