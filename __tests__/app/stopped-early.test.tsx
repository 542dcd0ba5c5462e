import { describe, expect, it } from "vitest";
import { textsOf } from "../../app/_content/site-texts";
import { LOCALES } from "../../lib/content/locales";
import type { Answers } from "../../lib/questionnaire/answers";
import { linesOfPaper, paperOfAnswers } from "../support/paper-of-answers";
import { resultMarkup } from "./result-markup";

const begun = { "about-subject": "self", "about-age": "18-64" };
const inDanger: Answers = { ...begun, "now-emergency": ["might-act"] };
const tookTooMuch: Answers = { ...begun, "now-emergency": ["hurt-or-overdose"] };
const nothingSaid: Answers = { ...begun, "now-emergency": ["none"] };

const resultOf = (answers: Answers, locale: (typeof LOCALES)[number] = "en") =>
  new DOMParser().parseFromString(resultMarkup(answers, locale), "text/html").querySelector("[data-result]");

describe.each(LOCALES)("Someone who stops early, %s", (locale) => {
  const { tooLittle } = textsOf(locale).forScreening.report;

  it("and is in danger now reads nothing that could wait a day", () => {
    for (const answers of [inDanger, tookTooMuch]) {
      const result = resultOf(answers, locale);
      expect(result?.querySelector('[data-help="crisis"]')).not.toBeNull();
      const place = result?.querySelector("[data-too-little]")?.textContent ?? "";
      expect(place).toContain(tooLittle.now.self);
      for (const step of tooLittle.self) expect(place).not.toContain(step.split(/[,:.]/)[0]);
      expect(place).not.toContain(tooLittle.lead.self);
    }
  });

  it("and is not in danger is told what to do within a day", () => {
    const place = resultOf(nothingSaid, locale)?.querySelector("[data-too-little]")?.textContent ?? "";
    expect(place).toContain(tooLittle.self[0]);
    expect(place).not.toContain(tooLittle.now.self);
  });

  it("is not told, one by one, of dangers that no one asked about yet", () => {
    const urgent = resultOf(nothingSaid, locale)?.querySelector('[data-help="within-a-day"]');
    const reasons = [...(urgent?.querySelectorAll("li[data-rule]") ?? [])];
    expect(reasons).toHaveLength(1);
    expect(reasons[0]?.textContent).not.toContain(":");
    expect(reasons[0]?.querySelector("details")?.hasAttribute("open")).toBe(false);
    // Each rule that holds is still named, and so is each question that is open.
    expect(reasons[0]?.getAttribute("data-rule")?.split(" ")).toEqual(expect.arrayContaining(["R3"]));
    expect(reasons[0]?.getAttribute("data-because")).toContain("asq-1");
  });
});

describe("A teenager who stops early after saying that someone hurts them", () => {
  const urgent = resultOf({ ...begun, "about-age": "13-17", "now-emergency": ["unsafe-place"] })?.querySelector(
    '[data-help="within-a-day"]',
  );

  it("reads that reason first, and all that is open as one entry", () => {
    const [first, ...others] = [...(urgent?.querySelectorAll("li[data-rule]") ?? [])];
    expect(first?.querySelector("details")).toBeNull();
    expect(first?.textContent).toContain("hurting");
    expect(others).toHaveLength(1);
    expect(others[0]?.querySelector("details")).not.toBeNull();
  });
});

describe("The paper of someone who stops early", () => {
  const paper = paperOfAnswers(inDanger);
  const line = (id: string) => [...paper.box.lines, ...linesOfPaper(paper)].find((one) => one.id === id)?.text ?? "";

  it("says why it is urgent, from what was said, though there is no level", () => {
    expect(paper.box.level).toBeNull();
    expect(line("because")).toContain("may act on thoughts of suicide");
  });

  it("counts what is open the same way everywhere", () => {
    const [inBox] = /\d+/.exec(paper.box.text) ?? [];
    expect(line("unanswered")).toContain(inBox);
    expect(paper.unfinished).toContain(inBox);
  });

  it("does not say that no use was reported when use was never asked about", () => {
    expect(line("withdrawal")).not.toContain("no daily or heavy use");
    expect(line("withdrawal")).toContain("not asked");
  });
});
