import type { Locale } from "../../content/locales";
import { isLong, type PaperBlock } from "./block";

/** The most of each list, and the most letters of each text, that the summary holds; the rest stands behind it in full. */
export interface Most {
  readonly reasons: number;
  /** Answers that a reason names beside those that decide it, and letters of each. */
  readonly grounds: number;
  readonly groundLetters: number;
  readonly changes: number;
  /** Questions or programs named in a row. */
  readonly names: number;
  /** Letters of an answer that decides an area, of one about treatment or practical things, and of a note. */
  readonly areaLetters: number;
  readonly answerLetters: number;
  readonly noteLetters: number;
}

/**
 * How closely the summary is set so that it stays on one side of Letter and of A4. `letters` fit in a line of half the
 * width; `lines` such lines fit in both halves, without head, level and foot, in Spanish (see `linesIn`).
 */
export interface Fit {
  readonly name: "roomy" | "open" | "even" | "tight";
  readonly letters: number;
  readonly lines: number;
  readonly most: Most;
  /**
   * How the safety questions are there: as they were asked; those that count as asked and the others in few words,
   * together where they were answered alike; or all in few words, in rows or one after the other in lines.
   */
  readonly safety: "ask" | "mixed" | "short" | "run";
  /** Answers about treatment and practical things one after the other in lines. */
  readonly run: boolean;
  /** Parts that stand behind the summary instead, which then names them. */
  readonly behind: readonly string[];
}

const roomy: Most = {
  reasons: 8,
  grounds: 4,
  groundLetters: 120,
  changes: 3,
  names: 12,
  areaLetters: 120,
  answerLetters: 500,
  noteLetters: 500,
};
const some: Most = { ...roomy, reasons: 5, grounds: 2, groundLetters: 60, changes: 2, names: 6, areaLetters: 60 };
const few: Most = {
  reasons: 3,
  grounds: 1,
  groundLetters: 30,
  changes: 1,
  names: 3,
  areaLetters: 40,
  answerLetters: 60,
  noteLetters: 120,
};
const least: Most = { ...few, reasons: 2, names: 2, areaLetters: 28, answerLetters: 36, noteLetters: 70 };
const briefest: Most = { ...least, names: 1, areaLetters: 18, answerLetters: 26, noteLetters: 40 };
/** Practical answers and programs decide nothing about danger or level. */
const practical = ["practical", "suggested"];
const wide = { name: "roomy", letters: 44, lines: 78 } as const;
const open = { name: "open", letters: 47, lines: 84.5 } as const;
const tight = { name: "tight", letters: 54, lines: 121 } as const;
const even = { name: "even", letters: 50, lines: 101 } as const;

/**
 * How much of what is reckoned a page of a language takes: English words are shorter, so its lines break later. From
 * printing 25 people's answers in every setting on Letter and A4 (November 2026): the least that ran over was 1.05 to
 * 1.19 times as many reckoned lines in English as in Spanish. Both keep some lines free for other printers.
 */
const ROOM: Readonly<Record<Locale, number>> = { en: 1.1, es: 1 };

/** Reckoned lines that a page of a language holds. */
export const linesIn = ({ lines }: Pick<Fit, "lines">, locale: Locale): number => lines * ROOM[locale];

/** Shorten text first (it follows in full on later pages); go below 9 points only when almost every answer counts. */
export const FITS: readonly [Fit, ...Fit[]] = [
  { ...wide, most: roomy, safety: "ask", run: false, behind: [] },
  { ...open, most: roomy, safety: "ask", run: false, behind: [] },
  { ...even, most: roomy, safety: "ask", run: false, behind: [] },
  { ...even, most: roomy, safety: "ask", run: true, behind: [] },
  { ...even, most: some, safety: "ask", run: true, behind: [] },
  { ...open, most: roomy, safety: "mixed", run: false, behind: [] },
  { ...even, most: roomy, safety: "mixed", run: true, behind: [] },
  { ...even, most: some, safety: "mixed", run: true, behind: [] },
  { ...even, most: few, safety: "mixed", run: true, behind: [] },
  { ...even, most: least, safety: "mixed", run: true, behind: [] },
  { ...even, most: few, safety: "mixed", run: true, behind: practical },
  { ...even, most: least, safety: "mixed", run: true, behind: practical },
  { ...even, most: least, safety: "short", run: true, behind: [] },
  { ...even, most: least, safety: "run", run: true, behind: [] },
  { ...even, most: least, safety: "run", run: true, behind: practical },
  { ...even, most: least, safety: "run", run: true, behind: [...practical, "words"] },
  // What other answers would have changed is for a second look, not for the first page.
  { ...even, most: briefest, safety: "run", run: true, behind: [...practical, "words", "change"] },
  { ...even, most: briefest, safety: "run", run: true, behind: [...practical, "words", "change", "areas"] },
  { ...tight, most: least, safety: "run", run: true, behind: practical },
  { ...tight, most: least, safety: "run", run: true, behind: [...practical, "words"] },
];

/** A heading with the space around it, in lines. */
const HEADING = 2;
/** The part of a line that a question has beside its answer: more in the safety block. */
const QUESTION: Readonly<Record<string, number>> = { safety: 0.68, scores: 0.2 };
const SHORT = 0.42;

/** The part of a line that the words of a step have in the chart. */
const CHART_TEXT = 0.52;

const linesOf = (text: string, letters: number) => Math.max(1, Math.ceil(text.length / letters));

/** Lines of half the width that a block takes; from measured pages, a little more than they took. */
export function linesNeeded(block: PaperBlock, { letters }: Pick<Fit, "letters">): number {
  if (block.kind === "chart") {
    const part = letters * CHART_TEXT;
    const raised = block.steps.filter(({ value }) => value > 0);
    const others = block.steps.filter(({ value }) => value === 0).map(({ name }) => `${name}; `);
    return (
      HEADING +
      linesOf(others.join(""), letters) +
      2 +
      raised.reduce((sum, { text }) => sum + linesOf(text, part) + 0.2, 0)
    );
  }
  if (block.kind === "rows" && block.run) {
    const text = block.rows.map(({ label, value }) => `${label}: ${value}. `).join("");
    // The safety block runs over both halves.
    return HEADING + (block.id === "safety" ? 1.04 : 1) * linesOf(text, letters) + (block.foot ? 1 : 0);
  }
  if (block.kind === "rows") {
    const part = QUESTION[block.id] ?? SHORT;
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
export function fitting<T>(locale: Locale, make: (fit: Fit) => T, blocksOf: (made: T) => readonly PaperBlock[]): T {
  let made: T | undefined;
  for (const fit of FITS) {
    made = make(fit);
    const needed = blocksOf(made).reduce((sum, block) => sum + linesNeeded(block, fit), 0);
    if (needed <= linesIn(fit, locale)) return made;
  }
  return made ?? make(FITS[0]);
}
