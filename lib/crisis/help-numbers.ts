import { fill } from "../content/fill";
import { lifelineKeys } from "./lifeline-keys";
import { lineFor } from "./lines-in-language";
import { lineIn, type Region } from "./lines-in-region";
import { helpPlaces } from "./text-places";

/**
 * Placeholder values for texts on paper: the main numbers, how to reach the lifeline in the paper's language, and the
 * menu keys for another language if the lifeline has them and the sentence does not include them yet. `language` is BCP
 * 47.
 */
export function helpNumbers(
  region: Region,
  words: { readonly helpKeys: string },
  language: string,
): Readonly<Record<string, string>> {
  const told = lineFor(region, "988", language) !== lineIn(region, "988");
  const keys = told ? null : lifelineKeys(region);
  return { ...helpPlaces(region, language), keys: keys ? fill(words.helpKeys, keys) : "" };
}
