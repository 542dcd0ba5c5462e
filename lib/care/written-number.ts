import { plainDigits } from "../plain-digits";

const GROUPED = /^\d{1,3}(,\d{3})+(\.\d{1,2})?$/;
const PLAIN = /^\d+(\.\d{1,2})?$/;
/** Digits with periods or commas between them, which some readers take as thousands and others as cents. */
const POINTED = /^\d[\d.,' \u00a0\u202f]*$/;

const bare = (text: string): string =>
  plainDigits(text)
    .trim()
    .replace(/^(-?)\s*\$\s*|\s*[$%]$/g, "$1");

/**
 * Parses a number the way amounts are written in the United States: "$1,500", "40.50". Null if nothing was written; NaN
 * for anything else, including ambiguous numbers, because nothing is guessed.
 */
export function numberIn(text: string): number | null {
  const plain = bare(text);
  if (plain === "") return null;
  const unsigned = plain.replace(/^-/, "");
  return GROUPED.test(unsigned) || PLAIN.test(unsigned) ? Number(plain.replaceAll(",", "")) : Number.NaN;
}

/** Whether a text is an ambiguous number: "1.500", "40,50", "1.500,00", "1 500". */
export const isTwoWays = (text: string): boolean => Number.isNaN(numberIn(text)) && POINTED.test(bare(text));
