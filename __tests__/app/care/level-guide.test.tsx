import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { LevelGuide } from "../../../app/_care/level-guide";
import { StepsUpDown } from "../../../app/_care/steps-up-down";
import { careEn } from "../../../lib/content/en/care/words";
import { LEVELS, type Level } from "../../../lib/rules/levels";
import { careProps } from "../../support/care-props";

const { texts, region } = careProps();
const guideTo = (level: Level) => render(<LevelGuide level={level} texts={texts} region={region} />).container;
const fact = (container: HTMLElement, name: string) => container.querySelector(`[data-fact="${name}"] dd`);

describe("What a level is like", () => {
  // Coverage: C5, C37, C41
  it("gives IOP in numbers, with the payers' definition as a footnote", () => {
    const guide = guideTo("iop");
    expect(fact(guide, "daysAWeek")).toHaveTextContent("3–5 a week");
    expect(fact(guide, "hoursADay")).toHaveTextContent("3–4");
    expect(fact(guide, "hoursAWeek")).toHaveTextContent("9–20 a week");
    expect(fact(guide, "weeks")).toHaveTextContent("6–12 weeks");
    expect(fact(guide, "groupSize")).toHaveTextContent("6–12");
    expect(guide).toHaveTextContent("Medicare and many insurers count 9–19 hours as IOP");
  });

  // Coverage: C6
  it("shows PHP as 25 to 30 computed hours, and its other names", () => {
    const guide = guideTo("php");
    expect(fact(guide, "hoursAWeek")).toHaveTextContent("25–30 a week");
    expect(fact(guide, "hoursAWeek")).toHaveTextContent(careEn.grades.computed);
    expect(careEn.levels.php.alsoCalled).toContain("day program");
  });

  it("gives a short visit in minutes, not in parts of an hour", () => {
    const guide = guideTo("outpatient");
    expect(guide).toHaveTextContent("A visit of 45–60 minutes");
    expect(guide).not.toHaveTextContent("0.8");
  });

  it.each(LEVELS)("puts a source and a date beside the numbers of %s", (level) => {
    const sources = within(guideTo(level)).getByRole("list", { name: texts.carePages.sources.title });
    for (const source of within(sources).getAllByRole("listitem"))
      expect(source).toHaveTextContent(/checked on \w+ \d+, 2026/);
  });

  // Coverage: C35
  it.each(LEVELS)("draws a day of %s that can be read out loud hour by hour", (level) => {
    guideTo(level);
    const picture = screen.getByRole("img");
    expect(picture.getAttribute("aria-label")).toMatch(/An example of a day, from \d+:\d\d.[AP]M to \d+:\d\d.[AP]M/);
    expect(picture.querySelectorAll(".day-part").length).toBeGreaterThan(2);
  });

  // Coverage: C44, C82
  it("says in advance that it may feel harder first, and that IOP is not a crisis service", () => {
    const guide = guideTo("iop");
    expect(guide).toHaveTextContent("The first weeks can feel worse before they feel better");
    expect(guide).toHaveTextContent("call or text 988");
    expect(guide).toHaveTextContent("It is not a crisis service.");
  });

  // Coverage: C46
  it("says that no one can guarantee what others in a group keep to themselves", () => {
    expect(guideTo("iop").querySelector('[data-row="privacy"]')).toHaveTextContent("Nobody can guarantee");
  });
});

describe("The steps up and down", () => {
  const steps = (level: Level) =>
    render(<StepsUpDown level={level} texts={texts} region={region} raisedBy={["Daily life"]} />).container;

  // Coverage: C40, C45, C76
  it("go both ways from IOP, with links to its neighbors", () => {
    const both = steps("iop");
    expect(both.querySelector('[data-way="up"] a')).toHaveAttribute("href", "/en/levels/php/");
    expect(both.querySelector('[data-way="down"] a')).toHaveAttribute("href", "/en/levels/outpatient/");
    expect(both.querySelector('[data-way="down"]')).toHaveTextContent("The end can feel sudden.");
    expect(both.querySelector("[data-raise]")).toHaveTextContent("Daily life");
  });

  it("say when to check again", () => {
    const { container } = render(<StepsUpDown level="iop" texts={texts} region={region} lookAgain="Look on Monday" />);
    expect(container.querySelector("[data-look-again]")).toHaveTextContent("Look on Monday");
  });

  it("stop at both ends", () => {
    expect(steps("inpatient").querySelector('[data-way="up"]')).toHaveTextContent(texts.carePages.range.nothingAbove);
    expect(steps("outpatient").querySelector('[data-way="down"]')).toHaveTextContent(
      texts.carePages.range.nothingBelow,
    );
  });

  // Coverage: C30
  it("say what too little care can cost", () => {
    expect(steps("php")).toHaveTextContent(careEn.tooLow);
  });
});
