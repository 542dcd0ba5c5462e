import { site } from "../site/site.mjs";
import { CRISIS_LINES, type LineId } from "./crisis-lines";
import type { CrisisLine } from "./line";

/** Regions with lines of their own. The person chooses; nothing is inferred from language, clock or network. */
export const REGIONS = ["US", "CA"] as const;
export type Region = (typeof REGIONS)[number];
/** The region that the texts about care are written for. */
export const CARE_REGION: Region = "US";
/** The region whose lines are shown until someone chooses another. */
export const DEFAULT_REGION: Region = site.region;

/** The region a person chose; this copy's default if they chose none, or if the stored value is not a region. */
export const regionOf = (chosen: string | null): Region =>
  REGIONS.find((region) => region === chosen) ?? DEFAULT_REGION;

export type LineInUse = CrisisLine & { readonly id: LineId; readonly status: "active" };

const isInUse = (line: CrisisLine): line is LineInUse => line.status === "active";

/** Lines in use in a region, in the order of the list. Retired ones are never among them. */
export const linesIn = (region: Region): readonly LineInUse[] =>
  CRISIS_LINES.filter(isInUse).filter((line) => line.region === region);

/** A region's line by its id, if it has one: regions differ. */
export const lineOf = (region: Region, id: LineId): LineInUse | undefined =>
  linesIn(region).find((line) => line.id === id);

/** Lines by id, without duplicates; the general crisis line substitutes for those the region lacks. */
export const idsIn = (region: Region, ids: readonly LineId[]): readonly LineId[] => [
  ...new Set(ids.map((id) => (lineOf(region, id) ? id : "988"))),
];

/** Throws RangeError if the region has no such line in use. */
export function lineIn(region: Region, id: LineId): LineInUse {
  const found = lineOf(region, id);
  if (!found) throw new RangeError(`${region} has no line ${id} in use.`);
  return found;
}

/**
 * The date of the oldest information shown for a region: when a line was checked or, without that, when its entry was
 * written.
 */
export const oldestCheck = (region: Region): string =>
  linesIn(region)
    .map(({ checked, listedOn }) => checked.on ?? listedOn)
    .reduce((oldest, on) => (on < oldest ? on : oldest));
