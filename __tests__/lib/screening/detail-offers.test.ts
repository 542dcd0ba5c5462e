import { describe, expect, it } from "vitest";
import { detailOffers } from "../../../lib/screening/detail-offers";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { enWords } from "../../../questionnaires/level-of-care/text/en/words";
import { wellAdult, wellAdultBut } from "../../support/well-adult";

const offers = (answers: typeof wellAdult) => detailOffers(levelOfCare, answers, enWords);

describe("What is offered after the result", () => {
  it("is first what makes the plan fit, then what makes the summary fuller, each with what is still open", () => {
    const { "practical-cost": _, "about-military": __, ...answers } = wellAdult;
    const [fit, fuller] = offers(answers);
    expect([fit?.part, fuller?.part]).toEqual(["fit", "fuller"]);
    // Cost, and known conditions that were never treated; service, and two notes.
    expect([fit?.open, fuller?.open]).toEqual([2, 3]);
    expect(fit?.minutes).toBeGreaterThanOrEqual(1);
    expect(offers({ ...answers, "practical-cost": "ok", "known-conditions": [] })[0]).toEqual({
      part: "fit",
      open: 0,
      minutes: 0,
    });
  });

  it("starts with questions that have become details, and grows with them", () => {
    const low = { "44250-9": "3", "44255-8": "3" };
    const open = (answers: typeof wellAdult) => offers(answers).find(({ part }) => part === "fuller")?.open ?? 0;
    // Six items of the PHQ-9 decide while distress is mild, and only add detail once it was called severe. How one
    // feels about help is asked with any need, and nothing reads it here.
    expect(open(wellAdultBut({ ...low, "symptom-distress": "severe" }))).toBe(
      open(wellAdultBut({ ...low, "symptom-distress": "mild" })) + 6 + 1,
    );
  });

  it("is empty for people the rules do not apply to", () => {
    expect(offers({ "about-subject": "self", "about-age": "under-13", "now-emergency": ["none"] })).toEqual([]);
  });
});
