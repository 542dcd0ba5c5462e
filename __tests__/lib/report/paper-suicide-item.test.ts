import { describe, expect, it } from "vitest";
import { chartEn } from "../../../lib/content/en/chart";
import type { Answers } from "../../../lib/questionnaire/answers";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { linesOfPaper, paperOfAnswers } from "../../support/paper-of-answers";
import { wellAdult } from "../../support/well-adult";

const personNamed = (start: string) => FIVE_PEOPLE.find(({ name }) => name.startsWith(start))?.answers ?? {};
const moderate = personNamed("moderate");
const severe = personNamed("severe");
const line = (answers: Answers, id: string) => linesOfPaper(paperOfAnswers(answers)).find((one) => one.id === id);

describe("The suicide item of the PHQ-9 on paper", () => {
  it("is its score, or the reason why there is none", () => {
    expect(line(severe, "item9")).toMatchObject({ text: "2 (More than half the days)", strong: true });
    expect(line(moderate, "item9")).toMatchObject({ text: "0 (Not at all)", strong: false });
    expect(line(wellAdult, "item9")?.text).toBe("not given (PHQ-2: 0)");
    expect(line({ ...severe, "44260-8": "decline" }, "item9")).toMatchObject({ text: "declined", strong: true });
  });

  it("is not contradicted by the next line, which would otherwise say that nothing is reported", () => {
    const denied = { "asq-1": "0", "asq-2": "0", "asq-3": "0", "asq-4": "0", "self-injury": "never" };
    const only9 = { ...moderate, ...denied, "44260-8": "1" };
    expect(line(only9, "item9")?.text).toMatch(/^1 /);
    expect(line(only9, "reports")?.text).toBe(chartEn.safety.reportsOnlyItem9);
    expect(line({ ...only9, "44260-8": "0" }, "reports")?.text).toBe(chartEn.box.none);
  });
});
