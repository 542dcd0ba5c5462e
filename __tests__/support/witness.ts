import type { Answer, Answers } from "../../lib/questionnaire/answers";
import { DECLINE, type Effect, type Questionnaire } from "../../lib/questionnaire/definition";
import { optionsOf, placeOf, placesOf } from "../../lib/questionnaire/questions";
import { readGiven } from "../../lib/questionnaire/reading";
import type { Atom, Condition } from "../../lib/rules/condition";
import { DIMENSIONS, type Dimension, NEED_DIMENSIONS } from "../../lib/rules/dimensions";

const raises = (effect: Effect, dimension: Dimension, value = 1) => (effect.sets?.[dimension] ?? 0) >= value;
const asDimensions = (name: Dimension | "NEED"): readonly Dimension[] => (name === "NEED" ? NEED_DIMENSIONS : [name]);

const totalsOf = ({ instruments }: Questionnaire) => instruments.flatMap((instrument) => instrument.totals);

/** Answers that would make one atom hold, each the smallest of its kind; `not` is the question being opened. */
function holdingAtom(questionnaire: Questionnaire, atom: Atom, not: string): Answers[] {
  if ("answered" in atom) {
    const [id, codes] = atom.answered;
    return codes.map((code) => ({ [id]: asAnswer(questionnaire, id, code) }));
  }
  if ("score" in atom) {
    const [id, value] = atom.score;
    const total = totalsOf(questionnaire).find((one) => one.id === id);
    if (!total) return [{ [id]: value }];
    const highest = (item: string) =>
      optionsOf(placeOf(questionnaire, item).question).reduce((best, one) =>
        (one.score ?? 0) > (best.score ?? 0) ? one : best,
      );
    return [Object.fromEntries(total.items.map((item) => [item, highest(item).code]))];
  }
  const makes = (effect: Effect): boolean => {
    if ("flag" in atom) return (effect.flags ?? []).includes(atom.flag);
    if ("level" in atom) return DIMENSIONS.some((name) => raises(effect, name, 3));
    const [name, value] = atom.atLeast;
    return asDimensions(name).some((dimension) => raises(effect, dimension, value));
  };
  return placesOf(questionnaire)
    .filter(({ question }) => question.id !== not)
    .flatMap(({ question }) => [
      ...optionsOf(question)
        .filter(makes)
        .map(({ code }) => ({ [question.id]: asAnswer(questionnaire, question.id, code) })),
      ...(question.declined && makes(question.declined) ? [{ [question.id]: DECLINE }] : []),
    ]);
}

/** Answers that would make the condition hold, ignoring the gates of the questions they name. */
export function holding(questionnaire: Questionnaire, condition: Condition, not: string): Answers[] {
  if ("any" in condition) return condition.any.flatMap((part) => holding(questionnaire, part, not));
  if ("all" in condition)
    return condition.all
      .map((part) => holding(questionnaire, part, not))
      .reduce((before, next) => before.flatMap((one) => next.map((other) => ({ ...one, ...other }))));
  return holdingAtom(questionnaire, condition, not);
}

export const asAnswer = (questionnaire: Questionnaire, id: string, code: string): Answer =>
  placeOf(questionnaire, id).question.kind === "multi" && code !== DECLINE ? [code] : code;
export const isAsked = (questionnaire: Questionnaire, id: string, answers: Answers) =>
  readGiven(questionnaire, answers).path.some((one) => one.id === id);

/**
 * A set of answers after which the question is asked: its gate is made to hold and, recursively, the gates of what that
 * required.
 */
export function witnessFor(questionnaire: Questionnaire, id: string, depth = 0): Answers | null {
  const { askWhen } = placeOf(questionnaire, id).question;
  if (!askWhen) return {};
  for (const answers of holding(questionnaire, askWhen, id)) {
    const opened = Object.keys(answers).map((other) =>
      depth < 5 ? witnessFor(questionnaire, other, depth + 1) : null,
    );
    if (opened.includes(null)) continue;
    const witness = Object.assign({}, ...opened, answers) as Answers;
    if (isAsked(questionnaire, id, witness)) return witness;
  }
  return null;
}
