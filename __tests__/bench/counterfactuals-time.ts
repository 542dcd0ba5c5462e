import { counterfactuals } from "../../lib/assessment/explain/counterfactuals";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { FIVE_PEOPLE } from "../cases/five-people";

// `npx tsx __tests__/bench/counterfactuals-time.ts`: how long "what would change this" takes in milliseconds, for the
// first run and as the median of later ones. The target is below 50.
const RUNS = 31;

function timed(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

for (const { name, answers } of FIVE_PEOPLE) {
  const times = Array.from({ length: RUNS }, () => timed(() => counterfactuals(levelOfCare, answers)));
  const median = times.slice(1).sort((a, b) => a - b)[Math.floor((RUNS - 1) / 2)] ?? 0;
  console.log(`${(times[0] ?? 0).toFixed(1).padStart(7)} first ${median.toFixed(1).padStart(6)} median  ${name}`);
}
