import { describe, expect, test } from "vitest";
import { declinedTogether } from "../../../lib/report/declined-together";

const NOT_SAID = "Rather not say";
const one = (question: string, answer = NOT_SAID) => ({ questions: [question], short: `About ${question}`, answer });

describe("Declined answers on screen", () => {
  test("many are combined into one, none is lost, and given answers stay separate", () => {
    const told = declinedTogether([one("a"), one("b", "Yes"), one("c"), one("d")], NOT_SAID);
    expect(told.answers.map(({ short }) => short)).toEqual(["About b"]);
    expect(told.declined.map(({ short }) => short)).toEqual(["About a", "About c", "About d"]);
  });

  test("a few are listed unchanged", () => {
    const few = [one("a"), one("b")];
    expect(declinedTogether(few, NOT_SAID)).toEqual({ answers: few, declined: [] });
  });
});
