import type { CodeLayout } from "../../lib/exchange/code-layout";

/** Appends an entry to an array in a TypeScript file. The array must be the last thing in the file. */
export function withEntry(text: string, entry: string, file: string): string {
  if (!/\n\];\n*$/.test(text)) throw new Error(`${file}: the file does not end with an array, so nothing was added.`);
  return text.replace(/\n\];\n*$/, `\n${entry}\n];\n`);
}

/** A layout of printed codes as written in `code-layouts.ts`. */
export const layoutEntry = ({ version, questions }: CodeLayout): string =>
  [
    "  {",
    `    version: ${JSON.stringify(version)},`,
    "    questions: [",
    ...questions.map((line) => `      ${JSON.stringify(line)},`),
    "    ],",
    "  },",
  ].join("\n");
