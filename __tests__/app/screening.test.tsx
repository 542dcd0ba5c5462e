import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { textsOf } from "../../app/_content/site-texts";
import { Screening } from "../../app/[locale]/screening/screening";
import type { Answers } from "../../lib/questionnaire/answers";
import { restoreSession, saveSession } from "../../lib/screening/saved-session";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { completed } from "../support/completed";
import { tap } from "../support/tap";
import { wellAdult, wellAdultBut } from "../support/well-adult";

const texts = textsOf("en").forScreening;
const words = texts.screening;

const view = () => document.querySelector("[data-view]")?.getAttribute("data-view");
const pageOnScreen = () => document.querySelector("form")?.getAttribute("data-page");
const option = (question: string, code: string): HTMLElement => {
  const input = document.querySelector(`[data-question="${question}"] input[value="${code}"]`);
  if (!(input instanceof HTMLElement)) throw new Error(`No answer ${code} of ${question} is on screen`);
  return input;
};
const pressed = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const next = () => pressed(words.continue);

/**
 * The lazily loaded part is compiled at its first use, which on a busy machine can take longer than a test may wait.
 */
beforeAll(async () => {
  await Promise.all([
    import("../../app/[locale]/screening/review-view"),
    import("../../app/[locale]/screening/results-view"),
    import("../../app/[locale]/screening/pause-file"),
    import("../../app/_content/result-texts/en"),
  ]);
}, 60_000);

async function open() {
  render(<Screening texts={texts} />);
  await vi.waitFor(() => expect(document.documentElement.dataset.ready).toBe(""));
}

/** Opens a tab that has saved these answers, at the result they lead to. */
async function openResult(answers: Answers) {
  saveSession(window.sessionStorage, levelOfCare, answers, []);
  await open();
  expect(view()).toBe("results");
}

/** The same, and then the list of its answers. */
async function openReview(answers: Answers) {
  await openResult(answers);
  await userEvent.click(screen.getAllByRole("button", { name: texts.report.actions.change })[0] as HTMLElement);
  expect(view()).toBe("review");
}

/** Declines whatever is asked, until something other than a page of questions is on screen. */
async function declineOn(): Promise<readonly string[]> {
  const asked: string[] = [];
  for (let guard = 0; view() === "question" && guard < 30; guard += 1) {
    for (const field of document.querySelectorAll<HTMLElement>("fieldset[data-question]")) {
      if (field.querySelector("input:checked")) continue;
      asked.push(field.dataset.question ?? "");
      const decline = field.querySelector<HTMLInputElement>('input[value="decline"]');
      if (decline) await userEvent.click(decline);
    }
    await next();
  }
  return asked;
}

async function change(question: string, code: string) {
  const row = document.querySelector<HTMLElement>(`[data-answer="${question}"]`);
  if (!row) throw new Error(`${question} is not in the review`);
  await userEvent.click(within(row).getByRole("button"));
  await userEvent.click(option(question, code));
  await next();
}

beforeEach(() => {
  window.sessionStorage.clear();
  window.history.replaceState(null, "", "/");
  delete document.documentElement.dataset.ready;
  window.scrollTo = () => {};
});

describe("Answering", () => {
  it("moves on only with Continue, not when an answer is selected", async () => {
    await open();
    const first = pageOnScreen();
    await userEvent.click(option("about-subject", "self"));
    await userEvent.click(option("about-age", "18-64"));
    expect(pageOnScreen()).toBe(first);
    await next();
    expect(pageOnScreen()).not.toBe(first);
  });

  it("shows that Continue was pressed before it renders the next page, and moves on once", async () => {
    await open();
    await userEvent.click(option("about-subject", "self"));
    await userEvent.click(option("about-age", "18-64"));
    const form = document.querySelector("form") as HTMLFormElement;
    const onScreenWhenSent: unknown[] = [];
    new MutationObserver(() => onScreenWhenSent.push(pageOnScreen())).observe(form, { attributeFilter: ["data-sent"] });
    for (let time = 0; time < 2; time += 1) tap(form.querySelector('[type="submit"]'));
    await vi.waitFor(() => expect(pageOnScreen()).toBe("emergency"));
    expect(onScreenWhenSent).toContain("who");
    expect(onScreenWhenSent).not.toContain("emergency");
  });

  it("says what is missing, with focus on the list and a link to each field", async () => {
    await open();
    await next();
    await vi.waitFor(() => expect(document.querySelector("[data-errors]")).toHaveFocus());
    const summary = document.querySelector("[data-errors]") as HTMLElement;
    // A screen reader says only the name of what receives focus, so the problems are in the name.
    for (const part of [
      words.errors.title,
      ...within(summary)
        .getAllByRole("link")
        .map(({ textContent }) => textContent),
    ])
      expect(summary).toHaveAccessibleName(expect.stringContaining(part ?? ""));
    expect(document.title.startsWith(words.titles.error)).toBe(true);
    const links = within(summary).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["#q-about-subject", "#q-about-age"]);
    await userEvent.click(links[1] as HTMLElement);
    expect(document.activeElement?.closest("fieldset")?.dataset.question).toBe("about-age");
  });

  it("asks how old the other person is as soon as it is about someone else", async () => {
    await open();
    const age = () => document.querySelector('[data-question="about-age"] legend')?.textContent;
    expect(age()).toContain("How old are you?");
    await userEvent.click(option("about-subject", "other"));
    expect(age()).toContain("How old are they?");
    await userEvent.click(option("about-subject", "self"));
    expect(age()).toContain("How old are you?");
  });

  it("allows declining every question of the first page", async () => {
    await open();
    const first = pageOnScreen();
    await userEvent.click(option("about-subject", "decline"));
    await userEvent.click(option("about-age", "decline"));
    await next();
    expect(pageOnScreen()).not.toBe(first);
  });

  it("makes declining exclusive in a multiple-choice question", async () => {
    await openReview(wellAdult);
    await change("now-emergency", "decline");
    const kept = JSON.parse(window.sessionStorage.getItem("care-guide") ?? "{}");
    expect(kept.answers["now-emergency"]).toBe("decline");
  });

  it("makes “none of these” exclusive", async () => {
    saveSession(window.sessionStorage, levelOfCare, { "about-subject": "self", "about-age": "18-64" }, []);
    await open();
    while (!document.querySelector('[data-question="now-emergency"]')) {
      for (const field of document.querySelectorAll<HTMLElement>("fieldset[data-question]"))
        await userEvent.click(option(field.dataset.question ?? "", "decline"));
      await next();
    }
    await userEvent.click(option("now-emergency", "body"));
    await userEvent.click(option("now-emergency", "none"));
    expect(option("now-emergency", "body")).not.toBeChecked();
    await userEvent.click(option("now-emergency", "confusion"));
    expect(option("now-emergency", "none")).not.toBeChecked();
  });

  it("moves focus to each new step's heading", async () => {
    await open();
    await userEvent.click(option("about-subject", "self"));
    await userEvent.click(option("about-age", "18-64"));
    await next();
    expect(document.activeElement?.tagName).toBe("H1");
  });
});

describe("Checking the answers", () => {
  it("returns to the review right away after a change that opens nothing", async () => {
    await openReview(wellAdult);
    await change("function-selfcare", "decline");
    expect(view()).toBe("review");
    expect(document.querySelector('[data-answer="function-selfcare"]')).toHaveTextContent(
      texts.report.answerText.declined.self,
    );
  });

  it("asks only what a change newly opened, and says so", async () => {
    await openReview(wellAdult);
    await change("asq-1", "1");
    expect(view()).toBe("question");
    expect(screen.getByText(words.review.opened)).toBeInTheDocument();
    const asked = await declineOn();
    expect(asked.filter((id) => id in wellAdult)).toEqual([]);
    expect(asked).toContain("asq-5");
    expect(view()).toBe("review");
  });

  it("never counts an answer that a change removed from the path", async () => {
    await openReview(wellAdultBut({ "asq-5": "1" }));
    expect(document.querySelector('[data-answer="asq-5"]')).toBeNull();
    await pressed(words.review.finish);
    expect(view()).toBe("results");
    expect(document.querySelector("[data-result]")).toHaveAttribute("data-level", "outpatient");
  });
});

describe("The result", () => {
  it("comes right after the last deciding answer", async () => {
    const { "stay-safe": _, ...before } = wellAdult;
    saveSession(window.sessionStorage, levelOfCare, before, []);
    await open();
    await userEvent.click(option("stay-safe", "yes"));
    await next();
    expect(view()).toBe("results");
    expect(document.querySelector("[data-unfinished]")).toBeNull();
  });

  it("offers details with an honest length, accepts what is filled in, and returns to the offer", async () => {
    const { "practical-cost": _, "practical-insurance": __, ...answers } = wellAdult;
    await openResult(answers);
    const offer = () => document.querySelector<HTMLElement>('[data-offer="fit"]');
    const open = Number(offer()?.dataset.open);
    expect(open).toBeGreaterThanOrEqual(2);
    expect(offer()).toHaveTextContent(String(open));
    await pressed(words.details.fit);
    expect(pageOnScreen()).toBe("more-money");
    await userEvent.click(option("practical-insurance", "none"));
    await pressed(words.details.leave);
    expect(view()).toBe("results");
    expect(Number(offer()?.dataset.open)).toBe(open - 1);
    expect(document.activeElement).toHaveTextContent(texts.report.offers.title);
  });

  it("requires nothing on a page of details: it can be skipped", async () => {
    const { "practical-cost": _, "practical-insurance": __, ...answers } = wellAdult;
    await openResult(answers);
    await pressed(words.details.fit);
    await next();
    expect(document.querySelector("[data-errors]")).toBeNull();
    expect(pageOnScreen()).not.toBe("more-money");
  });
});

describe("Stopping", () => {
  async function stopAt(answers: Answers) {
    saveSession(window.sessionStorage, levelOfCare, answers, []);
    await open();
    await pressed(words.stop.action);
  }
  const { "stay-safe": _, ...almost } = wellAdult;

  it("shows the result so far, marked as unfinished on screen and on paper, and continues where it was", async () => {
    await stopAt(almost);
    expect(view()).toBe("results");
    expect(document.querySelector("[data-unfinished]")).toHaveAttribute("data-unfinished", "1");
    expect(document.querySelector("[data-result] h1")).toHaveTextContent(texts.report.unfinished.title);
    expect(document.querySelector(".print-document")).toHaveTextContent(texts.paper.unfinished.one);
    expect(restoreSession(window.sessionStorage, levelOfCare).stopped).toBe(true);
    await pressed(texts.report.unfinished.goOn);
    expect(document.querySelector('[data-question="stay-safe"]')).not.toBeNull();
    expect(restoreSession(window.sessionStorage, levelOfCare).stopped).toBe(false);
  });

  it("is not offered before the first answer", async () => {
    await open();
    expect(screen.queryByRole("button", { name: words.stop.action })).toBeNull();
  });

  it("includes the page's draft: help comes first if it shows a risk, with a summary to take along", async () => {
    saveSession(window.sessionStorage, levelOfCare, { "about-subject": "self", "about-age": "18-64" }, []);
    await open();
    await userEvent.click(option("now-emergency", "might-act"));
    await pressed(words.stop.action);
    expect(view()).toBe("crisis");
    await pressed(words.stop.take);
    expect(view()).toBe("results");
    // What cannot wait comes first here, too.
    const first = document.querySelector("[data-result]")?.firstElementChild;
    expect(first).toHaveAttribute("data-help", "crisis");
    expect(document.querySelector("[data-unfinished]")).not.toBeNull();
  });
});

describe("A new acute risk", () => {
  it("is shown in full at the next step, and from then on in a line that keeps its title and the numbers", async () => {
    await openReview(wellAdult);
    await change("now-emergency", "body");
    await pressed(texts.crisis.keepGoing);
    const help = () => document.querySelector<HTMLElement>('[data-help="stays"]');
    expect(help()).not.toHaveAttribute("data-brief");
    expect(screen.getByText(texts.crisis.already, { exact: false })).toBeInTheDocument();
    // It precedes the focused heading and is announced with it, so that screen reader users do not miss it.
    expect(screen.getByRole("heading", { level: 1 })).toHaveAccessibleDescription(new RegExp(texts.crisis.already));
    await declineOn();
    await userEvent.click(screen.getAllByRole("button", { name: /^Change/ })[0] as HTMLElement);
    expect(help()).toHaveAttribute("data-brief");
    expect(screen.getByRole("heading", { level: 1 })).not.toHaveAttribute("aria-describedby");
    expect(help()?.querySelector("details")?.open).toBe(false);
    expect(help()?.querySelector("summary")).toHaveTextContent(/911/);
    const inSight = [...(help()?.querySelectorAll("a") ?? [])].filter((link) => !link.closest("details"));
    expect(inSight.map((link) => link.getAttribute("href"))).toEqual(["tel:911", "tel:988", "sms:988"]);
    // Another kind is shown in full again.
    await declineOn();
    await change("stay-safe", "no");
    await pressed(texts.crisis.keepGoing);
    expect(help()).not.toHaveAttribute("data-brief");
    expect(help()?.dataset.kinds?.split(" ")).toHaveLength(2);
  });

  it("shrinks a lesser notice to a line of its own from the second step on", async () => {
    await openReview(completed(levelOfCare, wellAdultBut({ "home-safety": "unsafe" })));
    const notice = () => document.querySelector<HTMLElement>('[data-notices~="home"]');
    expect(notice()?.querySelector("summary")).not.toBeNull();
    expect(notice()).toHaveTextContent(texts.crisis.notices.home.self);
  });

  // Coverage: C28, C83
  it("interrupts at its own step, can be passed, and leaves the help on screen", async () => {
    await openReview(wellAdult);
    await change("now-emergency", "body");
    expect(view()).toBe("crisis");
    const help = document.querySelector<HTMLElement>('[data-help="crisis"]');
    expect(help).toHaveAttribute("data-kinds", "medical");
    expect(help?.querySelector("a")).toHaveAttribute("href", "tel:911");
    await pressed(texts.crisis.keepGoing);
    expect(document.querySelector('[data-help="stays"]')).not.toBeNull();
  });
});

describe("What the tab saves", () => {
  it("is gone after erasing, and the questions start over", async () => {
    saveSession(window.sessionStorage, levelOfCare, wellAdult, []);
    await open();
    await pressed(words.erase.action);
    await pressed(words.erase.confirm);
    expect(window.sessionStorage.length).toBe(0);
    expect(view()).toBe("welcome");
    expect(screen.getByRole("status")).toHaveTextContent(words.erase.done);
    expect(document.querySelectorAll("input:checked")).toHaveLength(0);
  });

  it('is erased only after a question that takes focus and offers "keep" first; focus returns afterward', async () => {
    saveSession(window.sessionStorage, levelOfCare, wellAdult, []);
    await open();
    await pressed(words.erase.action);
    expect(screen.getByText(words.erase.ask)).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole("button", { name: words.erase.cancel })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: words.erase.action })).toHaveFocus();
    await pressed(words.erase.action);
    await pressed(words.erase.confirm);
    expect(document.activeElement?.tagName).toBe("H1");
  });

  it.each([
    ["not JSON", "{"],
    ["another program's", '{"a":1}'],
    ["an array", "[]"],
  ])("starts over and says so when it is %s", async (_, stored) => {
    window.sessionStorage.setItem("care-guide", stored);
    await open();
    expect(screen.getByRole("status")).toHaveTextContent(words.saved.unreadable);
    expect(view()).toBe("welcome");
  });

  it("reports an answer that no longer fits, and asks it again", async () => {
    saveSession(window.sessionStorage, levelOfCare, { ...wellAdult, "function-selfcare": "gone" }, []);
    await open();
    expect(screen.getByText(/Washing, dressing, medicines/, { selector: ".card" })).toHaveRole("status");
    expect(document.querySelector('[data-question="function-selfcare"]')).not.toBeNull();
  });

  it("is reported as missing when the browser is out of space", async () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await open();
    await userEvent.click(option("about-subject", "self"));
    await userEvent.click(option("about-age", "18-64"));
    await next();
    expect(screen.getByText(words.saved.full)).toHaveRole("status");
  });
});
