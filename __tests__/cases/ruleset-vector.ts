import type { Dimension, Flag } from "../../lib/assessment/dimensions";
import type { Level, Route } from "../../lib/assessment/levels";
import type { TreatmentResponse } from "../../lib/assessment/rule";

/** A situation in the rules' own terms and what they must make of it. Dimensions left out are 0. */
export interface RulesetVector {
  readonly name: string;
  readonly dimensions: Partial<Record<Dimension, number>>;
  readonly flags: readonly Flag[];
  readonly current?: number;
  readonly response?: TreatmentResponse;
  readonly level: Level;
  readonly route?: Route;
  readonly drivers?: readonly string[];
}
