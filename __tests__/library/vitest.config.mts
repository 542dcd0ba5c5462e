import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** The library as other programs use it: built, and from a folder outside this one. Slow, so it has its own command. */
export default defineConfig({
  root: resolve(import.meta.dirname, "../.."),
  test: {
    include: ["__tests__/library/**/*.outside.ts"],
    environment: "node",
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
