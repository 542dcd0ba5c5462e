import { describe, expect, it } from "vitest";
import type { Answers } from "../../lib/questionnaire/answers";
import type { Effect, Question } from "../../lib/questionnaire/definition";
import { optionsOf, placeOf, placesOf } from "../../lib/questionnaire/questions";
import { readGiven } from "../../lib/questionnaire/reading";
import type { Condition } from "../../lib/rules/condition";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { ASKED, type AskedCase } from "../cases/asked-cases";
import { conditionIn, sameText } from "../cases/condition-notation";
import type { ContractQuestion } from "../cases/contract/contract-question";
import { CONTRACT_DERIVED } from "../cases/contract/derived";
import { CONTRACT_GATES } from "../cases/contract/gates";
import { CONTRACT, CONTRACT_QUESTIONS } from "../cases/contract-table";

/** An effect in the contract's notation, with its parts in any order. */
const inNotation = ({ sets = {}, flags = [], current, response }: Effect): string[] =>
  [
    ...Object.entries(sets).map(([name, value]) => `${name}${value}`),
    ...flags.map((name) => `+${name}`),
    ...(current ? [`cur${current}`] : []),
    ...(response ? [`resp-${response}`] : []),
  ].sort();
const written = (effects = ""): string[] => effects.split(" ").filter(Boolean).sort();

const optionsIn = ({ answers }: ContractQuestion) =>
  answers.split(" · ").map((answer) => {
    const [marked = "", effects] = answer.split("→");
    const [code = "", ...alone] = marked.split(" ");
    return { code, alone: alone.length > 0, effects: written(effects) };
  });
const isOpenEnded = ({ answers }: ContractQuestion) => /[…≤]/.test(answers);
const says = (text: string) => sameText(conditionIn(text, CONTRACT_GATES));
const inCode = (condition: Condition | undefined) => (condition ? sameText(condition) : undefined);

/** A question's tier: always a detail, a detail while a condition holds, or deciding while one holds. */
function tierOf({ detail, detailWhen, decideWhen }: Question) {
  return { detail: detail ?? false, detailWhen: inCode(detailWhen), decideWhen: inCode(decideWhen) };
}
function tierIn({ tier }: ContractQuestion) {
  const [, kind, condition] = /^(detail|decide) while (.+)$/.exec(tier ?? "") ?? [];
  return {
    detail: tier === "detail",
    detailWhen: kind === "detail" && condition ? says(condition) : undefined,
    decideWhen: kind === "decide" && condition ? says(condition) : undefined,
  };
}

describe("The questions match the contract", () => {
  it("on its pages, in its order, in its sections", () => {
    const here = levelOfCare.sections.map(({ id, pages }) => ({
      section: id,
      pages: pages.map((page) => [page.id, ...page.questions.map((question) => question.id)]),
    }));
    const there = Object.entries(CONTRACT).map(([section, pages]) => ({
      section,
      pages: Object.entries(pages).map(([page, questions]) => [page, ...questions.map(({ id }) => id)]),
    }));
    expect(here, "EDIT: the section's page in __tests__/cases/contract/").toEqual(there);
  });

  it("on 28 pages before the result", () => {
    const before = Object.entries(CONTRACT).filter(([id]) => !["details", "practical"].includes(id));
    expect(before.flatMap(([, pages]) => Object.keys(pages))).toHaveLength(28);
  });

  it("and withhold from paper and files only what could put the person in danger there", () => {
    const withheld = placesOf(levelOfCare).filter(({ question }) => question.withheld);
    expect(withheld.map(({ question }) => question.id)).toEqual(["danger-signs"]);
  });
});

describe.each(CONTRACT_QUESTIONS.map((question) => [question.id, question] as const))("%s", (id, contract) => {
  const { question } = placeOf(levelOfCare, id);

  it("has the answers of the contract, in their order", () => {
    expect({ optional: question.optional ?? false, instrument: question.instrument }).toEqual({
      optional: contract.optional ?? false,
      instrument: contract.instrument,
    });
    if (question.kind === "integer") expect(`${question.min}…${question.max}`).toBe(contract.answers);
    else if (question.kind === "text") expect(`≤${question.maxLength}`).toBe(contract.answers);
    else {
      expect(question.kind).toBe(contract.multi ? "multi" : "choice");
      const here = optionsOf(question).map(({ code, exclusive }) => [code, exclusive ?? false]);
      expect(here).toEqual(optionsIn(contract).map(({ code, alone }) => [code, alone]));
    }
  });

  it("gives each answer, and no answer, the meaning in the contract", () => {
    const there = isOpenEnded(contract) ? [] : optionsIn(contract).map(({ code, effects }) => [code, effects]);
    expect(optionsOf(question).map((option) => [option.code, inNotation(option)])).toEqual(there);
    expect(inNotation(question.declined ?? {})).toEqual(written(contract.declined));
  });

  it("is asked of whom the contract says", () => {
    expect(inCode(question.askWhen)).toBe(contract.asked && says(contract.asked));
  });

  it("decides, or is a detail, as the contract says", () => {
    expect(tierOf(question)).toEqual(tierIn(contract));
  });
});

describe("Several answers together", () => {
  it("mean what the contract says", () => {
    const here = levelOfCare.derived.map(({ id, when, ...effect }) => ({
      id,
      when: sameText(when),
      sets: inNotation(effect),
    }));
    const there = CONTRACT_DERIVED.map(([id, when, sets]) => ({ id, when: says(when), sets: written(sets) }));
    expect(here).toEqual(there);
  });

  it("count the worst of several selections", () => {
    const marks = { "eating-purge": "1", "eating-body": ["dizzy", "purge-daily", "purge-weekly"] };
    expect(readGiven(levelOfCare, marks).ledger.dimensions.MED).toBe(3);
  });
});

describe("Who is asked", () => {
  const cases: readonly AskedCase[] = [
    ...ASKED,
    ...CONTRACT_QUESTIONS.flatMap(({ id, opens, closed }): AskedCase[] =>
      opens && closed ? [[[id], opens, closed]] : [],
    ),
  ];
  const asked = (answers: Answers) => readGiven(levelOfCare, answers).path.map(({ id }) => id);

  it.each(cases)("%s", (ids, opens, closed) => {
    for (const answers of opens)
      expect(asked(answers), JSON.stringify(answers)).toEqual(expect.arrayContaining([...ids]));
    for (const answers of closed)
      expect(
        asked(answers).filter((id) => ids.includes(id)),
        JSON.stringify(answers),
      ).toEqual([]);
  });

  it("covers every question that is not asked of everyone, and leaves out no other for anyone 13 or older", () => {
    const gated = CONTRACT_QUESTIONS.filter((question) => question.asked).map(({ id }) => id);
    expect(
      [...new Set(cases.flatMap(([ids]) => ids))].sort(),
      "EDIT: `opens` and `closed` beside the question in __tests__/cases/contract/, or __tests__/cases/asked-cases.ts",
    ).toEqual(gated.sort());
    const always = CONTRACT_QUESTIONS.filter((question) => !question.asked).map(({ id }) => id);
    for (const age of ["13-17", "18-64", "65-plus"])
      expect(asked({ "about-age": age }), age).toEqual(expect.arrayContaining(always));
  });

  it("asks a child under 13 about an emergency and stops", () => {
    expect(asked({ "about-age": "under-13" })).toEqual(["about-subject", "about-age", "now-emergency"]);
  });
});
