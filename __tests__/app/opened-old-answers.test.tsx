import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { textsOf } from "../../app/_content/site-texts";
import { openedCheck } from "../../app/[locale]/open/opened-check";
import { OpenedList } from "../../app/[locale]/open/opened-list";
import { fill } from "../../lib/content/fill";
import { LOCALES } from "../../lib/content/locales";
import { openFile } from "../../lib/exchange/open-answers";
import { say } from "../../lib/questionnaire/words";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { renames } from "../../questionnaires/level-of-care/renames";
import { goldenText } from "../cases/golden-files";

describe.each(LOCALES)("Answers of version 1, opened in %s", (locale) => {
  const texts = textsOf(locale).forScreening;
  const { open } = texts.exchange;
  const name = say(texts.questionnaire.sections.context?.questions["watch-need"]?.short ?? "", "self");
  const listOf = (text: string) => {
    const opened = openFile(levelOfCare, text, renames);
    if ("refused" in opened) throw new Error(opened.refused);
    const check = openedCheck("1", "summary.json", opened, texts);
    return { check, ...render(<OpenedList checks={[check]} texts={texts} onClose={() => {}} />) };
  };

  it("name the question that is asked again, and why", () => {
    const { container } = listOf(goldenText("v1", "plan.json"));
    expect(name.length).toBeGreaterThan(3);
    const told = container.querySelector("[data-asked-again]");
    expect(told?.textContent).toBe(fill(open.askedAgain, { questions: name }));
    expect(container.querySelector("[data-dropped]")).toBeNull();
    expect(container.textContent).toContain(open.changedSince);
  });

  it("do not mention it if everything was carried over", () => {
    const { container } = listOf(goldenText("v1", "well.json"));
    expect(container.querySelector("[data-asked-again], [data-dropped]")).toBeNull();
  });

  it("are distinguished from damaged ones", () => {
    const file = JSON.parse(goldenText("v1", "plan.json"));
    const { container, check } = listOf(JSON.stringify({ ...file, answers: { ...file.answers, "asq-1": "perhaps" } }));
    expect(container.querySelector("[data-asked-again]")?.textContent).toContain(name);
    expect(container.querySelector("[data-dropped]")?.textContent).not.toContain(name);
    expect(check.dropped).toHaveLength(1);
  });

  it("do not show that danger from another person was asked about, because no file contains it", () => {
    const { check } = listOf(goldenText("v1", "changed.json"));
    expect(check.answers["home-safety"]).toBe("unsafe");
    expect(check.report.missing.map(({ question }) => question)).not.toContain("danger-signs");
    expect(check.report.missing.map(({ question }) => question)).toContain("stay-safe-why");
  });
});
