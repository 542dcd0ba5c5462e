import { describe, expect, it } from "vitest";
import { textsOf } from "../../app/_content/texts";
import { acuteKinds } from "../../lib/assessment/acute-risks";
import { assess } from "../../lib/assessment/assess";
import type { Answers } from "../../lib/questionnaire/answers";
import { say } from "../../lib/questionnaire/words";
import { paperText } from "../../lib/report/paper/paper-text";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { paperOfAnswers } from "../support/paper-of-answers";
import { wellAdultBut } from "../support/well-adult";

const SIGNS = ["weapon", "choked", "threat-kill", "fear-death"] as const;
const OPENED_BY: readonly Answers[] = [
  { "now-emergency": ["unsafe-place"] },
  { "home-safety": "unsafe" },
  { "stay-safe": "not-sure", "stay-safe-why": ["someone"] },
];
const found = (answers: Answers) => {
  const given = wellAdultBut(answers);
  return { ...assess(levelOfCare, given), kinds: acuteKinds(levelOfCare, given) };
};

describe("Danger from another person", () => {
  it.each(OPENED_BY)("H04 interrupts at each sign of danger to life, and sets no level: %o", (answers) => {
    expect(found({ ...answers, "danger-signs": ["none"] })).toMatchObject({ route: "urgent", kinds: [] });
    for (const sign of SIGNS)
      expect(found({ ...answers, "danger-signs": [sign] }), sign).toMatchObject({
        level: "outpatient",
        route: "crisis",
        kinds: ["home"],
      });
  });

  it("H04 is told apart from having nowhere to sleep, which interrupts nobody", () => {
    const { route, flags, kinds } = found({ "home-safety": "nowhere" });
    expect({ route, kinds }).toEqual({ route: "urgent", kinds: [] });
    expect(flags).toContain("noBed");
    expect(flags).not.toContain("homeDanger");
  });

  it("H13 stays off paper unless it is asked for: neither the question nor an answer", () => {
    const paper = paperText(paperOfAnswers(wellAdultBut({ "home-safety": "unsafe", "danger-signs": [...SIGNS] })));
    const words = textsOf("en").forScreening.questionnaire.sections.context?.questions["danger-signs"];
    const signs = Object.entries(words?.options ?? {}).flatMap(([code, said]) => (code === "none" ? [] : [said]));
    expect(signs).toHaveLength(SIGNS.length);
    for (const text of [words?.short, ...signs]) if (text) expect(paper).not.toContain(say(text, "self"));
    expect(paper).not.toContain("A16");
  });
});
