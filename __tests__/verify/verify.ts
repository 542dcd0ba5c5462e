import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { verificationEn } from "../../lib/content/en/verification";
import { VERIFIED_PROPERTIES, type VerifiedProperty } from "../../lib/content/verification-words";
import { countText, type Verification } from "../../lib/report/verification";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { allChecks, checkOf, properties } from "./all-checks";
import type { Check, Finding } from "./check";
import { reportOf, saysTheSame } from "./report";
import { WHERE_TO_EDIT } from "./where-to-edit";

// `npm run verify`: proves every property of the decision, prints what was covered, and updates the public report if
// its content has changed. Exit code 1 on any violation.

const REPORT = "questionnaires/level-of-care/verification.json";
/** The CI machines have two processors. */
const THREADS = 2;
/** A worker thread cannot load TypeScript by itself. */
const IN_A_THREAD = `require("tsx/cjs"); require(${JSON.stringify(fileURLToPath(import.meta.url))});`;
/** Started first, so that no thread is left running one of them at the end. */
const LONGEST: readonly VerifiedProperty[] = [
  "answers-tried",
  "details-tried",
  "every-answer-counts",
  "every-change-noticed",
];

interface Done extends Finding {
  readonly property: VerifiedProperty;
  readonly seconds: number;
}

const secondsSince = (start: number) => (performance.now() - start) / 1000;

/** What a worker thread does: checks the properties it is given, one at a time. */
function work(): void {
  parentPort?.on("message", (property: VerifiedProperty) => {
    const start = performance.now();
    const finding = checkOf(property).run(levelOfCare);
    parentPort?.postMessage({ ...finding, property, seconds: secondsSince(start) } satisfies Done);
  });
}

function runAll(): Promise<ReadonlyMap<VerifiedProperty, Done>> {
  const queue = [...LONGEST, ...properties.filter((property) => !LONGEST.includes(property))];
  const done = new Map<VerifiedProperty, Done>();
  return new Promise((resolve, reject) => {
    for (let thread = 0; thread < THREADS; thread++) {
      const worker = new Worker(IN_A_THREAD, { eval: true });
      const next = () => {
        const property = queue.shift();
        if (property) worker.postMessage(property);
        else void worker.terminate();
      };
      worker.on("error", reject);
      worker.on("message", (one: Done) => {
        done.set(one.property, one);
        if (done.size === properties.length) resolve(done);
        next();
      });
      next();
    }
  });
}

const BASIS_TEXT = { all: "all there are", structure: "by structure", sample: "a sample" } as const;
const counted = (count: bigint) => countText(`${count}`, "en-US");

function print({ property, basis }: Check, { enumerated, covers, violations, listed = [], seconds }: Done): void {
  const columns = [
    violations.length === 0 ? "holds " : "BROKEN",
    property.padEnd(24),
    VERIFIED_PROPERTIES[property].padEnd(17),
    counted(enumerated).padStart(9),
    BASIS_TEXT[basis].padEnd(13),
    `${violations.length} violations`,
    `${seconds.toFixed(1)} s`.padStart(7),
  ];
  const { claim, looked, follows } = verificationEn[property];
  console.log(columns.join("  "));
  console.log(`        ${claim}`);
  console.log(`        Looked at: ${looked}`);
  if (follows) console.log(`        What follows${covers ? `, for ${counted(covers)} combinations` : ""}: ${follows}`);
  if (listed.length > 0) console.log(`        Listed: ${listed.join(", ")}.`);
  for (const line of violations) console.log(`        VIOLATION: ${line}`);
  if (violations.length === 0) return;
  for (const { file, list, why } of WHERE_TO_EDIT[property])
    console.log(`        EDIT: ${file}${list ? `, ${list}` : ""}: ${why}.`);
}

function published(): Verification | null {
  try {
    return JSON.parse(readFileSync(REPORT, "utf8")) as Verification;
  } catch {
    return null;
  }
}

async function verify(): Promise<void> {
  const start = performance.now();
  const done = await runAll();
  const findings = allChecks.map((check) => {
    const finding = done.get(check.property) as Done;
    print(check, finding);
    return [check, finding] as const;
  });
  const report = reportOf(levelOfCare, findings, new Date().toISOString().slice(0, 10));
  const { version, hash, violations } = report;
  console.log(
    `\n${findings.length} properties, ${violations} violations, ${secondsSince(start).toFixed(1)} s. Rules ${version}+${hash}.`,
  );
  const before = published();
  if (violations === 0 && (before === null || !saysTheSame(before, report))) {
    writeFileSync(REPORT, `${JSON.stringify(report, null, 2)}\n`);
    console.log(`The report says something new: ${REPORT} is written.`);
  }
  process.exitCode = violations === 0 ? 0 : 1;
}

if (isMainThread) void verify();
else work();
