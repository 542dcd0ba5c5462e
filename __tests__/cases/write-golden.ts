import { mkdirSync, writeFileSync } from "node:fs";
import { bundleOf } from "../../cli/bundle-of";
import { encodeAnswers } from "../../lib/exchange/answer-code";
import { writeSavedFile } from "../../lib/exchange/saved-file";
import type { Answers } from "../../lib/questionnaire/answers";
import { codeLayouts } from "../../questionnaires/level-of-care/code-layouts";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { EXTREME_ANSWERS } from "./extreme-answers";
import { FIVE_PEOPLE } from "./five-people";

/**
 * `npx tsx __tests__/cases/write-golden.ts v2`: writes what a version saves and sends, before it is released, and
 * prints its codes for `golden-codes.ts`. Never run it for a released version: what was written then must stay.
 */
const NAMES = ["well", "moderate", "plan", "drinker", "parent"];
const AT = "2026-11-24T09:30:00-05:00";
const [folder = ""] = process.argv.slice(2);
if (!/^v\d+$/.test(folder)) throw new Error('Which version? For example "v2".');

const worst = EXTREME_ANSWERS.find(({ name }) => name === "everything at its worst")?.answers ?? {};
const fullest: Answers = { ...worst, "note-goals": "To sleep.", "note-questions": "How long does it take?" };
const people = [
  ...FIVE_PEOPLE.map(({ answers }, index) => [NAMES[index] ?? "", answers] as const),
  ["fullest", fullest] as const,
];

const out = `__tests__/cases/golden-${folder}`;
mkdirSync(out, { recursive: true });
const bundles: string[] = [];
for (const [name, answers] of people) {
  const beside = { relation: name === "parent" ? "parent" : null, language: name === "plan" ? "es" : "en" } as const;
  writeFileSync(`${out}/${name}.json`, writeSavedFile(levelOfCare, answers, AT, beside));
  if (name === "parent" || name === "fullest")
    bundles.push(`${JSON.stringify(bundleOf(answers, { answeredAt: AT }, beside, AT))}\n`);
  const code = encodeAnswers(levelOfCare, answers, AT, { layouts: codeLayouts, ...beside });
  process.stdout.write(`${name}: ${code}\n`);
}
writeFileSync(`${out}/fhir.ndjson`, bundles.join(""));
