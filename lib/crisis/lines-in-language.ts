import type { LineId } from "./crisis-lines";
import { type LineInUse, lineIn, linesIn, type Region } from "./lines-in-region";

/**
 * A line of a region as a reader of this language gets through: for the lifeline, its own entry in that language (a key
 * to press, a word to send) where the region has one; every other line as it is. `language` is BCP 47.
 */
export function lineFor(region: Region, id: LineId, language: string): LineInUse {
  if (id !== "988") return lineIn(region, id);
  const own = linesIn(region).find(
    ({ role, languages }) =>
      role === "crisis" && languages.length === 1 && languages[0] === language && language !== "en",
  );
  return own ?? lineIn(region, id);
}
