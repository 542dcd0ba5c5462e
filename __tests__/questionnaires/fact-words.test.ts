import { describe, expect, it } from "vitest";
import { textsOf } from "../../app/_content/site-texts";
import { LOCALES } from "../../lib/content/locales";
import { optionsOf, placesOf } from "../../lib/questionnaire/questions";
import { type Said, say } from "../../lib/questionnaire/words";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { partsOf, type SaidFact, waysToHold } from "../support/covering-ways";

const { rules, stages } = levelOfCare;

/** What the stages read about current care: which care from a program up, that it helps, and that it does not. */
const careFacts: readonly SaidFact[] = placesOf(levelOfCare).flatMap(({ question }) =>
  optionsOf(question)
    .filter(({ current, response }) => current !== undefined || (response !== undefined && response !== "too-early"))
    .map(({ code }) => `${question.id} ${code}`),
);

const readFacts = new Set([
  ...[...rules, ...stages.settings].flatMap(({ when }) => waysToHold(levelOfCare, when).flat()),
  ...careFacts,
]);
const answersRead = [...readFacts].filter((fact) => !fact.startsWith("="));
const totalsRead = [...readFacts].flatMap((fact) => (fact.startsWith("=") ? [partsOf(fact)[0].slice(1)] : []));

describe.each(LOCALES)("Statements in %s", (locale) => {
  const { facts } = textsOf(locale).forScreening.decision;
  const statements: readonly (readonly [fact: string, said: Said])[] = Object.entries(facts.answers).flatMap(
    ([id, codes]) => Object.entries(codes).map(([code, said]) => [`${id} ${code}`, said] as const),
  );

  it("exist for every answer that a rule or stage can be based on, and for no other", () => {
    const needed = new Set(answersRead.map((fact) => fact.replace(/#\d+$/, "count")));
    const there = new Set(statements.map(([fact]) => fact));
    const edit = "EDIT: the question in questionnaires/level-of-care/text/<language>/facts/";
    expect(
      [...needed].filter((fact) => !there.has(fact)),
      `${edit}: add what the answer says about the person`,
    ).toEqual([]);
    expect(
      [...there].filter((fact) => !needed.has(fact)),
      `${edit}: no rule reads these`,
    ).toEqual([]);
    expect(Object.keys(facts.totals).toSorted()).toEqual([...new Set(totalsRead)].toSorted());
  });

  it("are sentence fragments: no capital, no period, no question", () => {
    for (const [fact, said] of [...statements, ...Object.entries(facts.totals)])
      for (const voice of ["self", "other"] as const) {
        const text = say(said, voice);
        expect(text, fact).toMatch(/^[a-záéíóú]/);
        expect(text, fact).not.toMatch(/[.?!;:]$|[?¿!¡;]/);
      }
  });

  it("address the person, or describe the one the other voice is for", () => {
    for (const [fact, said] of statements) {
      expect(say(said, "other"), fact).not.toMatch(/\b(you|your|yourself|usted)\b/i);
      expect(say(said, "self"), fact).not.toMatch(/\b(themselves|la persona)\b/i);
    }
  });

  it('say "not answered" or "not known" only about what was declined', () => {
    for (const [fact, said] of statements) {
      const told = /^(you did not say|it is not known|usted no dijo|no se sabe) /;
      for (const voice of ["self", "other"] as const)
        expect(told.test(say(said, voice)), fact).toBe(fact.endsWith(" decline"));
    }
  });

  it("are all different, so that no two answers read the same", () => {
    for (const voice of ["self", "other"] as const) {
      const all = statements.map(([, said]) => say(said, voice));
      expect(all.filter((text, place) => all.indexOf(text) !== place)).toEqual([]);
    }
  });
});
