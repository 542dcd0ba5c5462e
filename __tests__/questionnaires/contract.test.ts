import { describe, expect, it } from "vitest";
import { DIMENSIONS, FLAGS } from "../../lib/assessment/dimensions";
import { suggestedProgrammes } from "../../lib/assessment/suggestions";
import type { Answer, Answers } from "../../lib/questionnaire/answers";
import { DECLINE, type Question, type Questionnaire } from "../../lib/questionnaire/definition";
import { readAnswers } from "../../lib/questionnaire/path";
import { optionsOf, placeOf, placesOf } from "../../lib/questionnaire/questions";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { ASKED, CONTRACT, type ContractQuestion, DERIVED } from "../cases/contract-table";

/** The same questionnaire with every gate taken away, so that one answer can be read alone and nothing masks it. */
const ungated: Questionnaire = {
  ...levelOfCare,
  sections: levelOfCare.sections.map((section) => ({
    ...section,
    pages: section.pages.map((page) => ({
      ...page,
      questions: page.questions.map((question) => ({ ...question, askWhen: undefined })),
    })),
  })),
};

const RESPONSE_RANK = { improving: 0, "too-early": 0, same: 1, worse: 2 } as const;

/** What the answers come to, in the contract's notation; programmes only where the contract names one. */
function meaning(questionnaire: Questionnaire, answers: Answers, named: string): string[] {
  const { ledger } = readAnswers(questionnaire, answers);
  const response = ledger.response === null ? 0 : RESPONSE_RANK[ledger.response];
  return [
    ...DIMENSIONS.filter((name) => ledger.dimensions[name] > 0).map((name) => `${name}${ledger.dimensions[name]}`),
    ...FLAGS.filter((name) => ledger.flag(name)).map((name) => `+${name}`),
    ...(ledger.current > 0 ? [`cur${ledger.current}`] : []),
    ...(response > 0 ? [`resp${response}`] : []),
    ...suggestedProgrammes(questionnaire, ledger)
      .map((id) => `#${id}`)
      .filter((tag) => named.includes(tag)),
  ].sort();
}

const written = (effects: string): string[] => effects.split(" ").filter(Boolean).sort();
const options = (question: ContractQuestion) =>
  question.answers.split(" · ").map((answer) => {
    const [code = "", effects = ""] = answer.split("→");
    return { code, effects };
  });
const isOpenEnded = ({ answers }: ContractQuestion) => /[…≤]/.test(answers);

const all = Object.values(CONTRACT).flat();
const inCode = (id: string): Question => placeOf(levelOfCare, id).question;
const asAnswer = (question: Question, code: string): Answer =>
  question.kind === "multi" && code !== DECLINE ? [code] : code;

describe("The questions are those of the contract", () => {
  it("asks each of them, and no other", () => {
    expect(
      placesOf(levelOfCare)
        .map(({ question }) => question.id)
        .sort(),
    ).toEqual(all.map(({ id }) => id).sort());
  });

  it("in the contract's sections; only the last clinical question stands in a section of its own", () => {
    for (const [section, questions] of Object.entries(CONTRACT))
      for (const { id } of questions)
        expect(placeOf(levelOfCare, id).section.id, id).toBe(id === "stay-safe" ? "closing" : section);
  });

  it("asks stay-safe after everything else but the practical questions", () => {
    const clinical = levelOfCare.sections.filter(({ practical }) => !practical);
    expect(levelOfCare.sections.slice(0, clinical.length)).toEqual(clinical);
    expect(clinical.at(-1)?.pages.at(-1)?.questions.at(-1)?.id).toBe("stay-safe");
  });

  it("asks for an emergency before anything else clinical", () => {
    expect(levelOfCare.sections.map(({ id }) => id).slice(0, 2)).toEqual(["about", "now"]);
  });
});

describe.each(all.map((question) => [question.id, question] as const))("%s", (id, contract) => {
  const question = inCode(id);

  it("takes the answers of the contract", () => {
    if (question.kind === "integer") expect(`${question.min}…${question.max}`).toBe(contract.answers);
    else if (question.kind === "text") expect(`≤${question.maxLength}`).toBe(contract.answers);
    else {
      expect(question.kind).toBe(contract.multi ? "multi" : "choice");
      const codes = options(contract).map(({ code }) => code);
      expect(
        optionsOf(question)
          .map(({ code }) => code)
          .sort(),
      ).toEqual(codes.sort());
    }
    expect(question.optional ?? false).toBe(contract.optional ?? false);
  });

  it("means by each answer what the contract says", () => {
    for (const { code, effects } of isOpenEnded(contract) ? [] : options(contract))
      expect(meaning(ungated, { [id]: asAnswer(question, code) }, contract.answers), code).toEqual(written(effects));
  });

  it("means by not saying what the contract says", () => {
    expect(meaning(ungated, { [id]: DECLINE }, contract.answers)).toEqual(written(contract.declined ?? ""));
  });
});

describe("Several answers together", () => {
  it.each(DERIVED)("%s", (_, answers, dimensions) => {
    const { ledger } = readAnswers(levelOfCare, answers);
    for (const expected of dimensions.split(" ")) {
      const name = DIMENSIONS.find((dimension) => expected.startsWith(dimension));
      expect(name && `${name}${ledger.dimensions[name]}`).toBe(expected);
    }
  });

  it("counts the worst of several marks", () => {
    const marks = { "eating-purge": "1", "eating-body": ["dizzy", "purge-daily", "purge-weekly"] };
    expect(readAnswers(levelOfCare, marks).ledger.dimensions.MED).toBe(3);
  });
});

describe("Who is asked", () => {
  const asked = (answers: Answers) => readAnswers(levelOfCare, answers).path.map(({ id }) => id);

  it.each(ASKED)("%s", (ids, opens, closed) => {
    for (const answers of opens)
      expect(asked(answers), JSON.stringify(answers)).toEqual(expect.arrayContaining([...ids]));
    for (const answers of closed)
      expect(
        asked(answers).filter((id) => ids.includes(id)),
        JSON.stringify(answers),
      ).toEqual([]);
  });

  it("leaves no other question out for anyone of 13 or older", () => {
    const gated = ASKED.flatMap(([ids]) => ids);
    const always = all.map(({ id }) => id).filter((id) => !gated.includes(id));
    for (const age of ["13-17", "18-64", "65-plus"])
      expect(asked({ "about-age": age }), age).toEqual(expect.arrayContaining(always));
  });

  it("asks a child under 13 about an emergency and stops", () => {
    expect(asked({ "about-age": "under-13" })).toEqual(["about-subject", "about-age", "now-emergency"]);
  });
});
