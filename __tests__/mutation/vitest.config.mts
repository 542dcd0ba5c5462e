import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** By name: a mutant that the tests of the logic itself catch does not wait for the others. */
class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return files.toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/** Only the tests that read the logic, in plain Node: what a mutant has to survive. */
export default defineConfig({
  root: resolve(import.meta.dirname, "../.."),
  test: {
    environment: "node",
    include: ["__tests__/mutation/[123]-*.ts", "__tests__/lib/assessment/under-13.test.ts"],
    sequence: { sequencer: InOrder },
    // A mutant may run far more slowly than the code does.
    testTimeout: 120_000,
    env: { SITE_ADDRESS_SETTLED: "https://care-guide.example" },
    setupFiles: ["__tests__/setup.ts"],
  },
});
