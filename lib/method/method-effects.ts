import { fill } from "../content/fill";
import type { DerivedEffect, Effect, Option, Question, Questionnaire } from "../questionnaire/definition";
import { placesOf } from "../questionnaire/questions";
import { allTotals } from "../questionnaire/totals";
import { type Atom, atomsOf, type Condition, type Facts, holds } from "../rules/condition";
import type { Dimension } from "../rules/dimensions";
import { type Reader, totalName } from "./condition-phrase";

/** What an effect sets, one phrase each. */
export function effectTexts({ decision, method }: Reader, effect: Effect): string[] {
  const { questions } = method;
  const sets = Object.entries(effect.sets ?? {}).map(([dimension, value]) => {
    const { name, anchors } = decision.dimensions[dimension as Dimension];
    return fill(questions.sets, { name, value, anchor: anchors[value] });
  });
  const flags = (effect.flags ?? []).map((flag) => decision.flags[flag]);
  const present = effect.current ? [fill(questions.present, { care: questions.presentCare[effect.current] })] : [];
  const response = effect.response ? [questions.response[effect.response]] : [];
  return [...sets, ...flags, ...present, ...response];
}

const readsAnswer = (atom: Atom, question: string, code: string): boolean =>
  "answered" in atom && atom.answered[0] === question && atom.answered[1].includes(code);

const reads = (condition: Condition | undefined, test: (atom: Atom) => boolean): boolean =>
  condition !== undefined && atomsOf(condition).some(test);

/** The facts when this is the only answer given. */
const onlyAnswer = (question: string, code: string): Facts => ({
  dimension: () => 0,
  flag: () => false,
  score: () => 0,
  level: () => 1,
  answered: (id, codes) => id === question && codes.includes(code),
});

/** The totals to which this question's score counts. */
const totalsOf = (questionnaire: Questionnaire, question: string): readonly string[] =>
  allTotals(questionnaire)
    .filter(({ items }) => items.includes(question))
    .map(({ id }) => id);

/** What the answer contributes in combination with others, beyond what it does alone. */
const togetherText = (reader: Reader, derived: readonly DerivedEffect[], alone: readonly string[]): string[] => {
  const effects = [...new Set(derived.flatMap((effect) => effectTexts(reader, effect)))].filter(
    (effect) => !alone.includes(effect),
  );
  return effects.length > 0 ? [fill(reader.method.questions.together, { effects: effects.join("; ") })] : [];
};

function suggestionTexts(reader: Reader, test: (atom: Atom) => boolean): string[] {
  const { questionnaire, decision, method } = reader;
  const programs = questionnaire.programs.filter(({ when }) => reads(when, test));
  const formats = questionnaire.formats.filter(({ when }) => reads(when, test));
  const names = [
    ...programs.map(({ id }) => decision.programs[id]?.name ?? id),
    ...formats.map(({ id }) => decision.formats[id]?.name ?? id),
  ];
  return names.length > 0 ? [fill(method.questions.names, { names: names.join("; ") })] : [];
}

function otherTexts(reader: Reader, test: (atom: Atom) => boolean): string[] {
  const { questionnaire, method } = reader;
  const places = placesOf(questionnaire);
  const opens = places.some(({ question }) => reads(question.askWhen, test));
  const moves = places.some(({ question }) => reads(question.detailWhen, test));
  return [
    ...(opens ? [method.questions.opens] : []),
    ...(moves ? [method.questions.moves] : []),
    ...suggestionTexts(reader, test),
    ...(reads(questionnaire.proxy, test) ? [method.questions.proxy] : []),
    ...(reads(questionnaire.outOfScope.when, test) ? [method.questions.outOfScope] : []),
  ];
}

/** Everything that choosing this option does. If empty, it is recorded and changes nothing. */
export function optionEffects(reader: Reader, question: Question, option: Option): string[] {
  const { questionnaire, method } = reader;
  const test = (atom: Atom) => readsAnswer(atom, question.id, option.code);
  const totals = option.score ? totalsOf(questionnaire, question.id) : [];
  const points =
    totals.length > 0
      ? [
          fill(method.questions.points, {
            points: `+${option.score}`,
            totals: totals.map((id) => totalName(reader, id)).join(method.phrases.or),
          }),
        ]
      : [];
  const facts = onlyAnswer(question.id, option.code);
  const derived = questionnaire.derived.filter(({ when }) => reads(when, test));
  const byItself = derived.filter(({ when }) => holds(when, facts)).flatMap((effect) => effectTexts(reader, effect));
  const alone = [...new Set([...effectTexts(reader, option), ...byItself])];
  const isOutside = holds(questionnaire.outOfScope.when, facts);
  const together = isOutside ? [] : togetherText(reader, derived, alone);
  return [...alone, ...points, ...together, ...otherTexts(reader, test)];
}

/** What declining the question, or leaving it unanswered, does. */
export function declinedEffects(reader: Reader, question: Question): string[] {
  const { method, questionnaire } = reader;
  const { section } = placesOf(questionnaire).find((place) => place.question === question) ?? {};
  const own = question.declined ? effectTexts(reader, question.declined) : [];
  const counts = !(question.optional || question.detail || section?.practical);
  const unknown = counts ? [method.questions.incomplete] : [];
  return [...own, ...otherTexts(reader, (atom) => readsAnswer(atom, question.id, "decline")), ...unknown];
}

/** From which numbers on a number question has an effect, and which. */
export function numberEffects(reader: Reader, question: Question): string[] {
  const { questionnaire, method } = reader;
  const isScore = (atom: Atom) => "score" in atom && atom.score[0] === question.id;
  const conditions: readonly (Condition | undefined)[] = [
    ...questionnaire.derived.map(({ when }) => when),
    ...placesOf(questionnaire).map((place) => place.question.askWhen),
  ];
  const values = conditions.flatMap((when) =>
    when ? atomsOf(when).flatMap((atom) => ("score" in atom && isScore(atom) ? [atom.score[1]] : [])) : [],
  );
  return [...new Set(values)].map((value) => {
    const at = (atom: Atom) => "score" in atom && isScore(atom) && atom.score[1] === value;
    const set = questionnaire.derived.filter(({ when }) => reads(when, at)).flatMap((one) => effectTexts(reader, one));
    return fill(method.questions.number, { value, effects: [...set, ...otherTexts(reader, at)].join("; ") });
  });
}
