import { describe, expect, test } from "vitest";
import { groupedReasons } from "../../../lib/report/grouped-reasons";
import type { ReportReason } from "../../../lib/report/report";

const answer = (question: string, said = "Yes"): ReportReason["answers"][number] => ({
  questions: [question],
  short: `About ${question}`,
  answer: said,
});
const reason = (rule: string, ...answers: ReportReason["answers"]): ReportReason => ({
  rule,
  text: `Why ${rule}`,
  answers,
  deciding: answers.length,
  unsaid: false,
  sources: [],
});

describe("Reasons on screen", () => {
  test("reasons with exactly the same answers are grouped", () => {
    const groups = groupedReasons([reason("I1", answer("a"), answer("b")), reason("I2", answer("a"), answer("b"))]);
    expect(groups.map(({ headings }) => headings.flatMap(({ rules }) => rules))).toEqual([["I1", "I2"]]);
    expect(groups[0]?.answers).toHaveLength(2);
  });

  test("two rules that the same answers decide are told in one sentence, with every answer of both", () => {
    const one = { ...reason("I4", answer("a"), answer("b")), deciding: 2 };
    const other = { ...reason("S1", answer("b"), answer("a"), answer("c")), deciding: 2 };
    const groups = groupedReasons([one, other]);
    expect(groups.map(({ headings }) => headings)).toEqual([[{ text: "Why I4", rules: ["I4", "S1"] }]]);
    expect(groups[0]?.answers.flatMap(({ questions }) => questions)).toEqual(["a", "b", "c"]);
  });

  test("two rules with the same sentence share one heading, with the answers of both", () => {
    const alike = [reason("A5", answer("a"), answer("b")), { ...reason("A5b", answer("a")), text: "Why A5" }];
    const groups = groupedReasons(alike);
    expect(groups.map(({ headings }) => headings)).toEqual([[{ text: "Why A5", rules: ["A5", "A5b"] }]]);
    expect(groups[0]?.answers).toHaveLength(2);
  });

  test("every answer is shown once in full, and named again where it counts again", () => {
    const groups = groupedReasons([reason("I1", answer("a"), answer("b")), reason("I2", answer("b"), answer("c"))]);
    expect(groups.map(({ answers }) => answers.flatMap(({ questions }) => questions))).toEqual([["a", "b"], ["c"]]);
    expect(groups.map(({ toldAbove }) => toldAbove.map(({ short }) => short))).toEqual([[], ["About b"]]);
  });

  test("no reason loses an answer that decides it", () => {
    const reasons = [reason("A1", answer("a")), reason("A7", answer("a"), answer("b")), reason("A9", answer("b"))];
    for (const [place, group] of groupedReasons(reasons).entries())
      expect([...group.answers, ...group.toldAbove].map(({ short }) => short).sort()).toEqual(
        reasons[place]?.answers.map(({ short }) => short),
      );
  });

  test("a different answer under the same name is shown in full", () => {
    const groups = groupedReasons([reason("I1", answer("a", "Yes")), reason("I2", answer("a", "No"), answer("b"))]);
    expect(groups[1]?.answers.map(({ answer: said }) => said)).toEqual(["No", "Yes"]);
  });
});
