import { type Atom, atLeast, type Condition, holds, type ReadableDimension } from "../condition";
import { type Answer, type Answers, codesOf, isBlank } from "../questionnaire/answers";
import { DECLINE, type Question, type Questionnaire } from "../questionnaire/definition";
import type { Reading } from "../questionnaire/path";
import { type BecauseAnswer, groundsOf } from "./because";
import { behindAtom, isAmong } from "./behind-atom";
import { type Dimension, type Flag, NEED_DIMENSIONS, type Severity } from "./dimensions";

interface Given {
  readonly questionnaire: Questionnaire;
  /** With questions left open counted as declined. */
  readonly reading: Reading;
  readonly answers: Answers;
}

const atoms = new Map<string, Atom>();

/** The same atom each time, as what stands behind one is kept by it. */
function atomAt(dimension: Dimension, value: Exclude<Severity, 0>): Atom {
  const key = `${dimension} ${value}`;
  const known = atoms.get(key) ?? atLeast(dimension, value);
  atoms.set(key, known);
  return known;
}

const given = ({ answers }: Given, question: Question): Answer | null => {
  const answer = answers[question.id];
  return answer === undefined || isBlank(answer) ? null : answer;
};

const isSaid = (answer: Answer | null): boolean =>
  answer !== null && answer !== DECLINE && !(Array.isArray(answer) && answer.includes(DECLINE));

/** A dimension at the value it has, so that its gravest answer is looked for and not just any that would do. */
function asItStands(atom: Atom, { reading }: Given): Atom {
  if (!("atLeast" in atom)) return atom;
  const [asked] = atom.atLeast;
  const value = (name: ReadableDimension) => reading.ledger.dimension(name);
  const dimension =
    asked === "NEED" ? (NEED_DIMENSIONS.find((name) => value(name) === value("NEED")) ?? "SYMP") : asked;
  return atomAt(dimension, value(dimension) as Exclude<Severity, 0>);
}

/** Of several marks, those that count here. */
function narrowed(question: Question, answer: Answer | null, codes: ReadonlySet<string> | null): Answer | null {
  if (codes === null || answer === null || question.kind !== "multi") return answer;
  return codesOf(question, answer).filter((code) => codes.has(code));
}

function behind(found: Atom, context: Given): readonly BecauseAnswer[] {
  const { questionnaire, reading } = context;
  const atom = asItStands(found, context);
  const { answers, derived } = behindAtom(questionnaire, atom);
  const alone = answers
    .filter(({ question, codes }) => {
      if (!reading.path.includes(question)) return false;
      return isAmong(codes, question, given(context, question) ?? DECLINE);
    })
    .map(({ question, codes }) => ({
      question: question.id,
      answer: narrowed(question, given(context, question), codes),
    }));
  // The items of a total count together; of other answers each would do alone, and a given one says more than none.
  if ("score" in atom) return alone;
  const said = alone.find(({ answer }) => isSaid(answer));
  if (said) return [said];
  const effect = derived.find((one) => reading.derived.has(one));
  return effect ? decidingFor(effect.when, context) : alone.slice(0, 1);
}

/** The fewest answers that together make a condition hold: of several that would each do, the first of the gravest. */
function decidingFor(condition: Condition, context: Given): readonly BecauseAnswer[] {
  const { ledger } = context.reading;
  if ("any" in condition) {
    const first = condition.any.find((part) => holds(part, ledger));
    return first ? decidingFor(first, context) : [];
  }
  if (!("all" in condition)) return holds(condition, ledger) ? behind(condition, context) : [];
  const found = condition.all.flatMap((part) => decidingFor(part, context));
  return [...new Map(found.map((one) => [one.question, one])).values()];
}

/** The answers without which a rule or stage would not hold as it does. */
export const decidingAnswers = (context: Given, id: string): readonly BecauseAnswer[] =>
  decidingFor(groundsOf(context.questionnaire, context.reading, id)[0], context);

/** Declining has a name of its own in conditions: a reason that reads it says so itself. */
const SAYS_DECLINED: Flag = "declined";

function holdsAsSaid(condition: Condition, context: Given): boolean {
  if ("any" in condition) return condition.any.some((part) => holdsAsSaid(part, context));
  if ("all" in condition) return condition.all.every((part) => holdsAsSaid(part, context));
  if (!holds(condition, context.reading.ledger)) return false;
  if ("flag" in condition && condition.flag === SAYS_DECLINED) return true;
  return behind(condition, context).every(({ answer }) => isSaid(answer));
}

/** Whether a rule or stage holds only because something was declined or left open, which counts as possible. */
export const restsOnUnsaid = (context: Given, id: string): boolean =>
  !holdsAsSaid(groundsOf(context.questionnaire, context.reading, id)[0], context);

/** What an area's value rests on. */
export interface AreaGrounds {
  readonly answers: readonly BecauseAnswer[];
  /** No question that could raise it was asked, and no answer to another says why. */
  readonly notAsked: boolean;
  /** Questions that could raise it and were declined or left open. */
  readonly unknown: number;
}

/** Questions that a condition reads where one answer, or one total, is enough. */
function readAlone(questionnaire: Questionnaire, condition: Condition): readonly string[] {
  if ("any" in condition) return condition.any.flatMap((part) => readAlone(questionnaire, part));
  if ("answered" in condition) return [condition.answered[0]];
  if (!("score" in condition)) return [];
  const [id] = condition.score;
  const totals = questionnaire.instruments.flatMap((instrument) => instrument.totals);
  return totals.find((total) => total.id === id)?.items ?? [id];
}

export function areaGrounds(context: Given, dimension: Dimension): AreaGrounds {
  const { questionnaire, reading } = context;
  const value = reading.ledger.dimension(dimension);
  const { answers, derived } = behindAtom(questionnaire, atomAt(dimension, 1));
  const canRaise = new Set([
    ...answers.map(({ question }) => question.id),
    ...derived.flatMap(({ when }) => readAlone(questionnaire, when)),
  ]);
  const asked = reading.path.filter((question) => canRaise.has(question.id));
  const isUnknown = (question: Question) => {
    const answer = given(context, question);
    return answer === null || codesOf(question, answer).includes(DECLINE);
  };
  const explained = answers.every(({ question: { askWhen } }) =>
    askWhen ? readAlone(questionnaire, askWhen).some((id) => reading.path.some((one) => one.id === id)) : false,
  );
  return {
    answers: value > 0 ? decidingFor(atLeast(dimension, value as Exclude<Severity, 0>), context) : [],
    notAsked: asked.length === 0 && !explained,
    unknown: asked.filter(isUnknown).length,
  };
}
