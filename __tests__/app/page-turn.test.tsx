import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { textsOf } from "../../app/_content/site-texts";
import { Screening } from "../../app/[locale]/screening/screening";
import { restoreSession, saveSession } from "../../lib/screening/saved-session";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { tap } from "../support/tap";

/** A phone on which not even two questions of most pages are in view. */
const PHONE = { innerWidth: 390, innerHeight: 500 };
const before = { innerWidth: window.innerWidth, innerHeight: window.innerHeight };
const FIRST = { "about-subject": "self", "about-age": "18-64" };

let root: Root;
const form = () => document.querySelector("form") as HTMLFormElement;
const pageOnScreen = () => form()?.dataset.page;
const fields = () => [...document.querySelectorAll<HTMLElement>("fieldset[data-question]")];
const box = (code: string) => document.querySelector(`form input[value="${code}"]`) as HTMLInputElement;
const saved = () => restoreSession(window.sessionStorage, levelOfCare);
const declineAll = () => {
  for (const field of fields()) field.querySelector<HTMLInputElement>('input[value="decline"]')?.click();
};
const later = () => new Promise((done) => setTimeout(done, 50));

/** Resolves right after the change that makes this true, before anything else can happen. */
const once = (isTrue: () => boolean) =>
  new Promise<void>((done) => {
    const watch = new MutationObserver(() => {
      if (!isTrue()) return;
      watch.disconnect();
      done();
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true });
  });
const continueButton = () => form().querySelector<HTMLElement>('[type="submit"]');
async function press() {
  const sent = once(() => form()?.dataset.sent === "");
  tap(continueButton());
  await sent;
}

/** Opens a tab at the page that comes after these answers, without the testing library, which would wait for it whole. */
async function openAfter(answers: Readonly<Record<string, string | string[]>>) {
  saveSession(window.sessionStorage, levelOfCare, answers, []);
  const place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  root.render(<Screening texts={textsOf("en").forScreening} />);
  await vi.waitFor(() => expect(document.documentElement.dataset.answerable).toBe(""));
  await vi.waitFor(() => expect(pageOnScreen()).not.toBe("who"));
  await vi.waitFor(() => expect(form().dataset.arriving).toBeUndefined());
}

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false);
  Object.assign(window, PHONE);
  window.sessionStorage.clear();
  window.history.replaceState(null, "", "/");
  delete document.documentElement.dataset.answerable;
  window.scrollTo = () => {};
});
afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
  Object.assign(window, before);
  vi.unstubAllGlobals();
});

describe("Between Continue and the next page", () => {
  it("a changed answer withdraws the press, so that an acute answer is never passed over", async () => {
    await openAfter(FIRST);
    expect(pageOnScreen()).toBe("emergency");
    box("none").click();
    await press();
    box("hurt-or-overdose").click();
    await later();
    expect(pageOnScreen()).toBe("emergency");
    expect(form().dataset.sent).toBeUndefined();
    await press();
    await vi.waitFor(() => expect(document.querySelector("[data-view]")?.getAttribute("data-view")).toBe("crisis"));
    expect(saved().answers["now-emergency"]).toEqual(["hurt-or-overdose"]);
  });

  it("a second press and then Back lose no selection", async () => {
    await openAfter({ ...FIRST, "now-emergency": ["none"] });
    declineAll();
    const page = pageOnScreen();
    const marked = document.querySelectorAll("input:checked").length;
    await press();
    tap(continueButton());
    for (let turn = 0; turn < 100; turn += 1) await null;
    window.history.replaceState(window.history.state, "", "#2");
    window.dispatchEvent(new PopStateEvent("popstate", { state: window.history.state }));
    await later();
    expect(pageOnScreen()).toBe("emergency");
    await press();
    await vi.waitFor(() => expect(pageOnScreen()).toBe(page));
    expect(document.querySelectorAll("input:checked")).toHaveLength(marked);
  });

  it("without a pointer there is nothing between: the focus moves with the key", async () => {
    await openAfter({ ...FIRST, "now-emergency": ["none"] });
    const page = pageOnScreen();
    declineAll();
    const sent = vi.fn();
    void once(() => form()?.dataset.sent === "").then(sent);
    continueButton()?.click();
    await vi.waitFor(() => expect(pageOnScreen()).not.toBe(page));
    expect(sent).not.toHaveBeenCalled();
  });

  it("the page's own Back waits its turn", async () => {
    await openAfter({ ...FIRST, "now-emergency": ["none"] });
    const page = pageOnScreen();
    declineAll();
    await press();
    document.querySelector<HTMLElement>('[data-action="back"]')?.click();
    await later();
    expect(pageOnScreen()).not.toBe(page);
    expect(saved().answers["sedative-daily"]).toBe("decline");
  });
});

describe("A page whose lower part is not rendered yet", () => {
  /** Leads to a page of several questions and stops while only the first ones are there. */
  async function arriving() {
    await openAfter({ ...FIRST });
    box("none").click();
    const begins = once(() => form()?.dataset.arriving === "");
    await press();
    await begins;
    expect(fields().length).toBe(1);
  }

  it("keeps what is selected on it meanwhile, and the focus on its heading", async () => {
    await arriving();
    box("pregnant").click();
    await vi.waitFor(() => expect(fields().length).toBeGreaterThan(1));
    expect(box("pregnant").checked).toBe(true);
    expect(document.activeElement?.tagName).toBe("H1");
  });

  it("is not sent by Enter in a field: no question is passed over unseen", async () => {
    await arriving();
    box("pregnant").click();
    form().requestSubmit();
    await vi.waitFor(() => expect(fields().length).toBeGreaterThan(1));
    await later();
    expect(pageOnScreen()).toBe("body-health");
    expect(document.querySelector("[data-errors]")).toBeNull();
  });
});
