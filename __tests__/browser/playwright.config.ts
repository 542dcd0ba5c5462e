import { join, resolve } from "node:path";
import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS, headlessChromiumPath } from "../../scripts/chromium.mjs";
import { NIGHTLY, NIGHTLY_SPECS } from "./nightly";

const root = resolve(__dirname, "../..");
const executablePath = headlessChromiumPath();
const report = process.env.BROWSER_TEST_REPORT;
/** Whether to run only the sample that belongs to every check. */
const sample = Boolean(process.env.BROWSER_TEST_SAMPLE);

/** Real-browser tests of the exported site in out/, served on a free port with the headers it is deployed with. */
export default defineConfig({
  testDir: __dirname,
  // `npm run screenshots` takes pictures, which are not tests.
  testMatch: process.env.SCREENSHOTS ? "**/*.shots.ts" : "**/*.spec.ts",
  outputDir: join(root, ".cache", "browser"),
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A busy machine may be five times slower than a quiet one; no test asserts how long anything takes.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ...(report ? [["json", { outputFile: report }] as const] : [])],
  use: {
    baseURL: `http://localhost:${process.env.SITE_PORT}`,
    locale: "en-US",
    // A common phone, because most people will use this on one.
    viewport: { width: 390, height: 844 },
    trace: "retain-on-failure",
    launchOptions: {
      args: CHROMIUM_FLAGS,
      // Browsers keep pages in memory for Back; the test browser does so only when configured.
      ignoreDefaultArgs: ["--disable-back-forward-cache"],
      ...(executablePath && { executablePath }),
    },
  },
  projects: process.env.SCREENSHOTS
    ? undefined
    : sample
      ? [{ name: "site", testIgnore: NIGHTLY_SPECS, grepInvert: new RegExp(NIGHTLY.tag) }]
      : [
          { name: "site", testIgnore: "**/clinic/**" },
          { name: "clinic-build", testMatch: "**/clinic/clinic.setup.ts" },
          { name: "clinic", testMatch: "**/clinic/*.spec.ts", dependencies: ["clinic-build"] },
        ],
  webServer: {
    command: "node deploy/serve.mjs",
    cwd: root,
    env: { PORT: "0" },
    wait: { stdout: /The site is at http:\/\/localhost:(?<SITE_PORT>\d+)/ },
  },
});
