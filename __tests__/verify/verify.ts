import { readFileSync, writeFileSync } from "node:fs";
import { verificationEn } from "../../lib/content/en/verification";
import { VERIFIED_PROPERTIES } from "../../lib/content/verification-words";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { allChecks } from "./all-checks";
import type { Check, Finding } from "./check";
import { reportOf, saysTheSame, type VerificationReport } from "./report";

// `npm run verify`: proves every property of the decision, prints what was covered, and writes the public report when it
// says something new. Exit code 1 on any violation.

const REPORT = "questionnaires/level-of-care/verification.json";
const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1);

function print({ property, exhaustive }: Check, { combinations, violations, listed = [] }: Finding, time: string) {
  const columns = [
    violations.length === 0 ? "holds " : "BROKEN",
    property.padEnd(24),
    VERIFIED_PROPERTIES[property].padEnd(12),
    combinations.toLocaleString("en-US").padStart(28),
    exhaustive ? "all    " : "sampled",
    `${violations.length} violations`,
    `${time} s`.padStart(7),
  ];
  console.log(columns.join("  "));
  console.log(`        ${verificationEn[property]}`);
  if (listed.length > 0) console.log(`        Listed: ${listed.join(", ")}.`);
  for (const line of violations) console.log(`        VIOLATION: ${line}`);
}

function published(): VerificationReport | null {
  try {
    return JSON.parse(readFileSync(REPORT, "utf8")) as VerificationReport;
  } catch {
    return null;
  }
}

const began = performance.now();
const findings = allChecks.map((check) => {
  const start = performance.now();
  const finding = check.run(levelOfCare);
  print(check, finding, seconds(start));
  return [check, finding] as const;
});
const report = reportOf(levelOfCare, findings, new Date().toISOString().slice(0, 10));
console.log(
  `\n${findings.length} properties, ${report.violations} violations, ${seconds(began)} s. Rules ${report.version}+${report.hash}.`,
);
const before = published();
if (report.violations === 0 && (before === null || !saysTheSame(before, report))) {
  writeFileSync(REPORT, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`The report has changed: ${REPORT} is written.`);
}
process.exitCode = report.violations === 0 ? 0 : 1;
