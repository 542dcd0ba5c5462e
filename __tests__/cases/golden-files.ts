import { readFileSync } from "node:fs";
import type { Level, Route } from "../../lib/rules/levels";

/**
 * People whose answers were saved, printed and sent by each version as released. Never change what was written then: if
 * you change the questions, add what the new version writes, and check that everything older still opens.
 */
export const goldenText = (version: "v1" | "v2", name: string): string =>
  readFileSync(`__tests__/cases/golden-${version}/${name}`, "utf8");

/** The answers in a saved file, unchanged. */
export const goldenAnswers = (version: "v1" | "v2", person: string): Readonly<Record<string, unknown>> =>
  JSON.parse(goldenText(version, `${person}.json`)).answers;

/** Version 2 is read unchanged. */
export const GOLDEN_V2 = ["well", "moderate", "plan", "drinker", "parent", "fullest"] as const;

/**
 * The result of today's rules for what version 1 saved. `again`: the questions that are asked again because they
 * changed.
 */
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
  // A teen with thoughts of suicide; whether there is a plan, and who can keep watch, was not answered.
  { person: "parent", level: "inpatient", route: "crisis", again: [] },
  { person: "fullest", level: "inpatient", route: "medical", again: ["watch-need"] },
  // Gave every answer that version 2 moved, split or changed the meaning of.
  { person: "changed", level: "inpatient", route: "crisis", again: ["watch-need"] },
];
