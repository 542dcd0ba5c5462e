import { readFileSync } from "node:fs";
import type { Level, Route } from "../../lib/rules/levels";

/**
 * People whose answers were saved, printed and sent by each version as it was released. What was written then is never
 * changed: whoever changes the questions adds what the new version writes, and sees that everything older still opens.
 */
export const goldenText = (version: "v1" | "v2", name: string): string =>
  readFileSync(`__tests__/cases/golden-${version}/${name}`, "utf8");

/** The answers of a saved file as they are in it. */
export const goldenAnswers = (version: "v1" | "v2", person: string): Readonly<Record<string, unknown>> =>
  JSON.parse(goldenText(version, `${person}.json`)).answers;

/** Version 2 is read as it was written. */
export const GOLDEN_V2 = ["well", "moderate", "plan", "drinker", "parent", "fullest"] as const;

/** What today's rules say to what version 1 saved. `again`: the questions that are asked again, because they changed. */
export const GOLDEN_V1: readonly {
  readonly person: string;
  readonly level: Level;
  readonly route: Route;
  readonly again: readonly string[];
}[] = [
  { person: "well", level: "outpatient", route: "none", again: [] },
  { person: "moderate", level: "iop", route: "none", again: [] },
  { person: "plan", level: "inpatient", route: "crisis", again: ["watch-need"] },
  { person: "drinker", level: "inpatient", route: "medical", again: [] },
  // A teen with thoughts of suicide for whom it was not said whether there is a plan, nor who can keep watch.
  { person: "parent", level: "inpatient", route: "crisis", again: [] },
  { person: "fullest", level: "inpatient", route: "medical", again: ["watch-need"] },
  // Gave every answer that version 2 moved, split or took another meaning from.
  { person: "changed", level: "inpatient", route: "crisis", again: ["watch-need"] },
];
