import { mkdirSync, writeFileSync } from "node:fs";
import { assess } from "../../lib/assessment/assess";
import { readGiven } from "../../lib/questionnaire/reading";
import { rate } from "../../lib/rules/rate";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { FIVE_PEOPLE } from "../cases/five-people";

/** Run by bench.mjs: assessments per second on one core, and a file of answers for `npm run evaluate` to read. */
const LINES = 100_000;
const ROUNDS = 5;

const people = FIVE_PEOPLE.map(({ answers }) => answers);
const ledgers = people.map((answers) => readGiven(levelOfCare, answers).ledger);

/** Median over the rounds, in runs per second. */
function aSecond(run: (index: number) => unknown, runs: number): number {
  const rounds = Array.from({ length: ROUNDS + 1 }, () => {
    const began = performance.now();
    for (let index = 0; index < runs; index += 1) run(index % people.length);
    return (runs / (performance.now() - began)) * 1000;
  });
  return rounds.slice(1).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

const fromAnswers = aSecond((index) => assess(levelOfCare, people[index] ?? {}), 5_000);
const fromRules = aSecond((index) => ledgers[index] && rate(levelOfCare, ledgers[index]), 50_000);

mkdirSync(".cache/bench", { recursive: true });
const five = people.map((answers, index) => `${JSON.stringify({ id: `p${index}`, answers })}\n`).join("");
writeFileSync(".cache/bench/people.jsonl", five.repeat(LINES / people.length));
console.log(JSON.stringify({ fromAnswers, fromRules, lines: LINES }));
