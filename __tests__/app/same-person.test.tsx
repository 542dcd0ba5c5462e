import { act, fireEvent, render } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { textsOf } from "../../app/_content/site-texts";
import { OpenView } from "../../app/[locale]/open/open-view";
import { fhirFile } from "../../lib/exchange/download-files";
import { writeSavedFile } from "../../lib/exchange/saved-file";
import type { Answers } from "../../lib/questionnaire/answers";
import { fhirPlan } from "../../questionnaires/level-of-care/fhir-plan";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { wellAdult, wellAdultBut } from "../support/well-adult";

const texts = textsOf("en").forScreening;
const words = texts.exchange.open;

const saved = (name: string, answers: Answers, on: string) =>
  new File([writeSavedFile(levelOfCare, answers, on)], name);

async function open(...files: File[]) {
  render(<OpenView texts={texts} />);
  const input = document.querySelector("#earlier-answers") as HTMLInputElement;
  fireEvent.change(input, { target: { files } });
  await vi.waitFor(() => expect(document.querySelectorAll("[data-opened]")).toHaveLength(files.length));
  await act(async () => {});
}
const press = (action: string) => fireEvent.click(document.querySelector(`[data-action="${action}"]`) as Element);
const trends = () => document.querySelectorAll("[data-changes]").length;
const asked = () => document.querySelector("[data-same-person]")?.getAttribute("data-same-person");

beforeEach(() => {
  window.sessionStorage.clear();
  window.history.replaceState(null, "", "/");
});

describe("Files that are unlikely to be one person's", () => {
  const two = () => [
    saved("one.json", wellAdultBut({ "about-military": "yes" }), "2026-10-10"),
    saved("two.json", wellAdult, "2026-11-28"),
  ];

  it("are not compared, on screen or on paper, until someone confirms that they are", async () => {
    await open(...two());
    expect(asked()).toBe("asked");
    expect(trends()).toBe(0);
    const card = document.querySelector("[data-same-person]")?.textContent ?? "";
    for (const name of ["one.json", "two.json"]) expect(card).toContain(name);
    expect(card.match(/[34679CDFGHJKMNPQRTVWXY]{4}-[34679CDFGHJKMNPQRTVWXY]{4}/g)).toHaveLength(2);
    press("same-person");
    expect(asked()).toBeUndefined();
    expect(trends()).toBe(2);
  });

  it("are never compared after someone denies it, and are asked about again with another file", async () => {
    await open(...two());
    press("other-person");
    expect(trends()).toBe(0);
    expect(document.body.textContent).toContain(words.samePerson.apart);
    const input = document.querySelector("#earlier-answers") as HTMLInputElement;
    fireEvent.change(input, { target: { files: [saved("three.json", wellAdult, "2026-11-29")] } });
    await vi.waitFor(() => expect(document.querySelectorAll("[data-opened]")).toHaveLength(3));
    expect(asked()).toBe("asked");
    expect(trends()).toBe(0);
  });

  it("are distinguished from those that may be one person's, which are compared right away", async () => {
    await open(
      saved("one.json", wellAdultBut({ "practical-cost": "worried" }), "2026-10-10"),
      saved("two.json", wellAdult, "2026-11-28"),
    );
    expect(asked()).toBeUndefined();
    expect(trends()).toBe(2);
  });
});

describe("The same answers twice", () => {
  it("are recognized in a saved file and a FHIR file, reported, and not drawn as a trend", async () => {
    const times = { answeredAt: "2026-11-28T09:00:00-06:00" };
    const { text } = fhirFile(
      levelOfCare,
      wellAdult,
      { questionnaire: texts.questionnaire, instruments: texts.decision.instruments, title: "t" },
      { madeAt: "https://example.org", plan: fhirPlan, now: new Date("2027-01-16T10:00:00Z"), times },
    );
    await open(saved("one.json", wellAdult, times.answeredAt), new File([text], "two.json"));
    const said = document.querySelector("[data-same-answers]")?.textContent ?? "";
    expect(said).toContain("one.json");
    expect(said).toContain("two.json");
    expect(trends()).toBe(0);
    expect(asked()).toBeUndefined();
  });
});

describe("What a reader sees first", () => {
  const precedes = (a: Element | null, b: Element | null) =>
    a !== null && b !== null && (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

  it("is the differences, then a word to the reader, then the help for the person; printing and copying are the first of the next steps", async () => {
    const severe = wellAdultBut({ "asq-1": "1", "asq-3": "1", "asq-5": "1", "suicide-plan": "details" });
    await open(saved("one.json", wellAdult, "2026-10-10"), saved("two.json", severe, "2026-11-28"));
    const trend = document.querySelector("[data-changes]");
    expect(precedes(trend, document.querySelector('[data-help="crisis"]'))).toBe(true);
    expect(document.body.textContent).toContain(words.withYou);
    const again = document.querySelector('[data-action="again"]');
    for (const first of ["print", "copy"])
      expect(precedes(document.querySelector(`[data-action="${first}"]`), again)).toBe(true);
  });

  it("is the help for a single file, since there is nothing to compare", async () => {
    await open(saved("two.json", wellAdultBut({ "asq-5": "1", "asq-3": "1" }), "2026-11-28"));
    expect(document.querySelector('[data-help="crisis"]')).not.toBeNull();
    expect(document.body.textContent).not.toContain(words.withYou);
  });
});
