import type { Dimension } from "../../lib/rules/dimensions";
import { bodyAndCareVectors } from "./body-and-care-vectors";
import { moodAndSafetyVectors } from "./mood-and-safety-vectors";
import { expected } from "./notation";
import type { RulesetVector } from "./ruleset-vector";

/** Level and route for one dimension alone at 0, 1, 2, 3 and 4, separated by `|`. */
const alone: Readonly<Record<Dimension, string>> = {
  SELF: "OP 0 | OP 1 | OP 1 | IOP 2 | INP 3",
  OTHERS: "OP 0 | OP 1 | OP 1 | OP 2 | INP 3",
  MIND: "OP 0 | OP 1 | OP 1 | IOP 2 | INP 3",
  FUNC: "OP 0 | OP 0 | OP 0 | IOP 0 | RES 2",
  SYMP: "OP 0 | OP 0 | OP 0 | OP 0 | IOP 0",
  MED: "OP 0 | OP 0 | OP 0 | OP 2 | INP 2",
  WDL: "OP 0 | OP 0 | OP 1 | RES 2 | INP 2",
  USE: "OP 0 | OP 0 | OP 0 | IOP 0 | IOP 0",
  EAT: "OP 0 | OP 0 | OP 0 | IOP 2 | RES 2",
  CONTROL: "OP 0 | OP 0 | OP 0 | OP 0 | OP 0",
  ENV: "OP 0 | OP 0 | OP 0 | OP 0 | OP 2",
  SUPP: "OP 0 | OP 0 | OP 0 | OP 0 | OP 0",
  HIST: "OP 0 | OP 0 | OP 0 | OP 0 | OP 0",
  ENGAGE: "OP 0 | OP 0 | OP 0 | OP 0 | OP 0",
};

/** Each dimension by itself. Which rules cause the result is covered by the threshold cases. */
export const singleDimensions: readonly Omit<RulesetVector, "drivers">[] = Object.entries(alone).flatMap(
  ([name, values]) =>
    values
      .split(" | ")
      .map((comes, value) => ({ name: `${name} ${value} alone`, given: `${name}${value}`, ...expected(comes) })),
);

/** The published test vectors of the rule set. Changing an expectation needs its own reason. */
export const rulesetVectors: readonly RulesetVector[] = [...moodAndSafetyVectors, ...bodyAndCareVectors];
