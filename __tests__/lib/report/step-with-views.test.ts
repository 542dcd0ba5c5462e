import { describe, expect, it } from "vitest";
import { reportEn } from "../../../lib/content/en/report";
import type { Answers } from "../../../lib/questionnaire/answers";
import { changeOver } from "../../../lib/report/over-time";
import { stepWithViews } from "../../../lib/report/step-with-views";
import { compareViews } from "../../../lib/report/two-views";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { enDecisionWords } from "../../../questionnaires/level-of-care/text/en/decision-words";
import { enWords } from "../../../questionnaires/level-of-care/text/en/words";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { wellAdult } from "../../support/well-adult";

const moderate = FIVE_PEOPLE[1]?.answers ?? {};
const severe = FIVE_PEOPLE[2]?.answers ?? {};
const texts = { questionnaire: enWords, answerText: reportEn.answerText, notAsked: "Not asked" };
const change = changeOver(
  levelOfCare,
  [
    { takenOn: "2026-10-01", answers: moderate },
    { takenOn: "2026-11-01", answers: wellAdult },
  ],
  enDecisionWords,
);
const seenBy = (answers: Answers) =>
  compareViews(levelOfCare, wellAdult, { ...answers, "about-subject": "other" }, texts);

describe("A step down", () => {
  it("is suggested if no one disagrees", () => {
    expect(change?.step?.kind).toBe("down");
    expect(stepWithViews(change, null)?.step?.kind).toBe("down");
    expect(stepWithViews(change, seenBy(wellAdult))?.step?.kind).toBe("down");
  });

  it("waits while someone who knows the person reports more", () => {
    expect(stepWithViews(change, seenBy(severe))?.step).toMatchObject({ kind: "wait", to: "outpatient" });
    expect(stepWithViews(change, seenBy(moderate))?.step?.kind).toBe("wait");
  });
});
