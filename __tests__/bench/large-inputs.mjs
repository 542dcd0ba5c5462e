// `node __tests__/bench/large-inputs.mjs`: what `evaluate` needs for inputs far larger than any person's. Fails if a
// target is missed. BENCH_LINES shortens the run with many lines.
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { evaluateTime } from "./evaluate-time.mjs";

const root = resolve(fileURLToPath(import.meta.url), "../../..");
const folder = join(root, ".cache/bench");
mkdirSync(folder, { recursive: true });
const many = Number(process.env.BENCH_LINES ?? 1_000_000);
/** In seconds, on top of the program's start-up time, which is measured with a single line. */
const MOST_SECONDS = 2;
/** Ten times the lines may take this many times the memory, allowing for garbage not yet collected. */
const MOST_GROWTH = 1.5;

const line = `${JSON.stringify({ id: "a", answers: { "about-age": "18-64", "about-subject": "self", "phq9-1": "2", "phq9-2": "2" } })}\n`;

function linesFile(count) {
  const file = join(folder, `lines-${count}.jsonl`);
  const opened = openSync(file, "w");
  const block = 1_000;
  for (let written = 0; written < count; written += block)
    writeSync(opened, line.repeat(Math.min(block, count - written)));
  closeSync(opened);
  return file;
}

function fhirFile(items) {
  const file = join(folder, `items-${items}.json`);
  const item = Array.from({ length: items }, () => ({ linkId: "asq-1", answer: [{ valueString: "x" }] }));
  const questionnaire = "https://example.org/Questionnaire/level-of-care";
  writeFileSync(
    file,
    JSON.stringify({ resourceType: "QuestionnaireResponse", status: "completed", questionnaire, item }),
  );
  return file;
}

function longLine(bytes) {
  const file = join(folder, `line-${bytes}.jsonl`);
  writeFileSync(file, "a".repeat(bytes));
  return file;
}

const missed = [];
function report(name, { lines, seconds, peak }, most) {
  const rate = `${Math.round(lines / seconds).toLocaleString("en")} lines a second`;
  console.log(
    `${name}: ${lines.toLocaleString("en")} lines out in ${seconds.toFixed(2)} s (${rate}), at most ${Math.round(peak)} MB`,
  );
  if (most !== undefined && seconds - start.seconds > most)
    missed.push(`${name} took ${(seconds - start.seconds).toFixed(2)} s beyond the start; at most ${most}`);
}

const start = await evaluateTime(root, linesFile(1));
const few = await evaluateTime(root, linesFile(many / 10));
report(`${(many / 10).toLocaleString("en")} answered lines`, few);
const all = await evaluateTime(root, linesFile(many));
report(`${many.toLocaleString("en")} answered lines`, all);
if (all.lines !== many) missed.push(`${many - all.lines} lines were not answered`);
if (all.peak > few.peak * MOST_GROWTH)
  missed.push(`memory grew from ${Math.round(few.peak)} to ${Math.round(all.peak)} MB`);
report("a FHIR file of 60,000 items", await evaluateTime(root, fhirFile(60_000)), MOST_SECONDS);
report("a line of 40 MB", await evaluateTime(root, longLine(40_000_000)), MOST_SECONDS);

for (const one of missed) console.error(one);
process.exitCode = missed.length > 0 ? 1 : 0;
