import { describe } from "vitest";

/**
 * Registers the tests of several files as suites of one. Every mutant starts with loading what it tests, which takes longer than
 * the tests: this way it is loaded once, and not for each file.
 */
export function inOneFile(files: Readonly<Record<string, () => Promise<unknown>>>): void {
  for (const [name, load] of Object.entries(files))
    describe(name, async () => {
      await load();
    });
}
