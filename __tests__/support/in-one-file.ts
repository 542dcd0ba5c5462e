import { describe } from "vitest";

/**
 * Registers the tests of several files as suites of one. What they import, and the page they run in, takes longer to set up than
 * most of them take to run: this way it is set up once, and not for each file.
 */
export function inOneFile(files: Readonly<Record<string, () => Promise<unknown>>>): void {
  for (const [name, load] of Object.entries(files))
    describe(name, async () => {
      await load();
    });
}
