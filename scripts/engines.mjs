// `npm run test:engines`: the core of the site in Chromium, Firefox and Safari's engine, what a screen reader says
// about it, and what other checkers find. `-- short` is the part that `npm run check` runs; `-- core`, `-- orca` and
// `-- checkers` run one part; further arguments go to the runner: `npm run test:engines -- core --project=webkit -g
// reload`.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ensureCheckers } from "./checkers.mjs";
import { ensureLighthouse } from "./lighthouse.mjs";
import { ensureBrowser, ensureEngines, root, run } from "./set-up.mjs";

const playwright = join(dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json")), "cli.js");
const tests = (...args) =>
  run(process.execPath, [playwright, "test", "--config", "__tests__/engines/playwright.config.ts", ...args]);

const PARTS = {
  // WebKitGTK's driver sometimes leaves a page request unanswered, so no change waits for it; the core runs it nightly.
  short: (...args) => ensureEngines("firefox") && tests("--project=firefox", "--grep=@short", ...args),
  core: (...args) =>
    ensureBrowser() && ensureEngines() && tests("--project=chromium", "--project=firefox", "--project=webkit", ...args),
  orca: (...args) => ensureEngines("orca") && tests("--project=orca", ...args),
  checkers: (...args) =>
    ensureBrowser() &&
    ensureEngines("checkers") &&
    ensureCheckers(root) &&
    ensureLighthouse(root) &&
    tests("--project=checkers", ...args),
};
const WHOLE = ["core", "orca", "checkers"];

const [first = "", ...others] = process.argv.slice(2);
const isPart = first in PARTS;
const failed = (isPart ? [first] : WHOLE).filter((part) => !PARTS[part](...(isPart ? others : process.argv.slice(2))));
if (failed.length > 0) console.error(`Not passed: ${failed.join(", ")}`);
process.exitCode = failed.length > 0 ? 1 : 0;
