import { type Answers, codesOf, isBlank } from "../../questionnaire/answers";
import {
  DECLINE,
  type DerivedEffect,
  type Effect,
  type Question,
  type Questionnaire,
} from "../../questionnaire/definition";
import { effectsOf } from "../../questionnaire/path";
import type { Reading } from "../../questionnaire/reading";
import { type Atom, type Condition, holds } from "../../rules/condition";
import { type Flag, NEED_DIMENSIONS } from "../../rules/dimensions";
import { answersSatisfying } from "./answers-satisfying";
import { type Fact, factKey } from "./fact";
import { picksCutOff, weightOfCode } from "./fact-weight";

export interface Given {
  readonly questionnaire: Questionnaire;
  /** With unanswered questions counted as declined. */
  readonly reading: Reading;
  readonly answers: Answers;
}

/** Answers that together satisfy a condition. */
export interface Way {
  /** In the order in which the condition reads them. */
  readonly facts: readonly Fact[];
  /** Some of them were not stated and count only because they are possible. */
  readonly guessed: boolean;
}

interface Part {
  readonly fact: Fact;
  readonly guessed: boolean;
}

interface Candidate {
  readonly parts: ReadonlyMap<string, Part>;
  readonly guesses: number;
  /** How far its answers fall short of the most serious ones that state the same fact. */
  readonly milder: number;
}

/** Conditions name declining explicitly: whatever reads it takes it as declined and guesses nothing. */
const SAYS_DECLINED: readonly Flag[] = ["declined", "acuityDeclined", "ageUnknown"];

/** An upper bound on how many candidate ways any rule has. */
const MOST = 200;

const candidateOf = (parts: ReadonlyMap<string, Part>, milder: number): Candidate => {
  let guesses = 0;
  for (const { guessed } of parts.values()) if (guessed) guesses += 1;
  return { parts, guesses, milder };
};

/** Stated answers before unstated ones, then the fewest answers, then the most serious. */
const byPreference = (a: Candidate, b: Candidate): number =>
  a.guesses - b.guesses || a.parts.size - b.parts.size || a.milder - b.milder;

function together(a: Candidate, b: Candidate): Candidate {
  const parts = new Map(a.parts);
  for (const [key, part] of b.parts) {
    const known = parts.get(key);
    parts.set(key, known ? { ...known, guessed: known.guessed || part.guessed } : part);
  }
  return candidateOf(parts, a.milder + b.milder);
}

/** The best ones without duplicates; ties keep the order found. */
function best(candidates: readonly Candidate[]): readonly Candidate[] {
  const once = new Map<string, Candidate>();
  for (const one of candidates.toSorted(byPreference)) {
    const key = [...one.parts.keys()].toSorted().join("\n");
    if (!once.has(key)) once.set(key, one);
  }
  return [...once.values()].slice(0, MOST);
}

/** The codes that count for a question: those selected, or declining if a deciding question is unanswered. */
export function countedCodes({ reading, answers }: Given, question: Question): readonly string[] {
  if (!reading.path.includes(question)) return [];
  const answer = answers[question.id];
  if (answer !== undefined && !isBlank(answer)) return codesOf(question, answer);
  return reading.details.has(question) || question.optional ? [] : [DECLINE];
}

/** How far an effect raises what an atom reads. */
function reaches(effect: Effect, atom: Atom): number {
  if (!("atLeast" in atom)) return 0;
  const [dimension] = atom.atLeast;
  const read = dimension === "NEED" ? NEED_DIMENSIONS : [dimension];
  return Math.max(0, ...read.map((name) => effect.sets?.[name] ?? 0));
}

/** Among unstated answers, a declined question says more than an unanswered one. */
const weightOfDeclining = ({ answers }: Given, { id }: Question): number => (isBlank(answers[id]) ? -1 : 0);

interface Found {
  readonly candidate: Candidate;
  readonly reach: number;
  readonly weight: number;
}

const alone = (fact: Fact, guessed: boolean): Candidate =>
  candidateOf(new Map([[factKey(fact), { fact, guessed }]]), 0);

function fromAnswers(atom: Atom, given: Given): readonly Found[] {
  const { questionnaire, reading, answers } = given;
  if ("score" in atom) {
    const [id] = atom.score;
    const count = answers[id];
    const items = answersSatisfying(questionnaire, atom).answers.map(({ question }) => question.id);
    const fact: Fact = typeof count === "number" ? { question: id, count } : { total: id, items };
    return [{ candidate: alone(fact, false), reach: 0, weight: 0 }];
  }
  const known = "flag" in atom && SAYS_DECLINED.includes(atom.flag);
  return answersSatisfying(questionnaire, atom).answers.flatMap(({ question, codes }) =>
    countedCodes({ questionnaire, reading, answers }, question)
      .filter((code) => codes === null || codes.has(code))
      .map((code) => ({
        candidate: alone({ question: question.id, code }, code === DECLINE && !known),
        reach: Math.max(
          0,
          ...effectsOf(question, question.kind === "multi" ? [code] : code).map((effect) => reaches(effect, atom)),
        ),
        weight: code === DECLINE ? weightOfDeclining(given, question) : weightOfCode(questionnaire, question, code),
      })),
  );
}

function fromDerived(atom: Atom, given: Given, within: readonly DerivedEffect[]): readonly Found[] {
  const { questionnaire, reading } = given;
  return answersSatisfying(questionnaire, atom)
    .derived.filter((effect) => reading.derived.has(effect) && !within.includes(effect))
    .flatMap((effect) =>
      candidatesFor(effect.when, given, [...within, effect]).map(({ parts, milder }) => {
        const kept = [...parts].filter(([, { fact }]) => !picksCutOff(questionnaire, effect, fact));
        const weights = kept.map(([, { fact }]) =>
          "code" in fact ? weightOfCode(questionnaire, questionOfFact(given, fact.question), fact.code) : 0,
        );
        return {
          candidate: candidateOf(new Map(kept), milder),
          reach: reaches(effect, atom),
          weight: Math.max(0, ...weights),
        };
      }),
    );
}

function questionOfFact({ reading }: Given, id: string): Question {
  const found = reading.path.find((question) => question.id === id);
  if (!found) throw new RangeError(`Question ${id} is not on the path.`);
  return found;
}

function behind(atom: Atom, given: Given, within: readonly DerivedEffect[]): readonly Candidate[] {
  const found = [...fromAnswers(atom, given), ...fromDerived(atom, given, within)];
  const gravest = Math.max(0, ...found.map(({ reach }) => reach));
  return best(
    found
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ candidate, reach }) => ({ ...candidate, milder: candidate.milder + gravest - reach })),
  );
}

function candidatesFor(condition: Condition, given: Given, within: readonly DerivedEffect[]): readonly Candidate[] {
  if (!holds(condition, given.reading.ledger)) return [];
  if ("any" in condition) return best(condition.any.flatMap((part) => candidatesFor(part, given, within)));
  if (!("all" in condition)) return behind(condition, given, within);
  return condition.all.reduce<readonly Candidate[]>(
    (ways, part) => {
      const more = candidatesFor(part, given, within);
      return best(ways.flatMap((way) => more.map((one) => together(way, one))));
    },
    [candidateOf(new Map(), 0)],
  );
}

/**
 * The fewest answers that together satisfy a condition. Of several such sets: stated before unstated, then the fewest
 * answers, then the most serious, then the first that the condition names. Null if it does not hold.
 */
export function shortestWay(condition: Condition, given: Given): Way | null {
  const [found] = candidatesFor(condition, given, []);
  return found ? { facts: [...found.parts.values()].map(({ fact }) => fact), guessed: found.guesses > 0 } : null;
}
