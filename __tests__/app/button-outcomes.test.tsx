import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PlanTexts } from "../../app/_care/care-props";
import { textsOf } from "../../app/_content/site-texts";
import { KeepOffline } from "../../app/[locale]/offline/keep-offline";
import { OpenView } from "../../app/[locale]/open/open-view";
import { PlanView } from "../../app/[locale]/plan/plan-view";
import { ResultsView } from "../../app/[locale]/screening/results-view";
import { ReviewView } from "../../app/[locale]/screening/review-view";
import { Screening } from "../../app/[locale]/screening/screening";
import { fill } from "../../lib/content/fill";
import { TIMES_NOT_KNOWN } from "../../lib/exchange/answer-times";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { goldenText } from "../cases/golden-files";
import { careProps } from "../support/care-props";
import { completed } from "../support/completed";
import { sampleOf } from "../support/every-case";
import { wellAdultBut } from "../support/well-adult";

const { forScreening: texts, offline } = textsOf("en");
const planTexts = careProps().texts as PlanTexts;
const { keep } = texts.exchange;
const answers = completed(levelOfCare, wellAdultBut({ "phq9-1": "2", "phq9-2": "2", "practical-group": "fine" }));
/** Effects of a button beyond what is visible: navigating to another view, printing, downloading a file. */
const done = vi.fn();

const PAGES = {
  "the result": () =>
    render(
      <ResultsView
        {...{ answers, texts }}
        region="US"
        helpHref="/en/help-now/"
        times={TIMES_NOT_KNOWN}
        onReview={() => done("review")}
        onGoOn={() => done("go on")}
        onDetails={() => done("details")}
      />,
    ),
  "the review": () =>
    render(
      <ReviewView
        {...{ answers, texts }}
        describedBy={undefined}
        onChange={() => done("change")}
        onFinish={() => done("finish")}
      />,
    ),
  "the opened answers": async () => {
    render(<OpenView texts={texts} />);
    const file = new File([goldenText("v2", "plan.json")], "plan.json", { type: "application/json" });
    fireEvent.change(document.querySelector("#earlier-answers") as HTMLInputElement, { target: { files: [file] } });
    await vi.waitFor(() => expect(document.querySelector("[data-opened]")).not.toBeNull());
  },
  "the week and its cost": () => render(<PlanView texts={planTexts} />),
  "the offline copy": async () => {
    render(<KeepOffline words={offline} />);
    await vi.waitFor(() => expect(screen.getByRole("status")).not.toHaveTextContent(offline.states.checking));
  },
  "the questions": async () => {
    render(<Screening texts={texts} />);
    fireEvent.click(document.querySelector("form[data-page] input") as HTMLElement);
    await vi.waitFor(() => expect(document.querySelector('[data-action="erase"]')).not.toBeNull());
  },
} as const;

const throwing = (name: string) => () => {
  throw new DOMException("refused", name);
};
const WORLDS: Readonly<Record<string, () => void>> = {
  "as it should be": () => {},
  "plain http in a local network": () => {
    const { crypto } = globalThis;
    vi.stubGlobal("isSecureContext", false);
    vi.stubGlobal("crypto", { getRandomValues: (into: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(into) });
  },
  "storage that is full": () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(throwing("QuotaExceededError"));
  },
  "storage that is denied": () => {
    vi.spyOn(window, "sessionStorage", "get").mockImplementation(throwing("SecurityError"));
  },
  "a browser that can hand over nothing": () => {
    URL.createObjectURL = throwing("NotSupportedError");
    vi.stubGlobal("print", undefined);
    vi.stubGlobal("BroadcastChannel", undefined);
  },
};

/** How often text was put into a live region, including the same text again. */
let spoken = 0;
const listening = new MutationObserver((changes) => {
  spoken += changes.filter(({ target }) =>
    (target as Element).closest?.('[role="alert"], [role="status"], [aria-live="polite"]'),
  ).length;
});

const stored = () => {
  try {
    return JSON.stringify({ ...window.sessionStorage });
  } catch {
    return "";
  }
};
/** Everything by which a person (seeing or not) or this test can tell that a press had an effect. */
const traces = () =>
  [
    document.body.textContent,
    [...document.querySelectorAll("[aria-expanded], [aria-pressed]")].map((one) => one.outerHTML.length),
    document.activeElement?.outerHTML.slice(0, 200),
    done.mock.calls.length,
    spoken,
    stored(),
  ].join("\n");

const nameOf = (button: HTMLButtonElement) =>
  `${button.dataset.action ?? ""} ${button.getAttribute("aria-label") ?? button.textContent}`.trim();
const buttons = () => [...document.querySelectorAll("button")];

/** Buttons that remove the others are pressed last. */
const TAKES_ALL = /^(close|erase-confirm|replace)\b/;

/**
 * Presses every button of the page, including those that appear after pressing others. Reports which ones had no
 * effect.
 */
async function pressAll(): Promise<{ readonly pressed: number; readonly dead: readonly string[] }> {
  const pressed = new Set<string>();
  const dead: string[] = [];
  for (;;) {
    for (const one of document.querySelectorAll("details")) one.open = true;
    await act(async () => {});
    const open = buttons().filter((button) => !pressed.has(nameOf(button)));
    const next = open.find((button) => !TAKES_ALL.test(nameOf(button))) ?? open[0];
    if (!next) return { pressed: pressed.size, dead };
    pressed.add(nameOf(next));
    // A press moves focus to the button, and focus is checked afterward.
    next.focus();
    const before = traces();
    await act(async () => fireEvent.click(next));
    await act(() => new Promise((settle) => setTimeout(settle, 20)));
    if (traces() === before) dead.push(nameOf(next));
  }
}

beforeEach(() => {
  window.sessionStorage.clear();
  window.history.replaceState(null, "", "/");
  done.mockClear();
  listening.observe(document.body, { childList: true, subtree: true });
  window.scrollTo = () => {};
  URL.createObjectURL = () => "blob:none";
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = () => done("file");
  vi.stubGlobal("print", () => done("print"));
});
afterEach(() => {
  listening.disconnect();
  cleanup();
  vi.unstubAllGlobals();
});

/** Each page in each world. As there is an odd number of worlds, every other pair has all the pages and all the worlds. */
const pairs = (Object.keys(PAGES) as (keyof typeof PAGES)[]).flatMap((page) =>
  Object.keys(WORLDS).map((world) => ({ page, world })),
);

describe("Every button has an effect", () => {
  it.each(sampleOf(pairs, 2))("on $page, in $world", async ({ page, world }) => {
    WORLDS[world]?.();
    await PAGES[page]();
    const { pressed, dead } = await pressAll();
    expect(dead).toEqual([]);
    if (page !== "the offline copy") expect(pressed).toBeGreaterThan(1);
  });
});

describe("What cannot be done is reported", () => {
  const press = async (action: string) => {
    await act(async () => fireEvent.click(document.querySelector(`[data-action="${action}"]`) as HTMLElement));
  };

  it("for files, printing and copying on the result", async () => {
    WORLDS["a browser that can hand over nothing"]?.();
    PAGES["the result"]();
    await press("file-save");
    expect(screen.getByText(fill(keep.notMade, { file: keep.save }))).toBeInTheDocument();
    await press("print");
    expect(screen.getByText(texts.paper.noPrint)).toBeInTheDocument();
    await press("copy");
    expect(screen.getByText(texts.paper.copy.refused)).toBeInTheDocument();
    expect(screen.getByLabelText(texts.paper.copy.label)).toBeInTheDocument();
    await press("print-part");
    expect(screen.getAllByText(texts.carePages.cannotPrint).length).toBeGreaterThan(0);
    expect(done).not.toHaveBeenCalled();
  });

  it("for the calendar", async () => {
    WORLDS["a browser that can hand over nothing"]?.();
    PAGES["the week and its cost"]();
    await press("save-week");
    expect(screen.getByText(planTexts.carePages.planner.notMade)).toBeInTheDocument();
  });

  it("for the offline copy, over plain HTTP", async () => {
    WORLDS["plain http in a local network"]?.();
    await PAGES["the offline copy"]();
    expect(screen.getByRole("status")).toHaveTextContent(offline.states.impossible);
  });

  it.each(["storage that is full", "storage that is denied"])(
    "for continuing from opened answers with %s, and the tab's data stays",
    async (world) => {
      window.sessionStorage.setItem("care-guide", "what was there");
      await PAGES["the opened answers"]();
      WORLDS[world]?.();
      await press("again");
      if (document.querySelector('[data-action="replace"]')) await press("replace");
      expect(screen.getByText(texts.exchange.open.full)).toBeInTheDocument();
      vi.mocked(Object.getOwnPropertyDescriptor(window, "sessionStorage")?.get ?? vi.fn()).mockRestore?.();
      expect(window.sessionStorage.getItem("care-guide")).toBe("what was there");
    },
  );
});
