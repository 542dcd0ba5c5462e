import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeAnswers, encodeAnswers } from "../../../lib/exchange/answer-code";
import type { Answer, Answers } from "../../../lib/questionnaire/answers";
import { DECLINE, type Questionnaire } from "../../../lib/questionnaire/definition";
import { optionsOf } from "../../../lib/questionnaire/questions";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { wellAdult } from "../../support/well-adult";
import { anyAnswers, questions } from "./fhir/any-answers";

const texts = new Set(questions.filter(({ kind }) => kind === "text").map(({ id }) => id));
const coded = (answers: Answers) => Object.fromEntries(Object.entries(answers).filter(([id]) => !texts.has(id)));
const decoded = (text: string, questionnaire: Questionnaire = levelOfCare) => decodeAnswers(questionnaire, text);

describe("The printed answer code", () => {
  it("round-trips the coded answers and the date, and never includes free text", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const read = decoded(encodeAnswers(levelOfCare, answers, "2026-11-23", { withheldToo: true }));
        expect(read).toEqual({ answers: coded(answers), dropped: [], answeredAt: "2026-11-23", sameRules: true });
      }),
    );
  });

  it("distinguishes declined from unanswered and from every answer", () => {
    for (const question of questions.filter(({ kind }) => kind !== "text")) {
      const read = decoded(encodeAnswers(levelOfCare, { [question.id]: DECLINE }, null, { withheldToo: true }));
      expect(read).toMatchObject({ answers: { [question.id]: DECLINE }, answeredAt: null });
    }
    expect(decoded(encodeAnswers(levelOfCare, {}))).toMatchObject({ answers: {} });
  });

  it('keeps "declined" next to other answers', () => {
    const answers = { "now-emergency": [DECLINE, "might-act"] };
    expect(decoded(encodeAnswers(levelOfCare, answers))).toMatchObject({ answers });
  });

  it("is short enough to print even if every question has its last answer", () => {
    const fullest: Record<string, Answer> = {};
    for (const question of questions) {
      const codes = optionsOf(question).map(({ code }) => code);
      if (question.kind === "integer") fullest[question.id] = question.max;
      else if (question.kind === "multi") fullest[question.id] = [DECLINE, ...codes];
      else if (question.kind === "choice") fullest[question.id] = codes.at(-1) ?? DECLINE;
    }
    const code = encodeAnswers(levelOfCare, fullest, "2026-11-23", { withheldToo: true });
    expect(code.length).toBeLessThanOrEqual(600);
    expect(code).toMatch(/^[\w-]+$/);
    expect(decoded(code)).toMatchObject({ answers: fullest });
  });

  it("is refused if any one letter is changed", () => {
    const code = encodeAnswers(levelOfCare, wellAdult, "2026-11-23");
    fc.assert(
      fc.property(fc.nat(code.length - 1), fc.constantFrom(..."ABCxyz019-_"), (at, letter) => {
        fc.pre(code[at] !== letter);
        expect(decoded(code.slice(0, at) + letter + code.slice(at + 1))).toHaveProperty("refused");
      }),
    );
  });

  it.each([".", "%20", "%0A", ")", "x", "_", "-", "…", ">.", " \n", "%20seen"])("opens with %j appended", (behind) => {
    const code = encodeAnswers(levelOfCare, wellAdult, "2026-11-23");
    expect(decoded(code + behind)).toEqual(decoded(code));
    expect(decoded(`${code.slice(0, -4)}${behind}`)).toHaveProperty("refused");
  });

  it("is refused if truncated anywhere", () => {
    const code = encodeAnswers(levelOfCare, wellAdult, "2026-11-23");
    for (let length = 0; length < code.length; length += 1)
      expect(decoded(code.slice(0, length))).toHaveProperty("refused");
    expect(decoded("")).toEqual({ refused: "too-short" });
    expect(decoded(code.slice(0, 8))).toEqual({ refused: "too-short" });
    expect(decoded(code.slice(0, -4))).toEqual({ refused: "checksum" });
  });

  it("is refused if made from other questions, and read if made with other rules", () => {
    const code = encodeAnswers(levelOfCare, wellAdult);
    const fewer = { ...levelOfCare, sections: levelOfCare.sections.slice(1) };
    expect(decoded(code, fewer)).toEqual({ refused: "other-version" });
    expect(decoded(code, { ...levelOfCare, hash: "abcdefabcdef" })).toMatchObject({
      answers: wellAdult,
      sameRules: false,
    });
  });

  it("never throws, whatever the input", () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void decoded(text)));
    expect(decoded("https://example.org/")).toEqual({ refused: "not-ours" });
    expect(decoded("A".repeat(10_000))).toEqual({ refused: "not-ours" });
  });
});
