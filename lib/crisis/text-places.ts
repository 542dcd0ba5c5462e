import { doorNumbers } from "./door-numbers";
import { lineNumbers } from "./line-numbers";
import type { Region } from "./lines-in-region";
import { reachLifeline } from "./reach-lifeline";

/** What the places in texts of help are filled with: the doors' numbers, and how to reach the lifeline. `language` is BCP 47. */
export const helpPlaces = (region: Region, language: string): Readonly<Record<string, string>> => ({
  ...doorNumbers(region),
  ...reachLifeline(region, language),
});

/** The same for texts about care, which name other lines too. */
export const carePlaces = (region: Region, language: string): Readonly<Record<string, string>> => ({
  ...lineNumbers(region),
  ...reachLifeline(region, language),
});
