import { DECLINE, type DerivedEffect, type Questionnaire } from "../../lib/questionnaire/definition";
import { Ledger } from "../../lib/questionnaire/ledger";
import { effectsOf, enterDerived } from "../../lib/questionnaire/path";
import { optionsOf, placesOf, questionOf } from "../../lib/questionnaire/questions";
import { type Atom, atomsOf, type Condition } from "../../lib/rules/condition";
import { type Floor, rate } from "../../lib/rules/rate";
import { brings } from "../verify/ways";

/** "question code", "question #number" or "=total number": one fact a person reports. */
export type SaidFact = string;
/** Facts that together make something hold. */
export type SaidWay = readonly SaidFact[];

export const partsOf = (fact: SaidFact): readonly [id: string, code: string] => {
  const [id = "", code = ""] = fact.split(" ");
  return [id, code];
};

/** Whether two facts can both be reported: a single-choice question has one answer. */
function goTogether(questionnaire: Questionnaire, a: SaidWay, b: SaidWay): boolean {
  return a.every((one) =>
    b.every((other) => {
      const [[id, code], [otherId, otherCode]] = [partsOf(one), partsOf(other)];
      if (id !== otherId || code === otherCode || id.startsWith("=")) return true;
      return questionOf(questionnaire, id).kind === "multi" && code !== DECLINE && otherCode !== DECLINE;
    }),
  );
}

const join = (a: SaidWay, b: SaidWay): SaidWay => [...new Set([...a, ...b])];

/** Covers each way of every part of an `all` once, combining it with the first compatible way of each other part. */
function combined(questionnaire: Questionnaire, parts: readonly (readonly SaidWay[])[]): readonly SaidWay[] {
  return parts.flatMap((ways, varied) =>
    ways.flatMap((way) => {
      let found: SaidWay = way;
      for (const [place, others] of parts.entries()) {
        if (place === varied) continue;
        const fitting = others.find((other) => goTogether(questionnaire, found, other));
        if (!fitting) return [];
        found = join(found, fitting);
      }
      return [found];
    }),
  );
}

/** An answer that only selects the cut-off for a total says nothing about why. */
const withoutAge = (way: SaidWay): SaidWay => way.filter((fact) => partsOf(fact)[0] !== "about-age");

function derivedWays(
  questionnaire: Questionnaire,
  effect: DerivedEffect,
  within: readonly string[],
): readonly SaidWay[] {
  const ways = waysToHold(questionnaire, effect.when, [...within, effect.id]);
  return atomsOf(effect.when).some((atom) => "score" in atom) ? ways.map(withoutAge) : ways;
}

function atomWays(questionnaire: Questionnaire, atom: Atom, within: readonly string[]): readonly SaidWay[] {
  if ("answered" in atom) return atom.answered[1].map((code) => [`${atom.answered[0]} ${code}`]);
  if ("score" in atom) {
    const [id, value] = atom.score;
    const isTotal = questionnaire.instruments.some(({ totals }) => totals.some((total) => total.id === id));
    return [[isTotal ? `=${id} ${value}` : `${id} #${value}`]];
  }
  const direct = placesOf(questionnaire).flatMap(({ question }) =>
    [...optionsOf(question).map(({ code }) => code), DECLINE]
      .filter((code) =>
        effectsOf(question, question.kind === "multi" ? [code] : code).some((effect) => brings(effect, atom)),
      )
      .map((code) => [`${question.id} ${code}`]),
  );
  const derived = questionnaire.derived
    .filter((effect) => brings(effect, atom) && !within.includes(effect.id))
    .flatMap((effect) => derivedWays(questionnaire, effect, within));
  return [...direct, ...derived];
}

/**
 * Ways in which a condition can hold, derived from the condition itself: every option that can make a part hold is in
 * one of them. Unlike `waysOf` in `verify/ways.ts`, which finds every minimal combination, this covers each option once, so
 * that each can be read in a sentence.
 */
export function waysToHold(
  questionnaire: Questionnaire,
  condition: Condition,
  within: readonly string[] = [],
): readonly SaidWay[] {
  if ("any" in condition) return condition.any.flatMap((part) => waysToHold(questionnaire, part, within));
  if (!("all" in condition)) return atomWays(questionnaire, condition, within);
  return combined(
    questionnaire,
    condition.all.map((part) => waysToHold(questionnaire, part, within)),
  );
}

/** The rules and stages that hold if only these facts are known of someone of this age. */
export function floorsOf(questionnaire: Questionnaire, way: SaidWay, age: string): readonly Floor[] {
  const ledger = new Ledger(questionnaire);
  // Everyone's age is known; its meaning to the rules counts only if the way names it.
  ledger.enterCodes("about-age", [age]);
  for (const fact of way) {
    const [id, code] = partsOf(fact);
    if (id.startsWith("=")) ledger.addScore(id.slice(1), Number(code));
    else if (code.startsWith("#")) ledger.addScore(id, Number(code.slice(1)));
    else {
      const question = questionOf(questionnaire, id);
      ledger.enterCodes(id, [code]);
      for (const effect of effectsOf(question, question.kind === "multi" && code !== DECLINE ? [code] : code))
        ledger.enter(effect);
    }
  }
  const derived = new Set<DerivedEffect>();
  while (enterDerived(questionnaire, ledger, derived));
  return rate(questionnaire, ledger).floors;
}

export const holdsAlone = (
  questionnaire: Questionnaire,
  id: string,
  way: SaidWay,
  age: string,
  level: number,
): boolean => floorsOf(questionnaire, way, age).some((floor) => floor.id === id && floor.level === level);

/** The way without facts it does not need. */
export function reduced(questionnaire: Questionnaire, id: string, way: SaidWay, age: string): SaidWay {
  const level = floorsOf(questionnaire, way, age).find((floor) => floor.id === id)?.level ?? 0;
  let kept = way;
  for (const fact of way) {
    const less = kept.filter((one) => one !== fact);
    if (holdsAlone(questionnaire, id, less, age, level)) kept = less;
  }
  return kept;
}
