import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** Only the logic tests, in plain Node: what a mutant has to survive. */
export default defineConfig({
  root: resolve(import.meta.dirname, "../.."),
  test: {
    environment: "node",
    include: ["__tests__/lib/{rules,assessment,questionnaire,screening}/**/*.test.ts"],
    setupFiles: ["__tests__/setup.ts"],
  },
});
