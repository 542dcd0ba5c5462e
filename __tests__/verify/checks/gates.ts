import { type Atom, atomsOf, type Condition, type RuleCondition } from "../../../lib/condition";
import type { Answers } from "../../../lib/questionnaire/answers";
import { DECLINE, type Effect, type Question, type Questionnaire } from "../../../lib/questionnaire/definition";
import { readAnswers } from "../../../lib/questionnaire/path";
import { optionsOf, placesOf } from "../../../lib/questionnaire/questions";
import { mildestOf } from "../answer-space";
import type { Check, Finding } from "../check";
import type { Diagrams, Node } from "../diagram";
import { diagramOf, exampleOf, situationSpaceOf } from "../situation-space";

/** Asked of everyone: a hidden one could hide danger. */
export const ALWAYS_ASKED: readonly string[] = [
  ...[
    "now-emergency",
    "asq-1",
    "asq-2",
    "asq-3",
    "asq-4",
    "self-injury",
    "harm-others",
    "mind-reality",
    "mania-energy",
  ],
  ...[
    "stay-safe",
    "symptom-distress",
    "ocd-time",
    "sedative-daily",
    "home-safety",
    "support-people",
    "medical-condition",
  ],
  ...["function-roles", "function-selfcare", "treatment-current", "treatment-discharge"],
];

/** Second steps of published screens: hidden where the first step is below its published cut-off. */
const SECOND_STEPS: readonly string[] = [
  ...["44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8"],
  ...["69733-4", "69734-2", "69735-9", "69689-8", "69736-7"],
  ...["102012-2", "102013-0", "102014-8", "102015-5", "102016-3"],
  ...["use-kinds", "use-pattern", "use-impact", "use-overdose"],
];

/** Hidden where an answer says that what they ask about is not there: another age, no eating problem, no thoughts. */
const NO_PREMISE: readonly string[] = [
  ...["about-perinatal", "about-military", "function-dependents", "102011-4", "68518-0", "68524-8"],
  ...["trauma-trouble", "bstad-alcohol", "bstad-tobacco", "bstad-marijuana", "bstad-other"],
  ...["asq-5", "suicide-method", "suicide-intent", "suicide-plan", "suicide-preparation", "suicide-attempt-when"],
  ...["baby-harm", "mind-commands", "mind-group", "68519-8", "68520-6", "withdrawal-history", "withdrawal-now"],
  ...["69692-2", "69693-0", "69694-8", "69695-5", "69696-3", "69720-1", "eating-severity", "eating-body"],
  ...["weight-loss", "69722-7", "treatment-response"],
];

/** Where the gate surely does not hold, from dimensions and flags alone; what it reads of answers is taken as absent. */
function closedWhere(diagrams: Diagrams, gate: Condition): Node {
  const known = (condition: Condition): RuleCondition => {
    if ("all" in condition) return { all: condition.all.map(known) };
    if ("any" in condition) return { any: condition.any.map(known) };
    return "atLeast" in condition || "flag" in condition ? condition : { any: [] };
  };
  return diagrams.map(diagramOf(diagrams, known(gate)), (open) => 1 - open);
}

const effectsOf = (question: Question): readonly Effect[] => [...optionsOf(question), question.declined ?? {}];

/** Whether an answer to the question could make the atom true. */
function couldMake(question: Question, atom: Atom): boolean {
  if ("answered" in atom) return atom.answered[0] === question.id;
  if ("flag" in atom) return effectsOf(question).some(({ flags }) => flags?.includes(atom.flag));
  if ("score" in atom) return atom.score[0] === question.id;
  if (!("atLeast" in atom)) return false;
  const [name] = atom.atLeast;
  return effectsOf(question).some(({ sets }) => Object.keys(sets ?? {}).some((set) => set === name));
}

/** The decision if the question had been given every one of its answers at once. */
function worstAnswered(diagrams: Diagrams, decision: Node, question: Question): Node {
  let worst = decision;
  for (const { sets, flags } of effectsOf(question)) {
    for (const [name, value] of Object.entries(sets ?? {}))
      worst = diagrams.shift(worst, name, (index) => Math.max(index, value));
    for (const name of flags ?? []) worst = diagrams.shift(worst, name, () => 1);
  }
  return worst;
}

/** Every hidden question whose gate has no other reason, all of them at once: the worst answers move nothing. */
function hiddenMovesNothing(questionnaire: Questionnaire): Finding {
  const space = situationSpaceOf(questionnaire);
  const { diagrams, decision } = space;
  const gated = placesOf(questionnaire).filter(({ question }) => question.askWhen);
  const named = [...SECOND_STEPS, ...NO_PREMISE];
  const proved = gated.filter(({ question, section }) => !named.includes(question.id) && !section.practical);
  const violations: string[] = [];
  let worst = decision;
  for (const { question } of proved) {
    const closed = closedWhere(diagrams, question.askWhen as Condition);
    const hidden = worstAnswered(diagrams, worst, question);
    const asked = diagrams.combine(closed, worst, (shut, leaf) => (shut === 1 ? 0 : leaf));
    const unasked = diagrams.combine(closed, hidden, (shut, leaf) => (shut === 1 ? leaf : 0));
    worst = diagrams.combine(asked, unasked, Math.max);
    const moved = diagrams.combine(worst, decision, (then, now) => (then === now ? 0 : 1));
    const example = exampleOf(space, moved);
    if (example !== null) violations.push(`${question.id} is hidden where an answer would count: ${example}`);
    const others = [
      ...gated.flatMap(({ question: other }) =>
        other === question ? [] : [[other.id, other.askWhen as Condition] as const],
      ),
      ...questionnaire.derived.map(({ id, when }) => [id, when] as const),
    ];
    for (const [id, when] of others)
      if (atomsOf(when).some((atom) => couldMake(question, atom))) violations.push(`${question.id} is read by ${id}`);
  }
  return {
    combinations: diagrams.combinations * BigInt(proved.length),
    violations,
    listed: proved.map(({ question }) => question.id),
  };
}

const SAFETY_OPENERS = ["asq-1", "asq-2", "asq-3", "asq-4", "44260-8"] as const;

/** Everyone is asked about attempts and staying safe; "right now" opens for any yes and any "rather not say". */
function dangerAlwaysAsked(questionnaire: Questionnaire): Finding {
  const violations: string[] = [];
  const questions = placesOf(questionnaire).map(({ question }) => question);
  for (const id of ALWAYS_ASKED)
    if (questions.find((question) => question.id === id)?.askWhen !== undefined) violations.push(`${id} has a gate`);
  for (const { id, askWhen } of questions) {
    const places = [ALWAYS_ASKED, SECOND_STEPS, NO_PREMISE].filter((list) => list.includes(id)).length;
    if (places > 1) violations.push(`${id} is listed twice`);
    if (!askWhen && (SECOND_STEPS.includes(id) || NO_PREMISE.includes(id)))
      violations.push(`${id} has no gate to explain`);
  }
  // The second question of the PHQ-2 opens item 9, so that it can be answered.
  const mild = {
    ...Object.fromEntries(questions.map((question) => [question.id, mildestOf(question)])),
    "44250-9": "3",
  };
  let visited = 0n;
  const choose = (depth: number, answers: Answers, open: boolean) => {
    const id = SAFETY_OPENERS[depth];
    if (id === undefined) {
      visited++;
      const asked = readAnswers(questionnaire, answers).path.some((question) => question.id === "asq-5");
      if (asked !== open)
        violations.push(`asq-5 is ${asked ? "" : "not "}asked after ${SAFETY_OPENERS.map((one) => answers[one])}`);
      return;
    }
    for (const code of ["0", "1", DECLINE]) choose(depth + 1, { ...answers, [id]: code }, open || code !== "0");
  };
  choose(0, { ...mild, "about-age": "18-64" }, false);
  return { combinations: visited + BigInt(questions.length), violations, listed: ALWAYS_ASKED };
}

/** A question that opens others opens them when it is declined as well, but for these. */
const CLOSED_WHEN_DECLINED: readonly string[] = [
  ...["asq-4→suicide-attempt-when", "about-perinatal→baby-harm", "68519-8→use-now", "68520-6→use-now"],
  ...["trauma-trouble", "bstad-alcohol", "bstad-tobacco", "bstad-marijuana", "bstad-other"].map(
    (id) => `about-age→${id}`,
  ),
];

/** Not saying is no reason to stop asking. */
function declinedOpens(questionnaire: Questionnaire): Finding {
  const totals = questionnaire.instruments.flatMap((instrument) => instrument.totals);
  const violations: string[] = [];
  const closed: string[] = [];
  let visited = 0n;
  for (const { question } of placesOf(questionnaire)) {
    if (!question.askWhen || SECOND_STEPS.includes(question.id)) continue;
    const atoms = atomsOf(question.askWhen);
    const openers = atoms.flatMap((atom) => {
      if ("answered" in atom) return [atom.answered[0]];
      return "score" in atom ? (totals.find(({ id }) => id === atom.score[0])?.items ?? [atom.score[0]]) : [];
    });
    for (const opener of new Set(openers)) {
      visited++;
      const opens = atoms.some(
        (atom) => "answered" in atom && atom.answered[0] === opener && atom.answered[1].includes(DECLINE),
      );
      if (opens) continue;
      closed.push(`${opener}→${question.id}`);
      if (!CLOSED_WHEN_DECLINED.includes(`${opener}→${question.id}`))
        violations.push(`declining ${opener} does not open ${question.id}`);
    }
  }
  return { combinations: visited, violations, listed: closed };
}

export const gateChecks: readonly Check[] = [
  { property: "hidden-moves-nothing", exhaustive: true, run: hiddenMovesNothing },
  { property: "danger-always-asked", exhaustive: true, run: dangerAlwaysAsked },
  { property: "declined-opens", exhaustive: true, run: declinedOpens },
];
