import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { textsOf } from "../../app/_content/site-texts";
import { continueWith } from "../../app/[locale]/open/carry-on";
import { openedCheck } from "../../app/[locale]/open/opened-check";
import { Screening } from "../../app/[locale]/screening/screening";
import { openFile } from "../../lib/exchange/open-answers";
import { writeSavedFile } from "../../lib/exchange/saved-file";
import { saveSession } from "../../lib/screening/saved-session";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { renames } from "../../questionnaires/level-of-care/renames";
import { wellAdult } from "../support/well-adult";

const texts = textsOf("en").forScreening;
const { facts } = texts.paper;
/** The last question answered in these tests. */
const LAST = "stay-safe";
const { [LAST]: _, ...almost } = wellAdult;

const fact = (name: string): string =>
  [...document.querySelectorAll(".print-document.print-only .print-facts dt")].find((dt) => dt.textContent === name)
    ?.nextElementSibling?.textContent ?? "";

const clock = (at: string) => vi.useFakeTimers({ toFake: ["Date"], now: new Date(at) });

async function open() {
  delete document.documentElement.dataset.ready;
  render(<Screening texts={texts} />);
  await vi.waitFor(() => expect(document.documentElement.dataset.ready).toBe(""));
}

async function answer(question: string, code: string) {
  const input = document.querySelector<HTMLElement>(`[data-question="${question}"] input[value="${code}"]`);
  if (!input) throw new Error(`${question} is not on screen`);
  await userEvent.click(input);
  await userEvent.click(screen.getByRole("button", { name: texts.screening.continue }));
}

beforeAll(async () => {
  await Promise.all([
    import("../../app/[locale]/screening/review-view"),
    import("../../app/[locale]/screening/results-view"),
    import("../../app/[locale]/screening/pause-file"),
    import("../../app/_content/result-texts/en"),
  ]);
}, 60_000);

beforeEach(() => {
  window.sessionStorage.clear();
  window.history.replaceState(null, "", "/");
  window.scrollTo = () => {};
});
afterEach(() => {
  vi.useRealTimers();
});

describe("The time on the paper", () => {
  it("is when the last answer was given, even if the tab is reloaded and printed six days later", async () => {
    clock("2026-11-28T15:00:00Z");
    saveSession(window.sessionStorage, levelOfCare, almost, [], {}, false, {
      startedAt: "2026-11-28T14:41:00+00:00",
      answeredAt: "2026-11-28T14:59:00+00:00",
    });
    await open();
    await answer(LAST, "yes");
    const then = fact(facts.date);
    expect(then).toMatch(/November 28, 2026.*2:41.*3:00/);
    expect(fact(facts.printed)).toContain("November 28, 2026");

    cleanup();
    clock("2026-12-04T20:00:00Z");
    await open();
    act(() => {
      window.dispatchEvent(new Event("beforeprint"));
    });
    expect(fact(facts.date)).toBe(then);
    expect(fact(facts.printed)).toContain("December 4, 2026");
  });

  it('reads the clock for "Printed" when printing starts, not when the page was opened', async () => {
    clock("2026-11-28T15:00:00Z");
    saveSession(window.sessionStorage, levelOfCare, wellAdult, [], {}, false, { answeredAt: "2026-11-28" });
    await open();
    clock("2026-11-30T15:00:00Z");
    act(() => {
      window.dispatchEvent(new Event("beforeprint"));
    });
    expect(fact(facts.printed)).toContain("November 30, 2026");
    expect(fact(facts.date)).toBe("November 28, 2026");
  });

  it("says that a file's answers were changed here, and after which day", async () => {
    clock("2026-12-04T20:00:00Z");
    const opened = openFile(levelOfCare, writeSavedFile(levelOfCare, wellAdult, "2026-10-10"), renames);
    if ("refused" in opened) throw new Error(opened.refused);
    const check = openedCheck("1", "summary.json", opened, texts);
    expect(continueWith(check)).toBe(true);
    await open();
    expect(fact(facts.date)).toBe("October 10, 2026");
    await userEvent.click(screen.getAllByRole("button", { name: texts.report.actions.change })[0] as HTMLElement);
    const change = document.querySelector<HTMLElement>(`[data-answer="practical-cost"] button`);
    if (change) await userEvent.click(change);
    await answer("practical-cost", "worried");
    await userEvent.click(screen.getAllByRole("button", { name: texts.screening.review.finish })[0] as HTMLElement);
    expect(fact(facts.date)).toContain("December 4, 2026");
    expect(fact(facts.date)).toContain("after October 10, 2026");
  });
});
