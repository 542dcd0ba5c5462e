import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** Only the logic tests, in plain Node: what a mutant has to survive. */
export default defineConfig({
  root: resolve(import.meta.dirname, "../.."),
  test: {
    environment: "node",
    include: [
      "__tests__/lib/{rules,assessment,questionnaire,screening,care,report}/**/*.test.ts",
      "__tests__/questionnaires/*.test.ts",
      "__tests__/lib/exchange/{reference,corrected-answers}.test.ts",
      "__tests__/build/checked-before.test.ts",
    ],
    // A mutant may run far more slowly than the code does.
    testTimeout: 120_000,
    env: { SITE_ADDRESS_SETTLED: "https://care-guide.example" },
    setupFiles: ["__tests__/setup.ts"],
  },
});
