import { describe, expect, it } from "vitest";
import { acuteKinds, lastAcuteQuestion, noticesOf } from "../../../lib/assessment/acute-risks";
import { isMinor } from "../../../lib/assessment/minor";
import type { Answers } from "../../../lib/questionnaire/answers";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { wellAdult, wellAdultBut } from "../../support/well-adult";

const kinds = (answers: Answers) => acuteKinds(levelOfCare, answers);

describe("Kinds of acute risk", () => {
  it("there are none for a well person or before anything is answered", () => {
    expect(kinds(wellAdult)).toEqual([]);
    expect(kinds({})).toEqual([]);
  });

  it("medical danger comes first, and each kind is listed once", () => {
    const answers = wellAdultBut({
      "now-emergency": ["might-harm-other", "might-act", "body", "confusion", "withdrawal"],
    });
    expect(kinds(answers)).toEqual(["medical", "withdrawal", "suicide", "harm-others"]);
    expect(kinds({ "mind-reality": "overwhelming" })).toEqual(["mind"]);
    expect(kinds({ "about-perinatal": "postpartum", "mind-reality": "convinced", "about-age": "18-64" })).toEqual([
      "postpartum",
    ]);
  });

  it("inpatient care without `interrupt` is not an acute risk", () => {
    expect(
      kinds(wellAdultBut({ "eating-restrict": "1", "eating-severity": "constant", "self-injury": "recent-frequent" })),
    ).toEqual([]);
  });
});

describe("The last question that shows an acute risk", () => {
  const last = (answers: Answers) => lastAcuteQuestion(levelOfCare, answers);

  it("is the last of all that show one, and null if none does", () => {
    expect(last(wellAdult)).toBeNull();
    expect(last(wellAdultBut({ "stay-safe": "no" }))).toBe("stay-safe");
    expect(last(wellAdultBut({ "now-emergency": ["body"], "harm-others": "intend" }))).toBe("harm-others");
    expect(last(wellAdultBut({ "now-emergency": ["body"], "harm-others": "afraid" }))).toBe("now-emergency");
  });

  it("does not come from a rule that does not interrupt", () => {
    expect(last(wellAdultBut({ "now-emergency": ["body"], "home-safety": "unsafe" }))).toBe("now-emergency");
    expect(last(wellAdultBut({ "home-safety": "unsafe" }))).toBeNull();
  });
});

describe("Lesser help", () => {
  it("is called for by the answers, in a fixed order", () => {
    const notices = (answers: Answers) => noticesOf(levelOfCare, answers);
    expect(notices(wellAdult)).toEqual([]);
    expect(notices({ "self-injury": "past" })).toEqual(["talk"]);
    expect(notices({ "home-safety": "unsafe" })).toEqual(["home"]);
    expect(notices({ "sedative-daily": "want-to-stop", "home-safety": "unsafe", "harm-others": "past" })).toEqual([
      ...["talk", "home", "withdrawal"],
    ]);
    expect(notices({ "medical-condition": "unstable" })).toEqual([]);
  });
});

describe("Under 18", () => {
  it("is a person who says so, and not one who has not answered", () => {
    expect(isMinor(levelOfCare, { "about-age": "13-17" })).toBe(true);
    expect(isMinor(levelOfCare, { "about-age": "under-13" })).toBe(true);
    expect(isMinor(levelOfCare, { "about-age": "18-64" })).toBe(false);
    expect(isMinor(levelOfCare, {})).toBe(false);
  });
});
