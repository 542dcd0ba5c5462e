import { type Facts, testOf } from "../rules/condition";
import type { DerivedEffect, Question, Questionnaire } from "./definition";
import { placesOf } from "./questions";

type Test = (facts: Facts) => boolean;

/** A question with its gate; null if it is always asked. */
export interface Gate {
  readonly question: Question;
  readonly test: Test | null;
}

/** Lookups that reading answers needs repeatedly, computed once per questionnaire. */
export interface Compiled {
  /** Every question, in the order asked. */
  readonly gates: readonly Gate[];
  /** Whether a question is currently a detail; questions that always decide are omitted. */
  readonly tiers: ReadonlyMap<Question, Test>;
  readonly derived: readonly { readonly effect: DerivedEffect; readonly test: Test }[];
  /** For each question's id, the totals its score counts toward. */
  readonly totals: ReadonlyMap<string, readonly string[]>;
  /** Questions asked of everyone, including people the rules do not apply to. */
  readonly askedOfEveryone: readonly Question[];
}

/** When a question is a detail; null if it always decides. */
function detailTest({ detail, detailWhen, decideWhen }: Question): Test | null {
  if (detail) return () => true;
  if (detailWhen) return testOf(detailWhen);
  if (!decideWhen) return null;
  const decides = testOf(decideWhen);
  return (facts) => !decides(facts);
}

const kept = new WeakMap<Questionnaire, Compiled>();

function compile(questionnaire: Questionnaire): Compiled {
  const questions = placesOf(questionnaire).map(({ question }) => question);
  const totals = new Map<string, string[]>();
  for (const instrument of questionnaire.instruments)
    for (const total of instrument.totals)
      for (const item of total.items) totals.set(item, [...(totals.get(item) ?? []), total.id]);
  return {
    gates: questions.map((question) => ({ question, test: question.askWhen ? testOf(question.askWhen) : null })),
    tiers: new Map(
      questions.flatMap((question) => {
        const test = detailTest(question);
        return test ? [[question, test] as const] : [];
      }),
    ),
    derived: questionnaire.derived.map((effect) => ({ effect, test: testOf(effect.when) })),
    totals,
    askedOfEveryone: questions.filter(({ id }) => questionnaire.outOfScope.asks.includes(id)),
  };
}

export function compiledOf(questionnaire: Questionnaire): Compiled {
  const known = kept.get(questionnaire);
  if (known) return known;
  const fresh = compile(questionnaire);
  kept.set(questionnaire, fresh);
  return fresh;
}
