import type { Dimension } from "../../lib/assessment/dimensions";
import type { Route } from "../../lib/assessment/levels";
import { bodyAndCareVectors } from "./body-and-care-vectors";
import { moodAndSafetyVectors } from "./mood-and-safety-vectors";
import type { RulesetVector } from "./ruleset-vector";

const SHORT = { OP: "outpatient", IOP: "iop", PHP: "php", RES: "residential", INP: "inpatient" } as const;

/** The level for one dimension alone at 0, 1, 2, 3 and 4. */
const alone: Readonly<Record<Dimension, readonly (keyof typeof SHORT)[]>> = {
  SELF: ["OP", "OP", "OP", "IOP", "INP"],
  OTHERS: ["OP", "OP", "OP", "PHP", "INP"],
  MIND: ["OP", "OP", "OP", "PHP", "INP"],
  FUNC: ["OP", "OP", "OP", "IOP", "RES"],
  SYMP: ["OP", "OP", "OP", "OP", "PHP"],
  MED: ["OP", "OP", "OP", "OP", "INP"],
  WDL: ["OP", "OP", "OP", "RES", "INP"],
  USE: ["OP", "OP", "OP", "IOP", "PHP"],
  EAT: ["OP", "OP", "OP", "IOP", "RES"],
  CONTROL: ["OP", "OP", "OP", "OP", "OP"],
  ENV: ["OP", "OP", "OP", "OP", "OP"],
  SUPP: ["OP", "OP", "OP", "OP", "OP"],
  HIST: ["OP", "OP", "OP", "OP", "OP"],
  ENGAGE: ["OP", "OP", "OP", "OP", "OP"],
};
const stated: Readonly<Record<string, Route>> = { MED3: "urgent", MED4: "medical", WDL2: "urgent", ENV4: "urgent" };

const oneDimension: readonly RulesetVector[] = Object.entries(alone).flatMap(([name, levels]) =>
  levels.map((level, value) => {
    const route = stated[`${name}${value}`];
    const vector = { name: `${name} ${value} alone`, dimensions: { [name]: value }, flags: [], level: SHORT[level] };
    return route === undefined ? vector : { ...vector, route };
  }),
);

/** The published test vectors of the rule set. Changing an expectation needs its own reason. */
/** The published test vectors of the rule set. Changing an expectation needs its own reason. */
export const rulesetVectors: readonly RulesetVector[] = [
  ...oneDimension,
  ...moodAndSafetyVectors,
  ...bodyAndCareVectors,
];
