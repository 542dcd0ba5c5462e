import { describe, expect, it } from "vitest";
import { textsOf } from "../../../app/_content/site-texts";
import type { Answers } from "../../../lib/questionnaire/answers";
import type { PaperBlock } from "../../../lib/report/paper/block";
import { paperText } from "../../../lib/report/paper/paper-text";
import { reasonItems } from "../../../lib/report/paper/reason-items";
import { reportOf } from "../../../lib/report/report";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { LONGEST_PAPERS } from "../../cases/longest-papers";
import { VIGNETTES } from "../../cases/vignettes";
import { paperOfAnswers } from "../../support/paper-of-answers";
import { answersOf } from "../../support/vignette-answers";
import { wellAdultBut } from "../../support/well-adult";

const words = textsOf("en").forScreening;
const texts = { ...words, answerText: words.report.answerText };
const person = (level: string): Answers => FIVE_PEOPLE.find((one) => one.level === level)?.answers ?? {};
const reasonsOf = (answers: Answers): string => {
  const { found: blocks } = paperOfAnswers(answers, "full", { found: true });
  const found: PaperBlock | undefined = blocks.find(({ id }) => id === "reasons");
  return found?.kind === "list" ? found.items.map(({ text }) => text).join("\n") : "";
};

describe("What a reason is based on", () => {
  it("names the total instead of many items, and no age that only selects the total's cut-off", () => {
    expect(reasonsOf(person("iop"))).toContain("PHQ-9");
    expect(reasonsOf(person("iop"))).not.toContain("18 to 64");
  });

  it("names the age if it counts by itself", () => {
    const teen = { "about-age": "13-17", "asq-1": "1" };
    expect(reasonsOf(wellAdultBut(teen))).toContain("13 to 17");
  });

  it("never leaves out the deciding answer, however little space there is", () => {
    const thoughts = { "asq-1": "1", "asq-2": "1", "asq-3": "1", "asq-4": "1", "use-now": "yes" };
    for (const more of [{}, LONGEST_PAPERS[0]?.answers ?? {}]) {
      const answers = wellAdultBut({ ...more, ...thoughts });
      const text = paperText(paperOfAnswers(answers, "full", { found: true }));
      const [told = ""] = text.split("\n").filter((line) => line.includes("A7: "));
      expect(told).toContain("Alcohol or drugs in the last few hours (Yes)");
    }
  });

  it("includes the deciding answers of every reason of every vignette", () => {
    for (const vignette of Object.values(VIGNETTES).flat()) {
      const answers = answersOf(vignette);
      const report = reportOf(levelOfCare, answers, texts);
      const items = reasonItems(report);
      for (const reason of [...report.reasons, ...report.routeReasons]) {
        expect(reason.deciding, `${vignette.name} ${reason.rule}`).toBeGreaterThan(0);
        for (const { short, answer } of reason.answers.slice(0, reason.deciding)) {
          const item = items.find(({ id }) => id.split(" ").includes(reason.rule));
          expect(item?.text).toContain(`${short} (${answer})`);
        }
      }
    }
  });

  it("is enough to make the rule hold: without the other answers it still does", () => {
    const answers = wellAdultBut({
      "asq-1": "1",
      "asq-4": "1",
      "suicide-attempt-when": "over-a-year",
      "use-now": "yes",
    });
    const alcohol = reportOf(levelOfCare, answers, texts).reasons.find(({ rule }) => rule === "A7");
    expect(
      alcohol?.answers
        .slice(0, alcohol.deciding)
        .map(({ questions }) => questions[0])
        .toSorted(),
    ).toEqual(["asq-1", "asq-4", "use-now"]);
  });
});
