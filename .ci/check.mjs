// `npm run check`: everything a change must pass, from a fresh copy of the project. Stops at the first step that
// fails. The last line is the number of tests: "N passed, N failed".
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureLhcForms } from "./lhc-forms.mjs";
import { ensureBrowser, ensureDependencies, root, run } from "./set-up.mjs";

const reports = join(root, ".cache", "reports");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const report = (name) => join(reports, `${name}.json`);
const npm = (script, ...args) => run("npm", ["run", "--silent", script, ...(args.length > 0 ? ["--", ...args] : [])]);

const STEPS = [
  ["Dependencies", ensureDependencies],
  ["Format and lint", () => npm("lint")],
  ["Types", () => npm("types")],
  [
    "Unit and flow tests",
    () => npm("test", "--reporter=default", "--reporter=json", `--outputFile.json=${report("vitest")}`),
  ],
  ["Proof of the decision", () => npm("verify")],
  ["Production build", () => npm("build")],
  ["A browser to test with", ensureBrowser],
  ["Another program that reads FHIR, to test with", () => ensureLhcForms(root)],
  [
    "Tests in a real browser, on the built site",
    () => run("npm", ["run", "--silent", "test:browser"], { BROWSER_TEST_REPORT: report("playwright") }),
  ],
];

/** Tests passed and failed in a runner's report; nothing where it did not come to write one. */
function counted(name, count) {
  try {
    return count(JSON.parse(readFileSync(report(name), "utf8")));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function totals() {
  const unit = counted("vitest", (all) => ({ passed: all.numPassedTests, failed: all.numFailedTests }));
  const browser = counted("playwright", ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }));
  return { passed: unit.passed + browser.passed, failed: unit.failed + browser.failed };
}

let broken = "";
for (const [name, step] of STEPS) {
  console.log(`\n== ${name}`);
  const began = performance.now();
  const passed = step();
  console.log(`== ${name}: ${passed ? "done" : "FAILED"} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  if (!passed) {
    broken = name;
    break;
  }
}

const { passed, failed } = totals();
process.exitCode = broken === "" && failed === 0 && passed > 0 ? 0 : 1;
if (broken !== "") console.log(`\nStopped at: ${broken}`);
// A step that is not a test, or a runner that broke before it could report, counts as one failure.
console.log(`${passed} passed, ${broken === "" ? failed : Math.max(failed, 1)} failed`);
