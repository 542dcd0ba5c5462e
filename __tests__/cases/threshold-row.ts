import type { Level, Route } from "../../lib/rules/levels";
import { expected } from "./notation";

/** A rule holds at one situation and not at the next milder one; level and route are those of all rules together. */
export interface ThresholdRow {
  readonly rule: string;
  readonly at: Decided;
  readonly less: Decided;
}
interface Decided {
  readonly given: string;
  readonly level: Level;
  readonly route: Route;
}

export const row = (rule: string, at: string, comes: string, less: string, lessComes: string): ThresholdRow => ({
  rule,
  at: { given: at, ...expected(comes) },
  less: { given: less, ...expected(lessComes) },
});
