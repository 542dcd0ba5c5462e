import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const root = resolve(import.meta.dirname, "..");

/** Tests that mock one of the project's own modules. They run isolated, so that no other test gets the mock. */
const WITH_STAND_INS = ["__tests__/lib/assessment/under-13.test.ts"];

/**
 * Run nightly (`npm run check -- --all`) and with `npm run test:nightly`. Tests of the proof itself: that each property is seen
 * to fail where the rules are broken on purpose. Each enumerates as much as the proof does, and every check runs the proof. And
 * the worked example of a study, which starts five programs one after the other.
 */
const NIGHTLY = [
  ...["answers", "rule-mutants", "situations", "tiers"].map((name) => `__tests__/verify/${name}.test.ts`),
  "__tests__/study/example.test.ts",
];

/** Whether everything runs, and not only the tests that are named or that a change affects. */
const NAMED = /^--changed|^__tests__[\\/](?!vitest\.config)|\.test\.|^app[\\/]/;
const isWhole = process.argv.includes("run") && !process.argv.slice(2).some((arg) => NAMED.test(arg));

/**
 * What `npm test` leaves to the check, which sets EVERY_FILE: tests that take seconds each, because they start programs, ask
 * third-party validators about many files, or walk through many states.
 */
const isQuick = isWhole && process.env.EVERY_FILE !== "1";
const LONG = [
  "__tests__/cli/evaluate.test.ts",
  "__tests__/study/codebook.test.ts",
  "__tests__/lib/exchange/fhir/{validators,server,vignette-bundles}.test.ts",
  "__tests__/lib/exchange/locked-code.test.ts",
  "__tests__/flow/{exhaustive,random-walks}.test.ts",
  "__tests__/hostile/*.test.ts",
];

/**
 * A whole run tests the app's views in a few pages: loading them again for every file takes half the time. Named files, those a
 * change affects, and the nightly run have a page for each file.
 */
const isNightly = process.env.EVERY_CASE === "1";
const TOGETHER = ["first-half", "second-half", ...(isQuick ? [] : ["rewritten-walks"])];
const VIEWS =
  isWhole && !isNightly
    ? [...TOGETHER.map((name) => `__tests__/app/together/${name}.tsx`), "__tests__/app/leave-site.test.tsx"]
    : ["__tests__/app/**/*.test.{ts,tsx}"];

/**
 * Two kinds of tests: the app's views in jsdom, everything else in plain Node. The real browser has its own runner. In
 * plain Node the files of one worker share a module registry: the rules and texts are the same for all and are loaded
 * once.
 */
export default defineConfig({
  root,
  plugins: [react()],
  test: {
    // One for each core: left alone, the runner keeps one core free, which on two cores is half of what there is.
    maxWorkers: "100%",
    // A tenth faster than processes.
    pool: "threads",
    // Speed is measured by `npm run bench`; a slow machine must not fail a test.
    testTimeout: 120_000,
    // At the root of a host, whatever address a copy of the site has: the tests expect paths as they are there.
    env: { SITE_ADDRESS_SETTLED: "https://care-guide.example" },
    projects: [
      {
        extends: true,
        test: {
          name: "logic",
          environment: "node",
          include: ["__tests__/**/*.test.ts"],
          exclude: ["__tests__/app/**", ...NIGHTLY, ...WITH_STAND_INS, ...(isQuick ? LONG : [])],
          setupFiles: ["__tests__/setup.ts"],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "nightly",
          environment: "node",
          include: NIGHTLY,
          setupFiles: ["__tests__/setup.ts"],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "stand-ins",
          environment: "node",
          include: WITH_STAND_INS,
          setupFiles: ["__tests__/setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "app",
          environment: "jsdom",
          include: VIEWS,
          setupFiles: ["__tests__/setup.ts", "__tests__/app/setup.ts"],
        },
      },
    ],
  },
});
