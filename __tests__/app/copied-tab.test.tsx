import { BroadcastChannel as Channel } from "node:worker_threads";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EraseKept } from "../../app/_components/erase-kept";
import { leave } from "../../app/_components/leave";
import { textsOf } from "../../app/_content/site-texts";
import { Screening } from "../../app/[locale]/screening/screening";
import { saveSession } from "../../lib/screening/saved-session";
import { RUN_KEY, SESSION_KEY } from "../../lib/screening/tab-keys";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { tap } from "../support/tap";

const texts = textsOf("en").forScreening;
const { erase } = texts.screening;
const NAME = "care-guide-tabs";
const box = (code: string) => document.querySelector(`form[data-page] input[value="${code}"]`) as HTMLInputElement;
const marked = () => document.querySelectorAll("form[data-page] input:checked").length;
const run = () => window.sessionStorage.getItem(RUN_KEY);

/** Another tab of the same browser, as far as this one can tell. */
let other: Channel;
let heard: unknown[] = [];

function keep(name: string) {
  saveSession(window.sessionStorage, levelOfCare, { "about-age": "18-64", "about-subject": "self" }, []);
  window.sessionStorage.setItem(RUN_KEY, name);
}
async function eraseHere() {
  await userEvent.click(screen.getByRole("button", { name: erase.action }));
  await userEvent.click(screen.getByRole("button", { name: erase.confirm }));
}
const screening = async () => {
  render(
    <>
      <Screening texts={texts} />
      <EraseKept words={erase} />
    </>,
  );
  await vi.waitFor(() => expect(document.documentElement.dataset.answerable).toBe(""));
};

beforeEach(() => {
  vi.stubGlobal("BroadcastChannel", Channel);
  window.sessionStorage.clear();
  window.history.replaceState(null, "", "/");
  delete document.documentElement.dataset.answerable;
  window.scrollTo = () => {};
  heard = [];
  other = new Channel(NAME);
  other.onmessage = (event) => heard.push((event as { data?: unknown }).data);
});
afterEach(() => {
  other.close();
  vi.unstubAllGlobals();
});

describe("H14 a tab and its duplicates", () => {
  it("share one id for the run, which reveals nothing and is erased with the answers", async () => {
    await screening();
    expect(window.sessionStorage).toHaveLength(0);
    await userEvent.click(box("self"));
    const name = run();
    expect(name).toMatch(/^[\da-f-]{36}$/);
    await userEvent.click(box("18-64"));
    expect(run()).toBe(name);
    await eraseHere();
    expect(window.sessionStorage).toHaveLength(0);
    await vi.waitFor(() => expect(heard).toContainEqual({ erases: name }));
    await userEvent.click(box("self"));
    // What is answered from here on is not a copy of anything.
    expect(run()).not.toBe(name);
  });

  it.each([
    ["the quick exit", () => leave()],
    ["erasing in a duplicate", () => other.postMessage({ erases: run() })],
  ])("store nothing after %s, even if Continue was pressed just before", async (_, erasing) => {
    await screening();
    await userEvent.click(box("self"));
    await userEvent.click(box("18-64"));
    const form = document.querySelector("form") as HTMLFormElement;
    const sent = new Promise<void>((done) => {
      new MutationObserver(() => done()).observe(form, { attributeFilter: ["data-sent"] });
    });
    tap(form.querySelector('[type="submit"]'));
    await sent;
    erasing();
    await new Promise((later) => setTimeout(later, 100));
    expect(window.sessionStorage).toHaveLength(0);
    delete document.documentElement.dataset.left;
  });

  it("are cleared when one of them is, including what is on screen, and say so", async () => {
    await screening();
    await userEvent.click(box("13-17"));
    await userEvent.click(box("self"));
    other.postMessage({ erases: run() });
    expect(await screen.findByText(erase.doneInCopy)).toBeInTheDocument();
    expect(window.sessionStorage).toHaveLength(0);
    expect(marked()).toBe(0);
  });

  it("leave other runs alone", async () => {
    await screening();
    await userEvent.click(box("self"));
    other.postMessage({ erases: "another" });
    other.postMessage({ erases: null });
    other.postMessage("erases");
    await new Promise((settle) => setTimeout(settle, 200));
    expect(marked()).toBe(1);
    expect(window.sessionStorage.getItem(SESSION_KEY)).not.toBeNull();
  });

  it("are cleared on pages beside the questions too", async () => {
    keep("one");
    render(<EraseKept words={erase} />);
    expect(await screen.findByRole("button", { name: erase.action })).toBeInTheDocument();
    other.postMessage({ erases: "one" });
    expect(await screen.findByText(erase.doneInCopy)).toBeInTheDocument();
    expect(window.sessionStorage).toHaveLength(0);
  });

  it("are cleared when one of them uses the quick exit", async () => {
    keep("two");
    vi.spyOn(console, "error").mockImplementation(() => {});
    leave();
    await vi.waitFor(() => expect(heard).toContainEqual({ erases: "two" }));
    expect(window.sessionStorage).toHaveLength(0);
    delete document.documentElement.dataset.left;
  });

  it("find out when they wake up, while the one that erased is open", async () => {
    keep("three");
    await screening();
    await vi.waitFor(() => expect(heard).toContainEqual({ wakes: "three" }));
    await eraseHere();
    heard = [];
    other.postMessage({ wakes: "three" });
    other.postMessage({ wakes: "another" });
    await vi.waitFor(() => expect(heard).toContainEqual({ erases: "three" }));
    expect(heard).not.toContainEqual({ erases: "another" });
  });

  it.each([
    ["that is too old for it", () => vi.stubGlobal("BroadcastChannel", undefined)],
    [
      "that forbids it",
      () =>
        vi.stubGlobal(
          "BroadcastChannel",
          class {
            constructor() {
              throw new DOMException("denied", "SecurityError");
            }
          },
        ),
    ],
    ["with a page opened from a file", () => vi.stubGlobal("origin", "null")],
  ])("cannot reach each other in a browser %s, which the page says", async (_, arrange) => {
    arrange();
    keep("four");
    await screening();
    await eraseHere();
    expect(await screen.findByText(erase.done)).toBeInTheDocument();
    expect(screen.getByText(erase.copies)).toBeInTheDocument();
    expect(window.sessionStorage).toHaveLength(0);
  });
});
