import { fill } from "../content/fill";
import { lifelineKeys } from "./lifeline-keys";
import { lineFor } from "./lines-in-language";
import { lineIn, type Region } from "./lines-in-region";
import { helpPlaces } from "./text-places";

/**
 * What texts on paper are filled with: the doors, how to reach the lifeline in the paper's language, and the keys for
 * another language where the lifeline has them and the sentence does not tell them already. `language` is BCP 47.
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
