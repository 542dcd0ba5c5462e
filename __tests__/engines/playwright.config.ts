import { join, resolve } from "node:path";
import { defineConfig } from "@playwright/test";
import { CANNOT } from "./cannot";
import { ENGINES, type EngineName } from "./tab";

const root = resolve(__dirname, "../..");
const report = process.env.BROWSER_TEST_REPORT;

/** What an engine cannot do, by the tags of the tests that need it. */
const without = (engine: EngineName): RegExp | undefined => {
  const tags = CANNOT.filter((one) => one.engine === engine).map(({ needs }) => needs);
  return tags.length > 0 ? new RegExp(`(?:${tags.join("|")})(?:\\s|$)`) : undefined;
};

/**
 * The same tests in three engines, on the exported site in out/. Playwright is only the runner: it opens no browser.
 */
export default defineConfig<object, { engineName: EngineName }>({
  testDir: __dirname,
  testMatch: "**/*.spec.ts",
  outputDir: join(root, ".cache", "engines"),
  forbidOnly: true,
  // WebKit's driver takes one session at a time, and its pages need a machine to themselves.
  workers: 1,
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [["list"], ["./said-at-end.ts"], ...(report ? [["json", { outputFile: report }] as const] : [])],
  use: { baseURL: `http://localhost:${process.env.SITE_PORT}` },
  projects: [
    ...ENGINES.map((engine) => {
      const grepInvert = without(engine);
      const testIgnore = ["**/orca/**", "**/checkers/**"];
      // WebKitGTK's driver leaves a request unanswered about once in fifty tests, and the test then waits until its time is up.
      const retries = engine === "webkit" ? 1 : 0;
      return { name: engine, use: { engineName: engine }, testIgnore, retries, ...(grepInvert && { grepInvert }) };
    }),
    { name: "orca", testMatch: "**/orca/*.spec.ts" },
    { name: "checkers", testMatch: "**/checkers/*.spec.ts" },
  ],
  webServer: {
    command: "node deploy/serve.mjs",
    cwd: root,
    env: { PORT: "0" },
    timeout: 180_000,
    wait: { stdout: /The site is at http:\/\/localhost:(?<SITE_PORT>\d+)/ },
  },
});
