import { describe, expect, it } from "vitest";
import { textsOf } from "../../../app/_content/site-texts";
import type { Answers } from "../../../lib/questionnaire/answers";
import { reportOf } from "../../../lib/report/report";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { completed } from "../../support/completed";
import { wellAdultBut } from "../../support/well-adult";

const texts = textsOf("en").forScreening;

/** The reasons for the level and for the route, by rule. */
function reasonsOf(answers: Answers): Readonly<Record<string, string>> {
  const { reasons, routeReasons } = reportOf(levelOfCare, completed(levelOfCare, wellAdultBut(answers)), {
    questionnaire: texts.questionnaire,
    decision: texts.decision,
    answerText: texts.report.answerText,
  });
  return Object.fromEntries([...reasons, ...routeReasons].map(({ rule, text }) => [rule, text]));
}
const possible = "(to be careful, this counts as possible)";

describe("What no one said is not stated as a fact", () => {
  const older = { "about-age": "65-plus" };

  it("a danger that was only declined is possible, and described as not answered", () => {
    expect(reasonsOf({ ...older, "asq-1": "decline" }).R15).toBe(
      `You are 65 or older, and you did not say whether you have wished you were dead ${possible}`,
    );
    expect(reasonsOf({ ...older, "now-emergency": ["decline"] }).R15).toContain(possible);
    expect(
      reasonsOf({
        "mind-reality": "decline",
        "function-roles": "missing-some",
        course: "new",
        "medicine-missed": "essential",
      }).I10,
    ).toContain(possible);
  });

  it("an answer that was given is a fact, whatever else was declined", () => {
    expect(reasonsOf({ ...older, "asq-1": "1", "asq-2": "decline" }).R15).toBe(
      "You are 65 or older, and you have wished you were dead",
    );
    expect(reasonsOf({ "function-roles": "missing-most", "asq-1": "decline" }).I13).not.toContain(possible);
  });

  it("a reason is a fact if other answers make it hold too, even if it takes more of them", () => {
    const { P2 } = reasonsOf({
      "symptom-distress": "severe",
      "function-roles": "missing-most",
      "asq-1": "decline",
      "treatment-current": "iop",
      "treatment-response": "same",
    });
    expect(P2).toContain("intensive outpatient program (IOP)");
    expect(P2).not.toContain("did not say");
    expect(P2).not.toContain(possible);
  });

  it("it is a fact that a question was declined", () => {
    expect(reasonsOf({ "asq-1": "decline" }).R3).toBe("You did not say whether you have wished you were dead");
  });
});
