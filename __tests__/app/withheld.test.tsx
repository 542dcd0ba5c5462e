import { fireEvent, render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { textsOf } from "../../app/_content/site-texts";
import { FileButtons } from "../../app/_exchange/file-buttons";
import { ResultsView } from "../../app/[locale]/screening/results-view";
import { LOCALES } from "../../lib/content/locales";
import { TIMES_NOT_KNOWN } from "../../lib/exchange/answer-times";
import type { Answers } from "../../lib/questionnaire/answers";
import { say } from "../../lib/questionnaire/words";
import { keepEarlier } from "../../lib/screening/earlier-checks";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { wellAdultBut } from "../support/well-adult";

const home = { "home-safety": "unsafe" };
const inDanger = wellAdultBut({ ...home, "danger-signs": ["choked", "weapon"] });
const notSaid = wellAdultBut(home);

// Papers are compared verbatim, and they contain the minute.
beforeEach(() => {
  window.sessionStorage.clear();
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-24T14:30:00Z") });
});
afterEach(() => vi.useRealTimers());

describe.each(LOCALES)("H13 danger from another person, in %s", (locale) => {
  const texts = textsOf(locale).forScreening;
  const { withheld } = texts.exchange.keep;
  const question = texts.questionnaire.sections.context?.questions["danger-signs"];
  const told = [question?.ask, question?.short, question?.options.choked, question?.options.weapon].flatMap((said) =>
    said ? [say(said, "self")] : [],
  );
  const view = (answers: Answers) => (
    <ResultsView
      {...{ answers, texts }}
      times={TIMES_NOT_KNOWN}
      region="US"
      helpHref={`/${locale}/help-now/`}
      onReview={() => {}}
      onGoOn={() => {}}
      onDetails={() => {}}
    />
  );
  const paperIn = (root: ParentNode) =>
    [...root.querySelectorAll(".print-document")].map((one) => one.textContent ?? "").join("\n");
  const markup = (answers: Answers) =>
    new DOMParser().parseFromString(renderToStaticMarkup(view(answers)), "text/html");

  it("interrupts on screen, and leaves the paper and its text the same as for someone who did not report it", () => {
    const page = markup(inDanger);
    expect(page.querySelector("[data-result]")?.getAttribute("data-route")).toBe("crisis");
    const paper = paperIn(page);
    for (const words of told) expect(paper).not.toContain(words);
    expect(paper).not.toMatch(/A16/);
    expect(paper).toBe(paperIn(markup(notSaid)));
    const { container } = render(view(inDanger));
    fireEvent.click(within(container).getByText(texts.paper.copy.show));
    const text = container.querySelector<HTMLTextAreaElement>("#summary-text")?.value ?? "";
    expect(text.length).toBeGreaterThan(500);
    for (const words of told) expect(text).not.toContain(words);
  });

  it("is printed once the person asks for it", () => {
    const { container } = render(view(inDanger));
    expect(paperIn(container)).not.toContain(told.at(-1));
    fireEvent.click(within(container).getByText(texts.paper.options.title));
    const choice = container.querySelector<HTMLElement>('[data-print="withheld"]');
    expect(choice?.textContent).toContain(withheld.label);
    expect(container.querySelector("#print-withheld-hint")?.textContent).toBe(withheld.hint);
    if (choice) fireEvent.click(choice);
    for (const words of told.slice(2)) expect(paperIn(container)).toContain(words);
  });

  it("is saved to a file only once the person asks for it", async () => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return "blob:here";
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    const source = {
      answers: inDanger,
      texts,
      times: { answeredAt: "2026-11-24T14:30:00Z" },
      relation: null,
      language: locale,
    };
    const { container } = render(<FileButtons {...source} kinds={["save", "fhir"]} />);
    const press = (name: string) => {
      const button = container.querySelector<HTMLElement>(name);
      expect(button).toBeTruthy();
      if (button) fireEvent.click(button);
    };
    press('[data-action="file-save"]');
    press('[data-action="file-fhir"]');
    press('[data-print="withheld-file"]');
    press('[data-action="file-save"]');
    press('[data-action="file-fhir"]');
    const [save = "", fhir = "", saveToo = "", fhirToo = ""] = await Promise.all(blobs.map((blob) => blob.text()));
    expect(save).not.toContain("choked");
    expect(saveToo).toContain("choked");
    const answered = (bundle: string) =>
      JSON.parse(bundle).entry.filter(
        ({ resource }: { resource: { resourceType: string } }) => resource.resourceType === "QuestionnaireResponse",
      );
    expect(JSON.stringify(answered(fhir))).not.toContain("danger-signs");
    expect(JSON.stringify(answered(fhirToo))).toContain("danger-signs.choked");
  });

  it("offers no such choice to anyone who was not asked", () => {
    const { container } = render(view(wellAdultBut({})));
    expect(container.querySelector('[data-print^="withheld"]')).toBeNull();
    expect(screen.queryByText(withheld.label)).toBeNull();
  });

  it("does not raise what the paper says about two views", () => {
    const other = { takenOn: "2026-11-20", answers: { ...notSaid, "about-subject": "other" } };
    keepEarlier(window.sessionStorage, levelOfCare, [other]);
    const { container } = render(view(inDanger));
    expect(container.querySelector(".print-together")).toBeNull();
    for (const words of told) expect(paperIn(container)).not.toContain(words);
  });
});
