import { describe, expect, it } from "vitest";
import { textsOf } from "../../app/_content/site-texts";
import { paperIn } from "../../app/[locale]/screening/paper-in";
import { acuteKinds } from "../../lib/assessment/acute-risks";
import { assess } from "../../lib/assessment/assess";
import { counterfactuals } from "../../lib/assessment/explain/counterfactuals";
import type { Answers } from "../../lib/questionnaire/answers";
import { say } from "../../lib/questionnaire/words";
import { paperText } from "../../lib/report/paper/paper-text";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
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
  // Coverage: C91
  it.each(OPENED_BY)("H04 interrupts at each sign of danger to life, and sets no level: %o", (answers) => {
    expect(found({ ...answers, "danger-signs": ["none"] })).toMatchObject({ route: "urgent", kinds: [] });
    for (const sign of SIGNS)
      expect(found({ ...answers, "danger-signs": [sign] }), sign).toMatchObject({
        level: "outpatient",
        route: "crisis",
        kinds: ["home"],
      });
  });

  // Coverage: C92
  it("H04 is distinguished from having nowhere to sleep, which does not interrupt", () => {
    const { route, flags, kinds } = found({ "home-safety": "nowhere" });
    expect({ route, kinds }).toEqual({ route: "urgent", kinds: [] });
    expect(flags).toContain("noBed");
    expect(flags).not.toContain("homeDanger");
  });

  it("H13 stays off paper unless it is asked for: neither the question nor an answer", () => {
    const answers = wellAdultBut({ "home-safety": "unsafe", "danger-signs": [...SIGNS] });
    const texts = { ...textsOf("en").forScreening, builtOn: "2026-11-23" };
    const paper = (withheldToo: boolean) =>
      paperText(
        paperIn(texts, {
          answers,
          changes: counterfactuals(levelOfCare, answers),
          region: "US",
          answered: { end: { day: "2026-11-24" }, start: null, changedAfter: null },
          reference: "7F3K-9GQD",
          answeredIn: "en",
          earlier: null,
          together: null,
          choice: { version: "full", relation: null, found: true, withheldToo },
        }),
      );
    const words = texts.questionnaire.sections.context?.questions["danger-signs"];
    const told = SIGNS.flatMap((sign) => words?.options[sign] ?? []).map((text) => say(text, "self"));
    expect(told).toHaveLength(SIGNS.length);
    for (const text of [...told, "A16"]) expect(paper(false)).not.toContain(text);
    for (const text of told) expect(paper(true)).toContain(text);
  });
});
