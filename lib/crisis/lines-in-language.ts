import type { LineId } from "./crisis-lines";
import { type LineInUse, lineIn, lineOf, linesIn, type Region } from "./lines-in-region";

/** Lines whose ways in for one language are an entry of their own: a key to press, a word to send. */
const OWN_ENTRIES: Partial<Record<LineId, LineId>> = {
  "988": "988-spanish",
  "crisis-text-line": "crisis-text-line-spanish",
};

/** A line's entry that is for readers of this language alone, where the region has one. */
function ownEntry(region: Region, id: LineId, language: string): LineInUse | undefined {
  const own = OWN_ENTRIES[id] && lineOf(region, OWN_ENTRIES[id]);
  return own?.languages.includes(language) ? own : undefined;
}

/**
 * A line of a region as a reader of this language gets through: its own entry in that language where there is one;
 * every other line as it is. `language` is BCP 47.
 */
export const lineFor = (region: Region, id: LineId, language: string): LineInUse =>
  ownEntry(region, id, language) ?? lineIn(region, id);

/**
 * Every line of a region for a reader of this language. A line with its own ways in for that language begins with them
 * and keeps those it has besides; its entry in that language is then not told a second time.
 */
export function linesFor(region: Region, language: string): readonly LineInUse[] {
  const lines = linesIn(region);
  const told = new Set(lines.map(({ id }) => ownEntry(region, id, language)));
  return lines
    .filter((line) => !told.has(line))
    .map((line) => {
      const own = ownEntry(region, line.id, language);
      if (!own) return line;
      const kinds = own.channels.map(({ kind }) => kind);
      return { ...line, channels: [...own.channels, ...line.channels.filter(({ kind }) => !kinds.includes(kind))] };
    });
}

/** Whether a line is known to answer in Spanish as well as in English; of the others it is not known. */
export const isBilingual = ({ languages }: LineInUse): boolean => languages.includes("en") && languages.includes("es");
