// `npm run check:quick`: lint, types, and the unit tests that the change since main touches; for between two edits. It is
// no replacement for `npm run check`, which also proves the decision and opens a browser.
import { spawnSync } from "node:child_process";
import { ensureDependencies, npm, root, step } from "./set-up.mjs";

const git = (...args) => spawnSync("git", args, { cwd: root, encoding: "utf8" }).stdout?.trim() ?? "";
/** Where this branch left main; on main itself, the commit before, so that something is looked at. */
const base = git("merge-base", "HEAD", "main") || "HEAD";
const since = base === git("rev-parse", "HEAD") ? "HEAD" : base;

const passed =
  step("Dependencies", ensureDependencies) &&
  step("Format and lint", () => npm(["run", "--silent", "lint"])) &&
  step("Types", () => npm(["run", "--silent", "types"])) &&
  step("Unit tests that the change touches", () =>
    npm(["run", "--silent", "test", "--", "--changed", since, "--passWithNoTests", "--reporter=dot"]),
  );
process.exitCode = passed ? 0 : 1;
