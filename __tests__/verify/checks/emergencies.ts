import { acuteKinds, noticesOf } from "../../../lib/assessment/acute-risks";
import { rate } from "../../../lib/assessment/rate";
import { ACUTE_KINDS } from "../../../lib/assessment/rule";
import { guidanceFor } from "../../../lib/crisis/guidance";
import type { Answers } from "../../../lib/questionnaire/answers";
import type { Questionnaire } from "../../../lib/questionnaire/definition";
import { readAnswers } from "../../../lib/questionnaire/path";
import { asAnswer, isAsked, witnessFor } from "../../support/witness";
import { type Check, type Finding, MOST_EXAMPLES } from "../check";
import { contextsOf } from "../contexts";
import { diagramOf, exampleOf, situationSpaceOf } from "../situation-space";

const CONTEXTS = 500;
const CRISIS = 3;
const INPATIENT = 5;

/**
 * Answers that are an emergency whoever gives them: intent, plan, preparation, an attempt in the past three months, intent
 * to hurt someone, lost touch with reality, medical danger, dangerous withdrawal. Written out by hand.
 */
const EMERGENCIES: Readonly<Record<string, readonly string[]>> = {
  "now-emergency": ["hurt-or-overdose", "might-act", "might-harm-other", "withdrawal", "body", "confusion"],
  "asq-5": ["1"],
  "suicide-intent": ["yes"],
  "suicide-plan": ["yes"],
  "suicide-preparation": ["yes"],
  "suicide-attempt-when": ["past-3-months", "today"],
  "harm-others": ["intend"],
  "baby-harm": ["urge"],
  "mind-reality": ["overwhelming"],
  "mind-commands": ["yes"],
  "mania-energy": ["dangerous"],
  "eating-body": ["faint", "chest-pain", "vomit-blood", "no-fluids"],
  "weight-loss": ["25-plus"],
  "withdrawal-now": ["severe"],
  "stay-safe": ["not-sure", "no"],
};
/** Needs care day and night, seen today, without interrupting: a past seizure when stopping while using now. */
const TODAY: Readonly<Record<string, readonly string[]>> = { "withdrawal-history": ["seizure"] };

/** Each such answer among all kinds of other answers: inpatient care, and help at once, at the step it appears. */
function emergencyAnswers(questionnaire: Questionnaire): Finding {
  const violations: string[] = [];
  let visited = 0n;
  const contexts = contextsOf(questionnaire, CONTEXTS, 4);
  const cases = [
    ...Object.entries(EMERGENCIES).map(([id, codes]) => [id, codes, CRISIS] as const),
    ...Object.entries(TODAY).map(([id, codes]) => [id, codes, 2] as const),
  ];
  for (const [id, codes, least] of cases) {
    const opening = witnessFor(questionnaire, id);
    if (opening === null) {
      violations.push(`${id} is never asked`);
      continue;
    }
    for (const context of contexts)
      for (const code of codes) {
        const answers: Answers = { ...context, ...opening, [id]: asAnswer(questionnaire, id, code) };
        if (!isAsked(questionnaire, id, answers)) continue;
        visited++;
        const { level, route } = rate(questionnaire, readAnswers(questionnaire, answers).ledger);
        const shown = acuteKinds(questionnaire, answers).length > 0;
        if (level < INPATIENT || route < least || (least === CRISIS && !shown))
          violations.push(`${id} = ${code} comes to level ${level}, route ${route}: ${JSON.stringify(answers)}`);
        if (violations.length >= MOST_EXAMPLES) return { combinations: visited, violations };
      }
  }
  return { combinations: visited, violations };
}

/** Every set of kinds of danger has both numbers, 911 first where the body is in danger. */
function helpForEveryDanger(questionnaire: Questionnaire): Finding {
  const violations: string[] = [];
  const sets = 2 ** ACUTE_KINDS.length;
  for (let set = 1; set < sets; set++) {
    const kinds = ACUTE_KINDS.filter((_, place) => set & (1 << place));
    const doors = guidanceFor(kinds)?.doors ?? [];
    const medical = kinds.includes("medical") || kinds.includes("withdrawal");
    if (!doors.includes("988") || !doors.includes("911") || doors[0] !== (medical ? "911" : "988"))
      violations.push(`${kinds.join(" + ")} leads to ${doors.join(", ")}`);
  }
  const space = situationSpaceOf(questionnaire);
  const { diagrams, rules } = space;
  const warned = rules
    .filter(({ rule }) => rule.notice === "withdrawal")
    .map(({ holds }) => holds)
    .reduce((a, b) => diagrams.combine(a, b, Math.max), 0);
  const atRisk = diagramOf(diagrams, { atLeast: ["WDL", 2] });
  const example = exampleOf(
    space,
    diagrams.combine(atRisk, warned, (risk, notice) => (risk === 1 && notice === 0 ? 1 : 0)),
  );
  if (example !== null) violations.push(`nothing says not to stop suddenly: ${example}`);
  const daily = { "sedative-daily": "want-to-stop" };
  if (!noticesOf(questionnaire, daily).includes("withdrawal"))
    violations.push("the notice about stopping is not shown");
  return { combinations: diagrams.combinations + BigInt(sets - 1), violations };
}

export const emergencyChecks: readonly Check[] = [
  { property: "emergency-answers", exhaustive: false, run: emergencyAnswers },
  { property: "help-for-every-danger", exhaustive: true, run: helpForEveryDanger },
];
