import { CRISIS_LINES, type LineId } from "./crisis-lines";
import type { CrisisLine } from "./line";

/** Regions with lines of their own. The person chooses; nothing is inferred from language, clock or network. */
export const REGIONS = ["US", "CA"] as const;
export type Region = (typeof REGIONS)[number];
export const DEFAULT_REGION: Region = "US";

/** Lines in use in a region, in the order of the list. Retired ones are never among them. */
export const linesIn = (region: Region) =>
  CRISIS_LINES.filter((line) => line.region === region && line.status === "active");

/** Throws RangeError where the region has no such line in use. */
export function lineIn(region: Region, id: LineId): CrisisLine & { readonly id: LineId } {
  const found = linesIn(region).find((line) => line.id === id);
  if (!found) throw new RangeError(`${region} has no line ${id} in use.`);
  return found;
}

/** The day on which the line of a region that was looked at longest ago was last checked. */
export const oldestCheck = (region: Region): string =>
  linesIn(region)
    .map(({ checked }) => checked.on)
    .reduce((oldest, on) => (on < oldest ? on : oldest));
