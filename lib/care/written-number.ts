import { plainDigits } from "../plain-digits";

const GROUPED = /^\d{1,3}(,\d{3})+(\.\d{1,2})?$/;
const PLAIN = /^\d+(\.\d{1,2})?$/;
/** Digits with points or commas between, of which one reader takes for thousands what another takes for cents. */
const POINTED = /^\d[\d.,' \u00a0\u202f]*$/;

const bare = (text: string): string =>
  plainDigits(text)
    .trim()
    .replace(/^(-?)\s*\$\s*|\s*[$%]$/g, "$1");

/**
 * A number as amounts are written in the United States: "$1,500", "40.50". Null where nothing was written, NaN for anything
 * else; for what can be read in two ways, too: nothing is guessed.
 */
export function numberIn(text: string): number | null {
  const plain = bare(text);
  if (plain === "") return null;
  const unsigned = plain.replace(/^-/, "");
  return GROUPED.test(unsigned) || PLAIN.test(unsigned) ? Number(plain.replaceAll(",", "")) : Number.NaN;
}

/** Whether a text is a number that can be read in more than one way: "1.500", "40,50", "1.500,00", "1 500". */
export const isTwoWays = (text: string): boolean => Number.isNaN(numberIn(text)) && POINTED.test(bare(text));
