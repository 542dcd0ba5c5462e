// Sets up what the README's commands need on a fresh machine, automatically. Uses only Node.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromiumPath, headlessChromiumPath } from "./chromium.mjs";
import { missingFor } from "./engine-programs.mjs";

export const root = resolve(fileURLToPath(import.meta.url), "../..");

const inRoot = (environment, stdio) => ({
  cwd: root,
  stdio,
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...environment },
});

/**
 * Runs a program with its output on the screen. Returns whether it succeeded. No shell, because a path may contain
 * spaces.
 */
export function run(command, args, environment = {}, stdio = "inherit") {
  return spawnSync(command, args, inRoot(environment, stdio)).status === 0;
}

/**
 * npm's own program, whose path npm passes to the scripts it starts. On Windows `npm` alone is a batch file, which
 * needs a shell.
 */
function npmProgram() {
  const program = process.env.npm_execpath;
  if (program?.endsWith("js")) return [process.execPath, program];
  return process.platform === "win32" ? [process.env.ComSpec ?? "cmd.exe", "/d", "/s", "/c", "npm"] : ["npm"];
}

export function npm(args, environment) {
  const [command, ...first] = npmProgram();
  return run(command, [...first, ...args], environment);
}

/**
 * Runs these scripts one after another, beside whatever else is running. Their output appears when each has ended. Stops
 * at the first that fails, and settles with whether all of them passed.
 */
export async function npmBeside(scripts, environment = {}) {
  const [command, ...first] = npmProgram();
  for (const script of scripts) {
    const passed = await timed(
      `: npm run ${script}`,
      () =>
        new Promise((settle) => {
          const printed = [];
          const child = spawn(
            command,
            [...first, "run", "--silent", script],
            inRoot(environment, ["ignore", "pipe", "pipe"]),
          );
          for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => printed.push(chunk));
          child.on("error", () => settle(false));
          child.on("close", (status) => {
            process.stdout.write(Buffer.concat(printed));
            settle(status === 0);
          });
        }),
    );
    if (!passed) return false;
  }
  return true;
}

/** Prints how long the work took, whether or not it is waited for. Returns whether it succeeded, now or later. */
function timed(name, work) {
  const began = performance.now();
  const ended = (passed) => {
    console.log(`== ${passed ? "Done" : "FAILED"} in ${((performance.now() - began) / 1000).toFixed(1)} s${name}`);
    return passed;
  };
  const passed = work();
  return passed instanceof Promise ? passed.then(ended) : ended(passed);
}

/** Runs one step and prints its name and duration. Returns whether it succeeded; a promise if the work is one. */
export function step(name, work) {
  console.log(`\n== ${name}`);
  return timed("", work);
}

/** Installs exactly what package-lock.json says, unless that was done since it last changed. */
export function ensureDependencies() {
  const installed = join(root, "node_modules", ".package-lock.json");
  const modified = (file) => statSync(file).mtimeMs;
  if (existsSync(installed) && modified(installed) >= modified(join(root, "package-lock.json"))) return true;
  // npm shows its own progress only on a terminal; this line is visible everywhere.
  console.log("npm ci: about 450 packages; this can take several minutes without output …");
  return npm(["ci", "--no-audit", "--no-fund"]);
}

const found = (command) => spawnSync(command, ["-v"], { stdio: "ignore" }).error === undefined;

/** The command prefix for running apt-get with the right to install, or undefined if there is none. */
function installer() {
  if (!found("apt-get")) return undefined;
  if (process.getuid?.() === 0) return ["apt-get"];
  const allowed = spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0;
  return allowed ? ["sudo", "-n", "apt-get"] : undefined;
}

/** Installs Debian packages if possible. Their hundreds of lines of output are hidden unless there is a problem. */
function install(packages, problems = "inherit") {
  const [command, ...first] = installer() ?? [];
  if (!command) return;
  console.log(`Installing ${packages.join(", ")} (apt-get) …`);
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  const output = ["ignore", "ignore", problems];
  run(command, [...first, "update", "-qq"], quiet, output);
  run(command, [...first, "install", "-y", "-qq", "--no-install-recommends", ...packages], quiet, output);
}

/** Chromium for the browser tests, and poppler's pdftotext and pdftoppm to read printed pages. */
export function ensureBrowser() {
  const missing = () => [...(chromiumPath() ? [] : ["chromium"]), ...(found("pdftotext") ? [] : ["poppler-utils"])];
  if (missing().length > 0) install(missing());
  // Only faster, and not in every distribution: a package that is not there is no problem.
  if (chromiumPath() && headlessChromiumPath() === chromiumPath() && !process.env.CHROME_PATH)
    install(["chromium-headless-shell"], "ignore");
  const left = missing();
  if (left.length === 0) return true;
  console.error(
    `The browser tests need ${left.join(" and ")}. Please install ${left.length > 1 ? "them" : "it"}; ` +
      "CHROME_PATH=/path/to/chromium points to a browser in another location.",
  );
  return false;
}

/** What the tests in other engines need: "firefox", "engines" (both), "orca" (a screen reader) or "checkers". */
export function ensureEngines(what = "engines") {
  if (missingFor(what).length > 0) install(missingFor(what));
  const left = missingFor(what);
  if (left.length === 0) return true;
  console.error(
    `These tests need ${left.join(", ")} (Debian package names). Please install ${left.length > 1 ? "them" : "it"}` +
      `${left.includes("firefox-esr") ? "; FIREFOX_PATH=/path/to/firefox points to a Firefox in another location" : ""}.`,
  );
  return false;
}
