import { doorNumbers } from "./door-numbers";
import { lineNumbers } from "./line-numbers";
import type { Region } from "./lines-in-region";
import { reachLifeline } from "./reach-lifeline";

/** Placeholder values for help texts: the main numbers, and how to reach the lifeline. `language` is BCP 47. */
export const helpPlaces = (region: Region, language: string): Readonly<Record<string, string>> => ({
  ...doorNumbers(region),
  ...reachLifeline(region, language),
});

/** The same for texts about care, which mention other lines too. */
export const carePlaces = (region: Region, language: string): Readonly<Record<string, string>> => ({
  ...lineNumbers(region),
  ...reachLifeline(region, language),
});
