import { type Atom, atLeast, type Condition, holdingAtoms } from "../condition";
import { type Answer, type Answers, codesOf, isBlank } from "../questionnaire/answers";
import { DECLINE, type Effect, type Question, type Questionnaire } from "../questionnaire/definition";
import { effectsOf, type Reading } from "../questionnaire/path";
import { optionsOf } from "../questionnaire/questions";
import { NEED_DIMENSIONS } from "./dimensions";
import { rate } from "./rate";

/** An answer that a reason rests on. `answer` is null for a question left open (it counts as declined). */
export interface BecauseAnswer {
  readonly question: string;
  readonly answer: Answer | null;
}

/** Whether an effect alone makes an atom about a dimension or a flag hold. */
function makes(effect: Effect, atom: Atom): boolean {
  if ("flag" in atom) return effect.flags?.includes(atom.flag) ?? false;
  if (!("atLeast" in atom)) return false;
  const [dimension, value] = atom.atLeast;
  const read = dimension === "NEED" ? NEED_DIMENSIONS : [dimension];
  return read.some((name) => (effect.sets?.[name] ?? 0) >= value);
}

/** Whether the answer to this question is one the atom reads directly. */
function reads(questionnaire: Questionnaire, question: Question, answer: Answer, atom: Atom): boolean {
  if ("answered" in atom) {
    const [id, codes] = atom.answered;
    return id === question.id && codesOf(question, answer).some((code) => codes.includes(code));
  }
  if (!("score" in atom)) return false;
  const [id] = atom.score;
  if (id === question.id) return true;
  const counts = questionnaire.instruments.some((instrument) =>
    instrument.totals.some((total) => total.id === id && total.items.includes(question.id)),
  );
  const codes = codesOf(question, answer);
  return counts && optionsOf(question).some((option) => (option.score ?? 0) > 0 && codes.includes(option.code));
}

/** What stands behind a floor of present care: the answers about treatment. */
const careAnswers = (reading: Reading): readonly Condition[] =>
  reading.path
    .filter((question) => optionsOf(question).some((option) => option.current || option.response))
    .map((question) => ({ answered: [question.id, optionsOf(question).map(({ code }) => code)] }));

/** The condition of a rule or stage as it applied, and the sources it cites. */
function groundsOf(questionnaire: Questionnaire, reading: Reading, id: string): [Condition, readonly string[]] {
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
  return [{ all: [...careAnswers(reading), atLeast("NEED", 2)] }, stages.stepUp.sources];
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
      for (const effect of reading.derived) if (makes(effect, atom)) collect(effect.when);
    }
  };
  collect(when);
  const found: BecauseAnswer[] = [];
  for (const question of reading.path) {
    const given = answers[question.id];
    const answer = given === undefined || isBlank(given) ? null : given;
    if (answer === null && question.optional) continue;
    const counted = answer ?? DECLINE;
    const effects = effectsOf(question, counted);
    const matters = [...atoms].some(
      (atom) => effects.some((effect) => makes(effect, atom)) || reads(questionnaire, question, counted, atom),
    );
    if (matters) found.push({ question: question.id, answer });
  }
  return { answers: found, sources };
}
