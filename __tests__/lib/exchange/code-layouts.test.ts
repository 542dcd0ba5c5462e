import { describe, expect, it } from "vitest";
import { assess } from "../../../lib/assessment/assess";
import { LOCALES } from "../../../lib/content/locales";
import { decodeAnswers, encodeAnswers, layoutOf } from "../../../lib/exchange/answer-code";
import { toBase64url } from "../../../lib/exchange/base64url";
import { crc32 } from "../../../lib/exchange/crc32";
import { openCode } from "../../../lib/exchange/open-answers";
import type { Question, Questionnaire } from "../../../lib/questionnaire/definition";
import { RELATIONS } from "../../../lib/questionnaire/relation";
import { codeLayouts } from "../../../questionnaires/level-of-care/code-layouts";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { renames } from "../../../questionnaires/level-of-care/renames";
import { GOLDEN_CODES } from "../../cases/golden-codes";
import { wellAdult } from "../../support/well-adult";

const history = { layouts: codeLayouts, renames };

/** The questionnaire as it could have been in an earlier version; `change` maps each question to its old form. */
const earlier = (version: string, change: (question: Question) => readonly Question[]): Questionnaire => ({
  ...levelOfCare,
  version,
  hash: "abcdefabcdef",
  sections: levelOfCare.sections.map((section) => ({
    ...section,
    pages: section.pages.map((page) => ({ ...page, questions: page.questions.flatMap(change) })),
  })),
});

describe("Layouts of printed codes", () => {
  it("end with today's, so that codes printed today can be read later", () => {
    // Fails if a question or its answers have changed: add this layout to code-layouts.ts, and a golden code for it.
    expect(codeLayouts.at(-1)?.questions).toEqual(layoutOf(levelOfCare).questions);
    expect([...new Set(GOLDEN_CODES.map(({ layout }) => layout))]).toEqual(codeLayouts.map((_, index) => index + 1));
  });

  it.each(GOLDEN_CODES)("are still readable, number $layout: $person", (golden) => {
    const { code, answeredAt, relation, level, count, answers } = golden;
    const read = decodeAnswers(levelOfCare, code, history);
    expect(read).toMatchObject({ answeredAt, answers, ...(relation && { relation }) });
    expect(Object.hasOwn(read, "relation")).toBe(relation !== null);
    if ("refused" in read) return;
    expect(Object.keys(read.answers).length + read.dropped.length).toBe(count);
    expect(assess(levelOfCare, read.answers).level).toBe(level);
  });

  it("of older questions are migrated: renamed, and dropped answers are reported", () => {
    const gone: Question = {
      kind: "choice",
      id: "gone-question",
      options: [{ code: "no" }, { code: "yes" }],
    };
    const old = earlier("0.9.0", (question) => {
      if (question.id === "asq-3") return [{ ...question, id: "asq-three" }, gone];
      if (question.id === "now-emergency" && question.kind === "multi")
        return [{ ...question, options: [{ code: "retired" }, ...question.options] }];
      if (question.id === "self-injury" && question.kind === "choice")
        return [{ ...question, options: [...question.options, { code: "retired" }] }];
      return question.id === "mania-energy" ? [] : [question];
    });
    const { "mania-energy": _, "asq-3": __, ...then } = wellAdult;
    const given = {
      ...then,
      "asq-three": "1",
      "gone-question": "yes",
      "now-emergency": ["retired", "might-act"],
      "self-injury": "retired",
    };
    const layouts = [layoutOf(old), layoutOf(levelOfCare)];
    const code = encodeAnswers(old, given, "2026-01-05", { layouts: [layoutOf(old)], relation: "friend" });
    const opened = openCode(levelOfCare, code, {
      layouts,
      renames: [{ version: "1.0.0", questions: { "asq-three": "asq-3" } }],
    });
    const { "self-injury": ___, ...kept } = then;
    expect(opened).toEqual({
      answers: { ...kept, "asq-3": "1", "now-emergency": ["might-act"] },
      dropped: expect.arrayContaining([
        { id: "gone-question", reason: "unknown-question" },
        { id: "now-emergency", reason: "unknown-code" },
        { id: "self-injury", reason: "unknown-code" },
      ]),
      answeredAt: "2026-01-05",
      relation: "friend",
      changedSince: true,
    });
    // Questions it leaves unanswered are asked again and count as unanswered until then.
    if ("answers" in opened) expect(assess(levelOfCare, opened.answers).missing).toContain("mania-energy");
  });

  it("of newer questions are distinguished from another site's", () => {
    const newer = earlier("3.0.0", (question) => (question.id === "asq-3" ? [] : [question]));
    const read = (layouts: readonly Questionnaire[], code: string) =>
      decodeAnswers(levelOfCare, code, { layouts: layouts.map(layoutOf) });
    const fromNewer = encodeAnswers(newer, wellAdult, null, { layouts: [layoutOf(levelOfCare), layoutOf(newer)] });
    expect(read([levelOfCare], fromNewer)).toEqual({ refused: "newer-format" });
    const fromElsewhere = encodeAnswers(newer, wellAdult);
    expect(read([levelOfCare], fromElsewhere)).toEqual({ refused: "other-version" });
  });

  it("are distinguished by newer and older code format too", () => {
    for (const [first, refused] of [
      [0xc4, "newer-format"],
      [0xc1, "other-version"],
    ] as const) {
      const bytes = [first, ...Array.from({ length: 20 }, () => 7)];
      const check = crc32(Uint8Array.from(bytes));
      const code = toBase64url(Uint8Array.from([...bytes, ...[24, 16, 8, 0].map((shift) => (check >>> shift) & 0xff)]));
      expect(decodeAnswers(levelOfCare, code, history)).toEqual({ refused });
    }
  });

  it("keep who answered for someone else and in which language, if known", () => {
    for (const relation of [null, ...RELATIONS])
      for (const language of [null, ...LOCALES]) {
        const read = decodeAnswers(levelOfCare, encodeAnswers(levelOfCare, wellAdult, null, { relation, language }));
        expect(read).toMatchObject({ ...(relation && { relation }), ...(language && { language }) });
        expect(Object.hasOwn(read, "relation")).toBe(relation !== null);
        expect(Object.hasOwn(read, "language")).toBe(language !== null);
      }
    expect(decodeAnswers(levelOfCare, encodeAnswers(levelOfCare, wellAdult))).not.toHaveProperty("relation");
  });
});
