import { type Atom, atLeast, type Condition, holdingAtoms } from "../condition";
import { type Answer, type Answers, isBlank } from "../questionnaire/answers";
import { DECLINE, type Question, type Questionnaire } from "../questionnaire/definition";
import type { Reading } from "../questionnaire/path";
import { optionsOf } from "../questionnaire/questions";
import { behindAtom, isAmong } from "./behind-atom";
import { rate } from "./rate";

/** An answer that a reason rests on. `answer` is null for a question left open (it counts as declined). */
export interface BecauseAnswer {
  readonly question: string;
  readonly answer: Answer | null;
}

/** What a step up needs beside present care. */
const SOME_NEED = atLeast("NEED", 2);

const careConditions = new WeakMap<Question, Condition>();

/** Any answer to a question about treatment; null for other questions. */
function careCondition(question: Question): Condition | null {
  const options = optionsOf(question);
  if (!options.some((option) => option.current || option.response)) return null;
  const known = careConditions.get(question);
  if (known) return known;
  const fresh: Condition = { answered: [question.id, options.map(({ code }) => code)] };
  careConditions.set(question, fresh);
  return fresh;
}

/** What stands behind a floor of present care: the answers about treatment. */
const careAnswers = (reading: Reading): readonly Condition[] =>
  reading.path.map(careCondition).filter((condition) => condition !== null);

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
  if (id === stages.stepDown.id) return [{ any: careAnswers(reading) }, stages.stepDown.sources];
  return [{ all: [...careAnswers(reading), SOME_NEED] }, stages.stepUp.sources];
}

/** The answers on the path that make the rule or stage hold, in path order, and its sources. */
export function because(
  questionnaire: Questionnaire,
  reading: Reading,
  answers: Answers,
  id: string,
): { readonly answers: readonly BecauseAnswer[]; readonly sources: readonly string[] } {
  const [when, sources] = groundsOf(questionnaire, reading, id);
  const atoms = new Set<Atom>();
  const collect = (condition: Condition) => {
    for (const atom of holdingAtoms(condition, reading.ledger)) {
      if (atoms.has(atom)) continue;
      atoms.add(atom);
      for (const effect of behindAtom(questionnaire, atom).derived)
        if (reading.derived.has(effect)) collect(effect.when);
    }
  };
  collect(when);
  const given = (question: Question): Answer | null => {
    const answer = answers[question.id];
    return answer === undefined || isBlank(answer) ? null : answer;
  };
  const matters = new Set<Question>();
  for (const atom of atoms)
    for (const { question, codes } of behindAtom(questionnaire, atom).answers)
      if (isAmong(codes, question, given(question) ?? DECLINE)) matters.add(question);
  const found: BecauseAnswer[] = [];
  for (const question of reading.path) {
    if (!matters.has(question)) continue;
    const answer = given(question);
    if (answer !== null || !question.optional) found.push({ question: question.id, answer });
  }
  return { answers: found, sources };
}
