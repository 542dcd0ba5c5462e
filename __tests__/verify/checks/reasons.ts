import { type Assessment, assess, type Reason } from "../../../lib/assessment/assess";
import type { Answers } from "../../../lib/questionnaire/answers";
import { DECLINE, type DerivedEffect, type Questionnaire } from "../../../lib/questionnaire/definition";
import { Ledger } from "../../../lib/questionnaire/ledger";
import { enterAnswer, enterDerived } from "../../../lib/questionnaire/path";
import { questionOf } from "../../../lib/questionnaire/questions";
import { rankOfLevel, rankOfRoute } from "../../../lib/rules/levels";
import { rate } from "../../../lib/rules/rate";
import { type Check, type Finding, MOST_EXAMPLES } from "../check";
import { contextsOf } from "../contexts";

const CONTEXTS = 2_000;

/** The result of the answers named in the reasons, with nothing else known. */
function reproduced(questionnaire: Questionnaire, reasons: readonly Reason[]) {
  const ledger = new Ledger(questionnaire);
  const entered = new Set<string>();
  for (const { question, answer } of reasons.flatMap(({ because }) => because)) {
    if (entered.has(question)) continue;
    entered.add(question);
    enterAnswer(questionnaire, ledger, questionOf(questionnaire, question), answer ?? DECLINE);
  }
  const derived = new Set<DerivedEffect>();
  while (enterDerived(questionnaire, ledger, derived));
  return rate(questionnaire, ledger);
}

function problemsOf(questionnaire: Questionnaire, result: Assessment): string[] {
  const found: string[] = [];
  const all = [...result.reasons, ...result.routeReasons];
  const level = rankOfLevel(result.level ?? "outpatient");
  const route = rankOfRoute(result.route);
  if ((level > 1 && result.reasons.length === 0) || (route > 0 && all.length === 0)) found.push("no reason is given");
  for (const { rule, because, sources } of all) {
    if (because.length === 0) found.push(`${rule} names no answer`);
    if (sources.length === 0) found.push(`${rule} cites no source`);
  }
  const again = reproduced(questionnaire, all);
  if (again.level !== level) found.push(`the reasons alone come to level ${again.level} instead of ${level}`);
  if (again.route !== route) found.push(`the reasons alone come to route ${again.route} instead of ${route}`);
  return found;
}

/** The reasons given lead, on their own, to the same level and the same urgency. */
function reasonsSuffice(questionnaire: Questionnaire): Finding {
  const violations: string[] = [];
  const contexts: readonly Answers[] = contextsOf(questionnaire, CONTEXTS, 7);
  for (const context of contexts) {
    const result = assess(questionnaire, context);
    const reasons = result.reasons.map(({ rule }) => rule).join(", ");
    for (const problem of problemsOf(questionnaire, result))
      violations.push(`${problem} (${reasons}): ${JSON.stringify(context)}`);
    if (violations.length >= MOST_EXAMPLES) break;
  }
  return { enumerated: BigInt(contexts.length), violations: violations.slice(0, MOST_EXAMPLES) };
}

export const reasonChecks: readonly Check[] = [{ property: "reasons-suffice", basis: "sample", run: reasonsSuffice }];
