import type { LineId } from "./crisis-lines";
import { type LineInUse, lineIn, linesIn, type Region } from "./lines-in-region";

/**
 * A line of a region as a reader of this language gets through: for the lifeline, its own entry in that language (a key
 * to press, a word to send) where the region has one; every other line as it is. `language` is BCP 47.
 */
export function lineFor(region: Region, id: LineId, language: string): LineInUse {
  if (id !== "988") return lineIn(region, id);
  return ownEntry(region, language) ?? lineIn(region, id);
}

/** The lifeline's entry that is for readers of this language alone, where the region has one. */
const ownEntry = (region: Region, language: string): LineInUse | undefined =>
  linesIn(region).find(
    ({ role, languages }) =>
      role === "crisis" && languages.length === 1 && languages[0] === language && language !== "en",
  );

/**
 * Every line of a region for a reader of this language. The lifeline begins with its ways in this language and keeps
 * those it has besides; its entry in that language is then not told a second time.
 */
export function linesFor(region: Region, language: string): readonly LineInUse[] {
  const own = ownEntry(region, language);
  if (!own) return linesIn(region);
  const kinds = own.channels.map(({ kind }) => kind);
  return linesIn(region)
    .filter((line) => line !== own)
    .map((line) =>
      line.id === "988"
        ? { ...line, channels: [...own.channels, ...line.channels.filter(({ kind }) => !kinds.includes(kind))] }
        : line,
    );
}

/** Whether a line is known to answer in Spanish as well as in English; of the others it is not known. */
export const isBilingual = ({ languages }: LineInUse): boolean => languages.includes("en") && languages.includes("es");
