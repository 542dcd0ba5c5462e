import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const root = resolve(import.meta.dirname, "..");

/** Two kinds of test: the app's views in jsdom, everything else in plain Node. The real browser has its own runner. */
export default defineConfig({
  root,
  plugins: [react()],
  test: {
    // Speed is measured by `npm run bench`; a busy machine fails no test.
    testTimeout: 120_000,
    // At the root of a host, whatever address a copy of the site has: the tests say addresses as the site has them there.
    env: { SITE_ADDRESS_SETTLED: "https://care-guide.example" },
    projects: [
      {
        extends: true,
        test: {
          name: "logic",
          environment: "node",
          include: ["__tests__/**/*.test.ts"],
          exclude: ["__tests__/app/**"],
          setupFiles: ["__tests__/setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "app",
          environment: "jsdom",
          include: ["__tests__/app/**/*.test.{ts,tsx}"],
          setupFiles: ["__tests__/setup.ts", "__tests__/app/setup.ts"],
        },
      },
    ],
  },
});
