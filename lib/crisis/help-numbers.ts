import { fill } from "../content/fill";
import { doorNumbers } from "./door-numbers";
import { lifelineKeys } from "./lifeline-keys";
import type { Region } from "./lines-in-region";

/** What the line of help on paper is filled with: the doors, and the keys to press where the region's lifeline has them. */
export function helpNumbers(region: Region, words: { readonly helpKeys: string }): Readonly<Record<string, string>> {
  const keys = lifelineKeys(region);
  return { ...doorNumbers(region), keys: keys ? fill(words.helpKeys, keys) : "" };
}
