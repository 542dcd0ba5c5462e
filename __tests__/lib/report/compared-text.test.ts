import { describe, expect, it } from "vitest";
import { textsOf } from "../../../app/_content/site-texts";
import { LOCALES, type Locale } from "../../../lib/content/locales";
import type { Answers } from "../../../lib/questionnaire/answers";
import { changeOver } from "../../../lib/report/over-time";
import { comparedText } from "../../../lib/report/paper/compared-text";
import { compareViews } from "../../../lib/report/two-views";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { FIVE_PEOPLE } from "../../cases/five-people";

const person = (name: string): Answers => FIVE_PEOPLE.find((one) => one.name.startsWith(name))?.answers ?? {};
const [severe, moderate] = [person("severe"), person("moderate")];

function textIn(locale: Locale): string {
  const texts = textsOf(locale).forScreening;
  const { exchange, report, decision } = texts;
  const times = [
    { takenOn: "2026-09-01", answers: severe },
    { takenOn: "2026-10-01", answers: moderate },
  ];
  const change = changeOver(levelOfCare, times, decision);
  const words = { ...texts, answerText: report.answerText, notAsked: exchange.views.notAsked };
  const views = compareViews(levelOfCare, moderate, { ...severe, "about-subject": "other" }, words);
  return comparedText({ change, views, on: { self: "2026-10-01", other: "2026-10-02" } }, texts);
}

describe("Comparisons as plain text", () => {
  it("contain every value over time, what to ask about, and whose answer counts", () => {
    const text = textIn("en");
    expect(text).toContain("What has changed");
    expect(text).toContain("PHQ-9 (better). Sep 1, 2026: 21; Oct 1, 2026: 12");
    expect(text).toContain("Last time the level to ask about was Inpatient");
    expect(text).toContain("With the more serious answer on safety, at least: Inpatient");
    expect(text).toMatch(/Wished to be dead\n {4}The person said, Oct 1, 2026: No\n.*: Yes \(counts\)/);
    expect(text).not.toMatch(/undefined|\{/);
  });

  it("are in the language of the print and no other", () => {
    const [english = "", spanish = ""] = LOCALES.map(textIn);
    const titles = (locale: Locale) => {
      const { change, views } = textsOf(locale).forScreening.exchange;
      return [change.title, views.title];
    };
    for (const title of titles("es")) expect([english.includes(title), spanish.includes(title)]).toEqual([false, true]);
    for (const title of titles("en")) expect([english.includes(title), spanish.includes(title)]).toEqual([true, false]);
  });

  it("are empty if nothing is compared", () => {
    const texts = textsOf("en").forScreening;
    expect(comparedText({ change: null, views: null, on: { self: null, other: null } }, texts)).toBe("");
  });
});
