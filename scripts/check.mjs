// `npm run check`: everything a change must pass, from a fresh copy of the project. Stops at the first step that
// fails. The last line is the number of tests: "N passed, N failed". `npm run check -- --all` adds what otherwise runs
// nightly: the tests of the proof itself and a study's worked example, every case of the unit tests that otherwise try a part
// (__tests__/support/every-case.ts), and most cases in a browser (__tests__/browser/nightly.ts).
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { onlyDriverFailures } from "./driver-failures.mjs";
import { ensureLhcForms } from "./lhc-forms.mjs";
import { ensureReady } from "./preflight.mjs";
import { ensureBrowser, ensureDependencies, ensureEngines, npmBeside, npm as npmWith, root, step } from "./set-up.mjs";

const reports = join(root, ".cache", "reports");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const report = (name) => join(reports, `${name}.json`);
const npmIn = (environment, script, ...args) =>
  npmWith(["run", "--silent", script, ...(args.length > 0 ? ["--", ...args] : [])], environment);
const npm = (script, ...args) => npmIn({}, script, ...args);
const reportedTo = (name) => ["--reporter=default", "--reporter=json", `--outputFile.json=${report(name)}`];

/** Firefox is looked for where Linux has it. */
let hasEngines = process.platform === "linux";

/** With --all, every browser test; otherwise the sample that belongs to every check. */
const all = process.argv.includes("--all");

/** What cannot be installed here is reported now and again at the end; the tests in Chromium still run. */
function installEngines() {
  hasEngines &&= ensureEngines("firefox");
  return true;
}

const STEPS = [
  // First, so that a missing browser is reported immediately and not after ten minutes.
  ["A browser to test with", ensureBrowser],
  ["Another engine to test with: Firefox's", installEngines],
  ["Dependencies", ensureDependencies],
  ["Format and lint", () => npm("lint")],
  ["Types", () => npm("types")],
  [
    "Unit and flow tests",
    () => npmIn({ EVERY_FILE: "1", ...(all && { EVERY_CASE: "1" }) }, "test", ...reportedTo("vitest")),
  ],
  ["Tests that run nightly", () => !all || npm("test:nightly", ...reportedTo("nightly"))],
  ["Production build, and beside it the rules in another program and the proof of the decision", buildAndProve],
  ["Another program that reads FHIR, to test with", () => !all || ensureLhcForms(root)],
  ["Tests in a real browser, on the built site", browserTests],
  [
    "The most serious path in Firefox",
    () => !hasEngines || npmIn({ BROWSER_TEST_REPORT: report("engines") }, "test:engines", all ? "core" : "short"),
  ],
];

/** None of the three uses a second core all the time. */
async function buildAndProve() {
  const passed = await Promise.all([
    npmBeside(["build"], { TYPES_CHECKED: "1" }),
    npmBeside(["test:library", "verify"]),
  ]);
  return passed.every((one) => one);
}

/** Failed assertions are never retried. Tests are re-run once, and only if the runner lost its page. */
function browserTests() {
  const wanted = all ? {} : { BROWSER_TEST_SAMPLE: "1" };
  const tests = (name, ...args) => npmIn({ BROWSER_TEST_REPORT: report(name), ...wanted }, "test:browser", ...args);
  if (tests("playwright")) return true;
  if (!counted("playwright", onlyDriverFailures, false)) return false;
  console.log("\n== The runner lost its page, and no assertion failed: retrying those tests once.");
  return tests("playwright-again", "--last-failed");
}

/** Reads counts from a runner's report, or returns `otherwise` if there is none. */
function counted(name, count, otherwise) {
  try {
    return count(JSON.parse(readFileSync(report(name), "utf8")));
  } catch {
    return otherwise;
  }
}

function totals() {
  const none = { passed: 0, failed: 0 };
  const inBrowser = ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky });
  const inNode = (all) => ({ passed: all.numPassedTests, failed: all.numFailedTests });
  const unit = counted("vitest", inNode, none);
  const nightly = counted("nightly", inNode, none);
  const browser = counted("playwright", inBrowser, none);
  const again = counted("playwright-again", inBrowser, { passed: 0, failed: browser.failed });
  const engines = counted("engines", inBrowser, none);
  return {
    passed: unit.passed + nightly.passed + browser.passed + again.passed + engines.passed,
    failed: unit.failed + nightly.failed + again.failed + engines.failed,
  };
}

let broken = "";
const problem = await ensureReady(root);
if (problem) {
  console.log(problem);
  broken = "Checking the machine";
}
for (const [name, work] of problem ? [] : STEPS) {
  if (await step(name, work)) continue;
  broken = name;
  break;
}

const { passed, failed } = totals();
process.exitCode = broken === "" && failed === 0 && passed > 0 ? 0 : 1;
if (!hasEngines) console.log("\nNot tested here: Firefox. That test needs Linux and the packages named above.");
if (broken !== "") console.log(`\nStopped at: ${broken}`);
// A step that is not a test, or a runner that crashed before reporting, counts as one failure.
console.log(`${passed} passed, ${broken === "" ? failed : Math.max(failed, 1)} failed`);
