// `npm run bench`: what the questions cost, compared with a bare Next export built by the same versions, a plain HTML
// page and other form libraries showing the same instruments, all in one run. BENCH_VISITS: visits per page (5). Needs
// Chromium, and builds the site if there is no build.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { loadavg } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { siteFolder } from "../../build/exported-files.mjs";
import { browserFigures } from "./browser-figures.mjs";
import { evaluateTime } from "./evaluate-time.mjs";
import { exactBytes } from "./exact-bytes.mjs";
import { figuresTable } from "./figures-table.mjs";
import { peerFolders } from "./peers.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = resolve(here, "../..");
const visits = Number(process.env.BENCH_VISITS ?? 5);
/** On the first five pages of the questions: their choices and Continue. */
const PRESSES = 15;
const quiet = { cwd: root, env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" }, encoding: "utf8" };
if (!existsSync(siteFolder)) execFileSync(process.execPath, ["build/build.mjs"], { ...quiet, stdio: "inherit" });

const bare = join(here, "bare");
execFileSync(
  process.execPath,
  [createRequire(import.meta.url).resolve("next/dist/bin/next"), "build", "--webpack", bare],
  { ...quiet, stdio: ["ignore", "ignore", "inherit"] },
);

/**
 * Each way of answering a page reports whether its scripts handled the press made when the first choice appeared. This
 * one makes as many presses as somePages, so that the pressing itself leaves the same amount of memory in use.
 */
const radios = (heard) => async (page, press) => {
  const known = await page.locator(heard).count();
  const choices = page.locator("label:has(input[type=radio])");
  for (let index = 0; index < PRESSES; index += 1) await press(choices.nth(index % 2));
  return known > 0;
};

/** The first pages of the questions, each answered by declining, and Continue; except for what was pressed already. */
async function somePages(page, press) {
  for (let step = 0; step < 5; step += 1) {
    const open = page.locator("form[data-page] fieldset[data-question]:not(:has(input:checked))");
    const declines = open.locator('input[value="decline"], input[name$="--decline"]');
    // From the last one, because answered ones no longer count.
    for (let left = await declines.count(); left > 0; left -= 1) await press(declines.nth(left - 1));
    await press(page.locator('form[data-page] button[type="submit"]'));
  }
  const kept = await page.evaluate(() => sessionStorage.getItem("care-guide"));
  return Object.values(JSON.parse(kept).answers).some((answer) => ![answer].flat().includes("decline"));
}

const ownPage = (folder) => ({ folder, path: "/", answering: radios("p:not(:empty)") });
const peers = Object.entries(peerFolders()).map(([name, folder]) => [
  name,
  { folder, path: "/", answering: radios("html[data-answerable]") },
]);
const PAGES = {
  "plain HTML": ownPage(join(here, "plain")),
  "bare Next": ownPage(join(bare, "out")),
  questions: {
    folder: siteFolder,
    path: "/en/screening/",
    answering: somePages,
    ready: "html[data-ready]",
  },
  ...Object.fromEntries(peers),
};
const measured = await browserFigures(PAGES, visits);
const figures = Object.fromEntries(
  Object.entries(PAGES).map(([name, { folder, path }]) => [name, { ...exactBytes(folder, path), ...measured[name] }]),
);
rmSync(join(bare, "out"), { recursive: true });
console.log(figuresTable(figures, "questions", ["bare Next", ...peers.map(([name]) => name)]));
console.log(`load of the machine: ${loadavg()[0].toFixed(1)}`);

console.log(`\n${execFileSync(process.execPath, ["--import", "tsx", "__tests__/bench/effort.ts"], quiet)}`);

const engine = JSON.parse(
  execFileSync(process.execPath, ["scripts/run-bundle.mjs", "__tests__/bench/assessing.ts"], quiet),
);
console.log(`\nassessments a second, one core, from answers: ${Math.round(engine.fromAnswers).toLocaleString("en")}`);
console.log(`assessments a second, one core, rules alone:  ${Math.round(engine.fromRules).toLocaleString("en")}`);

const evaluated = await evaluateTime(root, ".cache/bench/people.jsonl");
console.log(
  `evaluate: ${evaluated.lines.toLocaleString("en")} lines in ${evaluated.seconds.toFixed(1)} s, ` +
    `${Math.round(evaluated.lines / evaluated.seconds).toLocaleString("en")} a second, ` +
    `at most ${Math.round(evaluated.peak)} MB resident`,
);

const began = performance.now();
execFileSync(process.execPath, ["--import", "tsx", "__tests__/verify/verify.ts"], { ...quiet, stdio: "ignore" });
console.log(`verify: ${((performance.now() - began) / 1000).toFixed(1)} s`);

// Inputs far larger than any person's. A missed target is reported, and the figures above stay.
console.log("");
const { status } = spawnSync(process.execPath, ["__tests__/bench/large-inputs.mjs"], { ...quiet, stdio: "inherit" });
process.exitCode = status ?? 1;
