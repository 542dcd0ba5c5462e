// `npm run bench`: what the questions cost, beside a bare Next export built by the same versions and a plain HTML page,
// all in one run. BENCH_VISITS: visits to each page (5). Needs the built site and Chromium.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { siteFolder } from "../../deploy/exported-files.mjs";
import { browserFigures } from "./browser-figures.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = resolve(here, "../..");
const visits = Number(process.env.BENCH_VISITS ?? 5);
/** On the first five pages of the questions: their choices and Continue. */
const PRESSES = 15;
const quiet = { cwd: root, env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" }, encoding: "utf8" };
if (!existsSync(siteFolder)) execFileSync(process.execPath, ["deploy/build.mjs"], { ...quiet, stdio: "inherit" });

const bare = join(here, "bare");
execFileSync(
  process.execPath,
  [createRequire(import.meta.url).resolve("next/dist/bin/next"), "build", "--webpack", bare],
  { ...quiet, stdio: ["ignore", "ignore", "inherit"] },
);

const brotli = (file) =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Exact bytes of what a page names in its HTML and the browser fetches before anything else; no fonts. */
function exactBytes(folder, path) {
  const html = readFileSync(join(folder, path, "index.html"), "utf8");
  const named = (pattern) =>
    [...new Set([...html.matchAll(pattern)].filter(([tag]) => !/nomodule/i.test(tag)).map(([, address]) => address))]
      .map((address) => brotli(join(folder, decodeURIComponent(address.split("?")[0]))))
      .reduce((sum, bytes) => sum + bytes, 0);
  const script =
    named(/<script\b[^>]*\bsrc="(\/[^"]+)"[^>]*>/g) +
    named(/<link\b[^>]*rel="modulepreload"[^>]*href="([^"]+)"[^>]*>/g);
  const styles = named(/<link\b[^>]*rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g);
  return { script, needed: script + styles + brotli(join(folder, path, "index.html")) };
}

/** As many presses as somePages makes, so that what the pressing itself leaves in memory is the same. */
async function radios(page, press) {
  for (let index = 0; index < PRESSES; index += 1) await press(page.locator("input[type=radio]").nth(index % 2));
}

/** The first pages of the questions, each answered by not saying, and Continue. */
async function somePages(page, press) {
  for (let step = 0; step < 5; step += 1) {
    const declines = page.locator('form[data-page] input[value="decline"], form[data-page] input[name$="--decline"]');
    for (const decline of await declines.all()) await press(decline);
    await press(page.locator('form[data-page] button[type="submit"]'));
  }
}

const PAGES = {
  "plain HTML": { folder: join(here, "plain"), path: "/", answering: radios },
  "bare Next": { folder: join(bare, "out"), path: "/", answering: radios },
  questions: { folder: siteFolder, path: "/en/screening/", answering: somePages, ready: "html[data-ready]" },
};
const measured = await browserFigures(PAGES, visits);
const figures = Object.fromEntries(
  Object.entries(PAGES).map(([name, { folder, path }]) => [name, { ...exactBytes(folder, path), ...measured[name] }]),
);
rmSync(join(bare, "out"), { recursive: true });

const ROWS = [
  ["script, kB brotli (exact)", ({ script }) => script / 1000],
  ["page, styles and script, kB brotli (exact)", ({ needed }) => needed / 1000],
  ["fetched until answerable, kB", ({ bytes }) => bytes / 1000],
  ["requests until answerable", ({ requests }) => requests],
  ["first question answerable, ms", ({ answerable }) => answerable],
  ["press to next paint, median ms", ({ press }) => press],
  ["press to next paint, worst ms", ({ worstPress }) => worstPress],
  ["heap afterwards, MB", ({ heap }) => heap / 1e6],
  ["requests after loading", ({ later }) => later],
];
const number = (value) => (value >= 100 || Number.isInteger(value) ? Math.round(value).toString() : value.toFixed(1));
const names = Object.keys(PAGES);
const table = [
  ["", ...names, "questions : bare Next"],
  ...ROWS.map(([title, of]) => {
    const values = names.map((name) => of(figures[name]));
    const ratio = values[1] > 0 ? `${(values[2] / values[1]).toFixed(2)} ×` : "";
    return [title, ...values.map(number), ratio];
  }),
];
const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
for (const row of table)
  console.log(
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column] + 2))).join(""),
  );

const engine = JSON.parse(execFileSync(process.execPath, [".ci/run-ts.mjs", "__tests__/bench/assessing.ts"], quiet));
console.log(`\nassessments a second, one core, from answers: ${Math.round(engine.fromAnswers).toLocaleString("en")}`);
console.log(`assessments a second, one core, rules alone:  ${Math.round(engine.fromRules).toLocaleString("en")}`);

/** Runs `evaluate` on the file; resident memory is read from the system while it runs, where the system tells. */
async function evaluateFile() {
  const began = performance.now();
  const child = spawn(process.execPath, [".ci/run-ts.mjs", "app/_evaluate/evaluate.ts", ".cache/bench/people.jsonl"], {
    ...quiet,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let lines = 0;
  let peak = 0;
  child.stdout.on("data", (chunk) => {
    for (const byte of chunk) if (byte === 10) lines += 1;
  });
  const timer = setInterval(() => {
    const status = existsSync(`/proc/${child.pid}/status`) ? readFileSync(`/proc/${child.pid}/status`, "utf8") : "";
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
  }, 100);
  await new Promise((closed) => child.on("close", closed));
  clearInterval(timer);
  return { lines, seconds: (performance.now() - began) / 1000, peak: peak / 1024 };
}

const { lines, seconds, peak } = await evaluateFile();
console.log(
  `evaluate: ${lines.toLocaleString("en")} lines in ${seconds.toFixed(1)} s, ` +
    `${Math.round(lines / seconds).toLocaleString("en")} a second, at most ${Math.round(peak)} MB resident`,
);

const began = performance.now();
execFileSync(process.execPath, [".ci/run-ts.mjs", "__tests__/verify/verify.ts"], { ...quiet, stdio: "ignore" });
console.log(`verify: ${((performance.now() - began) / 1000).toFixed(1)} s`);
