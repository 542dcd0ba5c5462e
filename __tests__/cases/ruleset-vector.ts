import type { Level, Route } from "../../lib/rules/levels";
import { expected } from "./notation";

/** A situation in the rule set's notation and the expected result. Omitted dimensions are 0. */
export interface RulesetVector {
  readonly name: string;
  readonly given: string;
  readonly level: Level;
  readonly route: Route;
  /** Every rule and stage that decides, in table order. */
  readonly drivers: readonly string[];
}

/** `comes` is level and route in the rule set's notation, "IOP 2"; `drivers` are separated by spaces. */
export const vector = (name: string, given: string, comes: string, drivers = ""): RulesetVector => ({
  name,
  given,
  ...expected(comes),
  drivers: drivers.split(" ").filter(Boolean),
});
