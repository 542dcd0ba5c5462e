import { type Answer, type Answers, isBlank } from "../../questionnaire/answers";
import { DECLINE, type Option, type Question, type Questionnaire } from "../../questionnaire/definition";
import type { Reading } from "../../questionnaire/reading";
import { type Atom, type Condition, holdingAtoms, holds } from "../../rules/condition";
import { rate } from "../../rules/rate";
import { answersSatisfying, isAmong } from "./answers-satisfying";
import { atomAt, careAtoms } from "./kept-atoms";

/** An answer that a reason is based on. `answer` is null for an unanswered question (it counts as declined). */
export interface SupportingAnswer {
  readonly question: string;
  readonly answer: Answer | null;
}

/** The answer that says what care the person has, or how it is going. Null if none does. */
const careAnswer = (questionnaire: Questionnaire, { ledger }: Reading, what: "current" | "response"): Atom | null =>
  careAtoms(questionnaire, what, ledger[what] as Option[typeof what]).find((atom) => holds(atom, ledger)) ?? null;

const allOf = (...parts: readonly (Condition | null)[]): Condition => ({ all: parts.filter((part) => part !== null) });

/** Current care that does not help, and the need its row requires. */
function stepUpGrounds(questionnaire: Questionnaire, reading: Reading): Condition {
  const { ledger } = reading;
  const { stepUp } = questionnaire.stages;
  const [row] = stepUp.rows
    .filter(({ current, needAtLeast }) => current === ledger.current && ledger.dimension("NEED") >= needAtLeast)
    .toSorted((a, b) => b.level - a.level);
  return allOf(
    careAnswer(questionnaire, reading, "current"),
    careAnswer(questionnaire, reading, "response"),
    row ? atomAt("NEED", row.needAtLeast) : null,
  );
}

/** The condition of a rule or stage as it applied, and the sources it cites. */
export function groundsOf(questionnaire: Questionnaire, reading: Reading, id: string): [Condition, readonly string[]] {
  const { rules, stages } = questionnaire;
  const rule = rules.find((row) => row.id === id);
  if (rule) return [rule.when, rule.sources];
  const setting = stages.settings.find((row) => row.id === id);
  if (setting) {
    // Home or support count only together with what asks for the level they turn into the next one.
    const asking = rate(questionnaire, reading.ledger).floors.filter(
      (floor) => floor.level === setting.at && floor.id !== stages.stepDown.id,
    );
    const grounds = asking.map((floor) => groundsOf(questionnaire, reading, floor.id)[0]);
    return [{ all: [setting.when, { any: grounds }] }, setting.sources];
  }
  if (id === stages.stepUp.id) return [stepUpGrounds(questionnaire, reading), stages.stepUp.sources];
  // Improvement is what lowers the floor of current care by one step.
  const better = reading.ledger.response === "improving" ? careAnswer(questionnaire, reading, "response") : null;
  return [allOf(careAnswer(questionnaire, reading, "current"), better), stages.stepDown.sources];
}

/** The answers on the path that satisfy the rule or stage, in path order, and its sources. */
export function supportingAnswers(
  questionnaire: Questionnaire,
  reading: Reading,
  answers: Answers,
  id: string,
): { readonly answers: readonly SupportingAnswer[]; readonly sources: readonly string[] } {
  const [when, sources] = groundsOf(questionnaire, reading, id);
  const atoms = new Set<Atom>();
  const collect = (condition: Condition) => {
    for (const atom of holdingAtoms(condition, reading.ledger)) {
      if (atoms.has(atom)) continue;
      atoms.add(atom);
      for (const effect of answersSatisfying(questionnaire, atom).derived) collect(effect.when);
    }
  };
  collect(when);
  const given = (question: Question): Answer | null => {
    const answer = answers[question.id];
    return answer === undefined || isBlank(answer) ? null : answer;
  };
  const matters = new Set<Question>();
  for (const atom of atoms)
    for (const { question, codes } of answersSatisfying(questionnaire, atom).answers)
      if (isAmong(codes, question, given(question) ?? DECLINE)) matters.add(question);
  const found: SupportingAnswer[] = [];
  for (const question of reading.path) {
    if (!matters.has(question)) continue;
    const answer = given(question);
    if (answer !== null || !question.optional) found.push({ question: question.id, answer });
  }
  return { answers: found, sources };
}
