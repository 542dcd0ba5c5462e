import type { DecisionWords } from "../assessment/decision-words";
import { fill } from "../content/fill";
import type { MethodWords } from "../content/words";
import { DECLINE, type Question, type Questionnaire } from "../questionnaire/definition";
import { optionsOf, placeOf, questionsById } from "../questionnaire/questions";
import { type QuestionnaireWords, say } from "../questionnaire/words";
import { wordsOf } from "../report/answer-rows";
import type { Atom, Condition } from "../rules/condition";
import { levelOfRank } from "../rules/levels";

/** A questionnaire with its words in one language, used to render conditions as text. */
export interface Reader {
  readonly questionnaire: Questionnaire;
  readonly words: QuestionnaireWords;
  readonly decision: DecisionWords;
  readonly method: MethodWords;
}

export const shortOf = ({ questionnaire, words }: Reader, id: string): string =>
  say(wordsOf(words, placeOf(questionnaire, id).section.id, id).short, "self");

/** The words of one option, or of declining. */
export function optionText({ questionnaire, words }: Reader, id: string, code: string): string {
  if (code === DECLINE) return say(words.decline, "self");
  const said = wordsOf(words, placeOf(questionnaire, id).section.id, id).options[code];
  if (said === undefined) throw new RangeError(`There is no text for answer ${code} of question ${id}.`);
  return say(said, "self");
}

/** The name of a total, or of a number question. */
export const totalName = (reader: Reader, id: string): string =>
  questionsById(reader.questionnaire).has(id) ? shortOf(reader, id) : id.toUpperCase();

function answersText(reader: Reader, question: Question, codes: readonly string[]): string {
  const { phrases } = reader.method;
  const all = optionsOf(question).map(({ code }) => code);
  const left = all.filter((code) => !codes.includes(code));
  const [only] = left;
  // "Anything but no" is clearer than a list of everything else.
  if (only !== undefined && left.length === 1 && all.length > 2)
    return fill(phrases.anythingBut, { answer: optionText(reader, question.id, only) });
  return codes.map((code) => fill(phrases.answer, { answer: optionText(reader, question.id, code) })).join(phrases.or);
}

function atomPhrase(reader: Reader, atom: Atom): string {
  const { decision, method, questionnaire } = reader;
  const { phrases } = method;
  if ("flag" in atom) return decision.flags[atom.flag];
  if ("level" in atom) return fill(phrases.level, { level: method.rules.levels[levelOfRank(atom.level)] });
  if ("score" in atom) return fill(phrases.score, { total: totalName(reader, atom.score[0]), value: atom.score[1] });
  if ("answered" in atom) {
    const [id, codes] = atom.answered;
    const { question } = placeOf(questionnaire, id);
    return fill(phrases.answered, { questions: shortOf(reader, id), answers: answersText(reader, question, codes) });
  }
  const [dimension, value] = atom.atLeast;
  if (dimension === "NEED") return fill(phrases.need, { value });
  const { name, anchors } = decision.dimensions[dimension];
  return fill(value === 4 ? phrases.highest : phrases.orWorse, { name, anchor: anchors[value] });
}

const sameAnswers = (a: Condition, b: Condition): boolean =>
  "answered" in a && "answered" in b && a.answered[1].join() === b.answered[1].join();

/** The members of an `any`, merging those that read the same answers of several questions. */
function alternatives(reader: Reader, parts: readonly Condition[]): string[] {
  const first = parts.filter((part, index) => parts.findIndex((other) => sameAnswers(other, part)) === index);
  return parts.flatMap((part) => {
    if (!("answered" in part)) return [phraseOf(reader, part)];
    if (!first.includes(part)) return [];
    const alike = parts.filter((other) => sameAnswers(other, part));
    const [id, codes] = part.answered;
    const questions = alike.flatMap((one) => ("answered" in one ? [shortOf(reader, one.answered[0])] : []));
    const answers = answersText(reader, placeOf(reader.questionnaire, id).question, codes);
    return [fill(reader.method.phrases.answered, { questions: questions.join(reader.method.phrases.or), answers })];
  });
}

/** A condition as part of a sentence. */
export function phraseOf(reader: Reader, condition: Condition): string {
  const { phrases } = reader.method;
  if ("all" in condition) return condition.all.map((part) => phraseOf(reader, part)).join(phrases.and);
  if (!("any" in condition)) return atomPhrase(reader, condition);
  const list = alternatives(reader, flattened(condition.any));
  const [only] = list;
  if (only !== undefined && list.length === 1) return only;
  return fill(phrases.anyOf, { list: list.join("; ") });
}

/** An `any` inside an `any` is equivalent to a single one. */
const flattened = (parts: readonly Condition[]): readonly Condition[] =>
  parts.flatMap((part) => ("any" in part ? flattened(part.any) : [part]));

/** A condition as displayed: what must all hold, plus a list of which at least one must hold. */
export interface Sentence {
  readonly lead: readonly string[];
  readonly choices: readonly string[];
}

export function sentenceOf(reader: Reader, condition: Condition): Sentence {
  if ("any" in condition) return { lead: [], choices: alternatives(reader, flattened(condition.any)) };
  if (!("all" in condition)) return { lead: [phraseOf(reader, condition)], choices: [] };
  const lists = condition.all.filter((part) => "any" in part);
  const [list] = lists;
  // With two lists neither can be nested below the other, so both stay inside the sentence.
  if (lists.length !== 1 || list === undefined || !("any" in list))
    return { lead: condition.all.map((part) => phraseOf(reader, part)), choices: [] };
  return {
    lead: condition.all.filter((part) => part !== list).map((part) => phraseOf(reader, part)),
    choices: alternatives(reader, flattened(list.any)),
  };
}
