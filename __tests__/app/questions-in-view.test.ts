import { describe, expect, it } from "vitest";
import { questionsInView } from "../../app/[locale]/screening/questions-in-view";
import { placeOf } from "../../lib/questionnaire/questions";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";

const questionsOf = (id: string) => placeOf(levelOfCare, id).page.questions;
const inView = (id: string, innerWidth: number, innerHeight: number) =>
  questionsInView(questionsOf(id), { innerWidth, innerHeight } as Window);

describe("The questions in view when a page appears", () => {
  it("are the first ones on a phone, and all of them in the height of a poster", () => {
    const all = questionsOf("function-roles").length;
    expect(inView("function-roles", 390, 844)).toBeGreaterThan(1);
    expect(inView("function-roles", 390, 844)).toBeLessThan(all);
    expect(inView("function-roles", 390, 5000)).toBe(all);
  });

  it("are never none, even when the text is enlarged to four times its size", () => {
    expect(inView("function-roles", 320, 180)).toBe(1);
  });

  it("are all of them on a wide screen, where each can be a row of a table", () => {
    expect(inView("44250-9", 1280, 720)).toBe(questionsOf("44250-9").length);
  });

  it("are more of those whose few choices can share a line", () => {
    expect(inView("asq-1", 390, 700)).toBeGreaterThan(inView("function-roles", 390, 700));
  });
});
