import { acuteKinds, noticesOf } from "../../../lib/assessment/acute-risks";
import { guidanceFor } from "../../../lib/crisis/guidance";
import type { Answers } from "../../../lib/questionnaire/answers";
import type { Questionnaire } from "../../../lib/questionnaire/definition";
import { readGiven } from "../../../lib/questionnaire/reading";
import { ruleTestOf } from "../../../lib/rules/condition";
import { rate } from "../../../lib/rules/rate";
import { ACUTE_KINDS, type AcuteKind, CIRCUMSTANCES, type Circumstance } from "../../../lib/rules/rule";
import { type Check, type Finding, MOST_EXAMPLES } from "../check";
import { contextsOf } from "../contexts";
import { AGE, AGES, openingFor } from "../people";
import { ALL_SITUATIONS, situationAt } from "../situation-at";

const CONTEXTS = 300;
const URGENT = 2;
const CRISIS = 3;
const OUTPATIENT = 1;
const INPATIENT = 5;

/**
 * Answers that are an emergency whoever gives them: intent, plan, preparation, an attempt in the past three months that
 * no one was told about, intent to hurt someone, lost touch with reality, a body in danger, dangerous withdrawal, not
 * able to stay safe. Written by hand, with whatever else each needs.
 */
const EMERGENCIES: readonly Answers[] = [
  ...["hurt-or-overdose", "might-act", "might-harm-other", "withdrawal", "body", "confusion"].map((code) => ({
    "now-emergency": [code],
  })),
  { "asq-5": "1" },
  { "suicide-intent": "yes" },
  { "suicide-plan": "yes" },
  { "suicide-preparation": "yes" },
  { "suicide-attempt-when": "past-3-months" },
  { "suicide-attempt-when": "today" },
  { "harm-others": "intend" },
  { "baby-harm": "urge" },
  { "mind-reality": "overwhelming" },
  { "mind-commands": "yes" },
  { "mania-energy": "dangerous" },
  { "eating-body": ["vomit-blood"] },
  { "eating-body": ["no-fluids"] },
  { "withdrawal-now": "severe" },
  { "stay-safe": "no" },
  { "stay-safe": "not-sure", "stay-safe-why": ["self"] },
];
/** Needs round-the-clock care and to be seen today, without interrupting. */
const TODAY: readonly Answers[] = [
  { "eating-body": ["faint"] },
  { "eating-body": ["chest-pain"] },
  { "weight-loss": "25-plus" },
  ...["alcohol-daily", "alcohol-heavy", "morning", "other-daily"].map((pattern) => ({
    "withdrawal-history": "seizure",
    "use-pattern": [pattern],
    "use-last": "week",
  })),
];
/** Interrupts at once and says nothing about the level: danger from another person. */
const HOME: readonly Answers[] = ["weapon", "choked", "threat-kill", "fear-death"].map((code) => ({
  "danger-signs": [code],
}));

interface Emergency {
  readonly answers: Answers;
  readonly level: number;
  readonly route: number;
}
const emergenciesOf = (all: readonly Answers[], level: number, route: number): readonly Emergency[] =>
  all.map((answers) => ({ answers, level, route }));

/**
 * Each such answer among all kinds of other answers: inpatient care, and help right away, at the step where it appears.
 */
function emergencyAnswers(questionnaire: Questionnaire): Finding {
  const violations: string[] = [];
  let enumerated = 0n;
  const contexts = contextsOf(questionnaire, CONTEXTS, 4);
  const emergencies = [
    ...emergenciesOf(EMERGENCIES, INPATIENT, CRISIS),
    ...emergenciesOf(TODAY, INPATIENT, URGENT),
    ...emergenciesOf(HOME, OUTPATIENT, CRISIS),
  ];
  for (const { answers: given, level: least, route: soon } of emergencies) {
    const said = Object.entries(given)
      .map(([id, code]) => `${id} = ${code}`)
      .join(", ");
    const openings = new Map(AGES.map((age) => [age, openingFor(questionnaire, age, given)]));
    if ([...openings.values()].every((opening) => opening === null)) violations.push(`${said} is never asked`);
    for (const context of contexts) {
      const opening = openings.get(`${context[AGE]}`);
      if (!opening) continue;
      const answers: Answers = { ...context, ...opening };
      const asked = new Set(readGiven(questionnaire, answers).path.map(({ id }) => id));
      if (!Object.keys(given).every((id) => asked.has(id))) continue;
      enumerated++;
      const { level, route } = rate(questionnaire, readGiven(questionnaire, answers).ledger);
      const shown = acuteKinds(questionnaire, answers).length > 0;
      if (level < least || route < soon || (soon === CRISIS && !shown))
        violations.push(`${said} comes to level ${level}, route ${route}: ${JSON.stringify(answers)}`);
      if (violations.length >= MOST_EXAMPLES) return { enumerated, violations };
    }
  }
  return { enumerated, violations };
}

/** 911 comes first when minutes count: medical danger, psychosis after a birth, and a baby in danger. */
const first911 = (kinds: readonly AcuteKind[], circumstances: readonly Circumstance[]): boolean =>
  kinds.some((kind) => ["medical", "withdrawal", "postpartum"].includes(kind)) ||
  kinds.every((kind) => kind === "home") ||
  (kinds.includes("harm-others") && circumstances.includes("baby"));

/** Every nonempty subset of the list, and optionally the empty one. */
const subsetsOf = <T>(list: readonly T[], from: 0 | 1): readonly (readonly T[])[] =>
  Array.from({ length: 2 ** list.length - from }, (_, set) => list.filter((_, place) => (set + from) & (1 << place)));

/**
 * For every set of kinds of danger, whatever else was answered, 988 and 911 are listed, and 911 is first when minutes
 * count.
 */
function helpForEveryDanger(questionnaire: Questionnaire): Finding {
  const violations: string[] = [];
  let enumerated = 1n;
  const others = subsetsOf(CIRCUMSTANCES, 0);
  for (const kinds of subsetsOf(ACUTE_KINDS, 1))
    for (const circumstances of others) {
      enumerated++;
      const { doors = [], also = [] } = guidanceFor(kinds, circumstances) ?? {};
      const first = first911(kinds, circumstances) ? "911" : "988";
      const home = !kinds.includes("home") || doors.includes("domestic-violence");
      if (doors.includes("911") && [...doors, ...also].includes("988") && doors[0] === first && home) continue;
      violations.push(`${kinds.join(" + ")} (${circumstances.join(", ")}) leads to ${doors.join(", ")}`);
      if (violations.length >= MOST_EXAMPLES) return { enumerated, violations };
    }
  // Rules can only start to hold: a warning at the minimum is also given for anything more.
  const atRisk = situationAt(new Map([["WDL", 2]]));
  if (!questionnaire.rules.some(({ notice, when }) => notice === "withdrawal" && ruleTestOf(when)(atRisk)))
    violations.push("nothing says not to stop suddenly at WDL 2");
  const daily = { "sedative-daily": "want-to-stop" };
  if (!noticesOf(questionnaire, daily).includes("withdrawal"))
    violations.push("the notice about stopping is not shown");
  return { enumerated, covers: ALL_SITUATIONS, violations };
}

export const emergencyChecks: readonly Check[] = [
  { property: "emergency-answers", basis: "sample", run: emergencyAnswers },
  { property: "help-for-every-danger", basis: "structure", run: helpForEveryDanger },
];
