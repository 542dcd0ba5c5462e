import type { LineId } from "./crisis-lines";
import { type LineInUse, lineIn, lineOf, linesIn, type Region } from "./lines-in-region";

/** Lines whose channels for one language are a separate entry: a key to press, a keyword to text. */
const OWN_ENTRIES: Partial<Record<LineId, LineId>> = {
  "988": "988-spanish",
  "crisis-text-line": "crisis-text-line-spanish",
};

/** A line's separate entry for readers of this language, if the region has one. */
function ownEntry(region: Region, id: LineId, language: string): LineInUse | undefined {
  const own = OWN_ENTRIES[id] && lineOf(region, OWN_ENTRIES[id]);
  return own?.languages.includes(language) ? own : undefined;
}

/**
 * A region's line for a reader of this language: its separate entry in that language if there is one; otherwise the
 * line itself. `language` is BCP 47.
 */
export const lineFor = (region: Region, id: LineId, language: string): LineInUse =>
  ownEntry(region, id, language) ?? lineIn(region, id);

/**
 * Every line of a region for a reader of this language. A line with its own channels for that language lists them first
 * and keeps its other ones; its separate entry is then not repeated.
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

/** Whether a line is known to answer in Spanish as well as in English. For the others this is unknown. */
export const isBilingual = ({ languages }: LineInUse): boolean => languages.includes("en") && languages.includes("es");
