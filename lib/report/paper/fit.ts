import { isLong, type PaperBlock } from "./block";

/** The most of each list, and the most letters of each text, that the summary holds; the rest stands behind it in full. */
export interface Most {
  readonly reasons: number;
  /** Answers that a reason names, and letters of each. */
  readonly grounds: number;
  readonly groundLetters: number;
  readonly changes: number;
  /** Questions or programs named in a row. */
  readonly names: number;
  /** Letters of an answer about treatment or practical things, and of a note. */
  readonly answerLetters: number;
  readonly noteLetters: number;
}

/**
 * How closely the summary is set so that it stays on one side of Letter and of A4. `letters` fit in a line of half the
 * width; `lines` such lines fit in both halves, without head, level and foot.
 */
export interface Fit {
  readonly name: "roomy" | "open" | "even" | "snug" | "tight";
  readonly letters: number;
  readonly lines: number;
  readonly most: Most;
  /** How the safety questions stand there: as they were asked wherever there is room. */
  readonly safety: "ask" | "short";
}

const roomy: Most = {
  reasons: 8,
  grounds: 6,
  groundLetters: 120,
  changes: 3,
  names: 12,
  answerLetters: 500,
  noteLetters: 500,
};
const brief: Most = {
  reasons: 3,
  grounds: 2,
  groundLetters: 30,
  changes: 1,
  names: 3,
  answerLetters: 36,
  noteLetters: 120,
};
const least: Most = { ...brief, reasons: 2, grounds: 1, names: 2, noteLetters: 90 };
const tight = { name: "tight", letters: 63, lines: 133 } as const;

export const FITS: readonly [Fit, ...Fit[]] = [
  { name: "roomy", letters: 43, lines: 85, most: roomy, safety: "ask" },
  { name: "open", letters: 50, lines: 99, most: roomy, safety: "ask" },
  { name: "even", letters: 56, lines: 112, most: roomy, safety: "ask" },
  { name: "snug", letters: 59, lines: 119, most: roomy, safety: "ask" },
  { ...tight, most: { ...roomy, reasons: 5, grounds: 3, groundLetters: 60, names: 8 }, safety: "ask" },
  { ...tight, most: brief, safety: "ask" },
  { ...tight, most: least, safety: "ask" },
  { ...tight, most: brief, safety: "short" },
  { ...tight, most: least, safety: "short" },
];

/** A heading with the space around it, in lines. */
const HEADING = 2.2;
/** The part of a line that a question has beside its answer: more in the safety block. */
const QUESTION = { safety: 0.68, short: 0.42 };

/** The part of a line that the words of a step have in the chart. */
const CHART_TEXT = 0.5;

const linesOf = (text: string, letters: number) => Math.max(1, Math.ceil(text.length / letters));

/** Lines of half the width that a block takes; from measured pages, a little more than they took. */
export function linesNeeded(block: PaperBlock, { letters }: Pick<Fit, "letters">): number {
  if (block.kind === "chart") {
    const part = letters * CHART_TEXT;
    return HEADING + block.steps.reduce((sum, { anchor }) => sum + linesOf(anchor, part) + 0.2, 0);
  }
  if (block.kind === "rows") {
    const part = block.id === "safety" ? QUESTION.safety : QUESTION.short;
    const rows = block.rows.map((row) =>
      isLong(row)
        ? linesOf(row.label, letters) + linesOf(row.value, letters)
        : Math.max(linesOf(row.label, letters * part), linesOf(row.value, letters * (1 - part))),
    );
    return HEADING + rows.reduce((sum, lines) => sum + lines + 0.15, 0) + (block.foot ? 1 : 0);
  }
  const items = block.items.map(({ lead, text, note }) => linesOf(`${lead} ${text} ${note}`, letters) + 0.15);
  return HEADING + items.reduce((sum, lines) => sum + lines, 0) + (block.more ? 1 : 0);
}

/** Made for the first, most open setting in which it fits; for the closest one else. */
export function fitting<T>(make: (fit: Fit) => T, blocksOf: (made: T) => readonly PaperBlock[]): T {
  let made: T | undefined;
  for (const fit of FITS) {
    made = make(fit);
    const needed = blocksOf(made).reduce((sum, block) => sum + linesNeeded(block, fit), 0);
    if (needed <= fit.lines) return made;
  }
  return made ?? make(FITS[0]);
}
