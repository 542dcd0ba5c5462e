import { describe, expect, it } from "vitest";
import type { Answers } from "../../../lib/questionnaire/answers";
import type { PaperBlock } from "../../../lib/report/paper/block";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { paperOfAnswers } from "../../support/paper-of-answers";
import { wellAdultBut } from "../../support/well-adult";

const person = (level: string): Answers => FIVE_PEOPLE.find((one) => one.level === level)?.answers ?? {};
const reasonsOf = (answers: Answers): string => {
  const found: PaperBlock | undefined = paperOfAnswers(answers).blocks.find(({ id }) => id === "reasons");
  return found?.kind === "list" ? found.items.map(({ text }) => text).join("\n") : "";
};

describe("What a reason rests on", () => {
  it("names the total of many items, and no age that only picks the cut-off of the total", () => {
    expect(reasonsOf(person("iop"))).toContain("PHQ-9");
    expect(reasonsOf(person("iop"))).not.toContain("18 to 64");
  });

  it("names the age where it counts by itself", () => {
    const teen = { "about-age": "13-17", "asq-1": "1" };
    expect(reasonsOf(wellAdultBut(teen))).toContain("13 to 17");
  });
});
