// `npm run check:quick`: lint, types, and the unit tests affected by the change since main, for use while editing. It
// does not replace `npm run check`, which also verifies the decision and runs a browser.
import { spawnSync } from "node:child_process";
import { ensureDependencies, npm, root, step } from "./set-up.mjs";

const git = (...args) => spawnSync("git", args, { cwd: root, encoding: "utf8" }).stdout?.trim() ?? "";
/** The merge base with main; on main itself, the previous commit, so that something is checked. */
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
