import { describe, expect, it } from "vitest";
import { textsOf } from "../../app/_content/site-texts";
import type { Answers } from "../../lib/questionnaire/answers";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { completed } from "../support/completed";
import { wellAdultBut } from "../support/well-adult";
import { resultMarkup } from "./result-markup";

const { report: words } = textsOf("en").forScreening;

const resultOf = (answers: Answers) =>
  new DOMParser()
    .parseFromString(resultMarkup(completed(levelOfCare, wellAdultBut(answers))), "text/html")
    .querySelector("[data-result]");

describe("H05 marked answers about danger", () => {
  it("are on the result even if something else alone decides the level", () => {
    const result = resultOf({
      "symptom-distress": "severe",
      "function-roles": "missing-most",
      "self-injury": "recent-rare",
    });
    expect(result?.querySelector('[data-because~="self-injury"]')).toBeNull();
    expect(result?.querySelector("[data-also-marked]")?.textContent ?? "").toContain("Recently, once or twice");
  });

  it("are not repeated, and are not made up", () => {
    expect(resultOf({})?.querySelector("[data-also-marked]")).toBeNull();
    const people: readonly Answers[] = [
      { "harm-others": "hurt" },
      { "asq-1": "1" },
      { "suicide-plan": "yes", "asq-3": "1" },
    ];
    for (const answers of people) {
      const result = resultOf(answers);
      const beside = result?.querySelector("[data-also-marked]");
      for (const row of beside?.querySelectorAll("li") ?? [])
        expect(result?.querySelector("[data-because]")?.textContent ?? "").not.toContain(row.textContent);
    }
  });
});

describe("H05 close to the next level", () => {
  it("names a line for thoughts of suicide, and does not call them an area that gets harder", () => {
    const result = resultOf({ "symptom-distress": "severe", "function-roles": "missing-some", "asq-1": "1" });
    const text = result?.querySelector("[data-borderline]")?.textContent ?? "";
    expect(text).toContain(words.borderline);
    expect(text).toMatch(/call or text 988/);
    expect(text).not.toContain("Suicide and self-harm");
  });
});
