import { webcrypto } from "node:crypto";
import { act, cleanup, fireEvent, render } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { textsOf } from "../../app/_content/site-texts";
import { OpenView } from "../../app/[locale]/open/open-view";
import { ResultsView } from "../../app/[locale]/screening/results-view";
import { fill } from "../../lib/content/fill";
import { LOCALES } from "../../lib/content/locales";
import { encodeAnswers } from "../../lib/exchange/answer-code";
import { type Locksmith, lockAnswers } from "../../lib/exchange/locked-code";
import { codeLayouts } from "../../questionnaires/level-of-care/code-layouts";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { wellAdult } from "../support/well-adult";

const WORD = "ktqmb-rxpfd";
const times = { answeredAt: "2026-11-28T09:00:00-06:00" };
const smith = webcrypto.subtle as unknown as Locksmith;
let code = "";
beforeAll(async () => {
  const random = (count: number) => webcrypto.getRandomValues(new Uint8Array(count));
  code = await lockAnswers(levelOfCare, wellAdult, times, WORD, smith, random, { layouts: codeLayouts });
}, 30_000);

/** A browser in a secure context, or not. */
const secure = (is: boolean) =>
  vi.stubGlobal("crypto", {
    getRandomValues: webcrypto.getRandomValues.bind(webcrypto),
    ...(is && { subtle: webcrypto.subtle }),
  });

beforeEach(() => {
  window.sessionStorage.clear();
  secure(true);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe.each(LOCALES)("A locked code from paper, in %s", (locale) => {
  const texts = textsOf(locale).forScreening;
  const { open: words } = texts.exchange;
  const scan = async (text: string) => {
    window.history.replaceState(null, "", `/#${text}`);
    render(<OpenView texts={texts} />);
    await act(async () => {});
  };
  const state = () => document.querySelector("[data-locked]")?.getAttribute("data-locked") ?? null;
  const type = async (word: string) => {
    fireEvent.change(document.querySelector("#locked-word") as Element, { target: { value: word } });
    fireEvent.click(document.querySelector('[data-action="unlock"]') as Element);
    await vi.waitFor(() => expect(state()).not.toBe("opening"), 20_000);
  };
  const opened = () => document.querySelectorAll("[data-opened]").length;

  it("is removed from the URL and shows nothing before its word is typed; a wrong word is reported, and the right one opens it", async () => {
    await scan(code);
    expect(window.location.hash).toBe("");
    expect(state()).toBe("asked");
    expect(opened()).toBe(0);
    await type("too short");
    expect(document.body.textContent).toContain(words.locked.form);
    await type("bbbbb-ccccc");
    expect(document.body.textContent).toContain(words.locked.wrong);
    expect(opened()).toBe(0);
    await type("KTQMB RXPFD");
    expect(state()).toBeNull();
    expect(opened()).toBe(1);
    expect(document.body.textContent).toContain(words.clearedLocked);
    expect(document.body.textContent).not.toContain(words.cleared);
  }, 60_000);

  it("says why if this browser cannot unlock anything, or if part of the code is missing", async () => {
    secure(false);
    await scan(code);
    expect(state()).toBe("cannot");
    expect(document.body.textContent).toContain(words.locked.cannot);
    cleanup();
    await scan(code.slice(0, -9));
    expect(state()).toBeNull();
    expect(document.body.textContent).toContain(fill(words.refused.checksum, { name: words.code }));
  });

  it("from before codes were locked opens right away, with a note that the browser history may contain the answers", async () => {
    await scan(encodeAnswers(levelOfCare, wellAdult, "2026-11-20", { layouts: codeLayouts }));
    expect(opened()).toBe(1);
    expect(document.body.textContent).toContain(words.cleared);
    expect(document.body.textContent).not.toContain(words.clearedLocked);
  });
});

describe("The code on the print", () => {
  const texts = textsOf("en").forScreening;
  const result = () =>
    render(
      <ResultsView
        answers={wellAdult}
        {...{ times, texts }}
        region="US"
        helpHref="/en/help-now/"
        onReview={() => {}}
        onGoOn={() => {}}
        onDetails={() => {}}
      />,
    );
  const block = () => document.querySelector("[data-block=code]");

  it("comes with its word beside it, once it is requested and created", async () => {
    result();
    expect(block()).toBeNull();
    fireEvent.click(document.querySelector('[data-print="code"]') as Element);
    await vi.waitFor(() => expect(block()).not.toBeNull(), 20_000);
    const word = document.querySelector("[data-word] strong")?.textContent ?? "";
    expect(word).toMatch(/^[a-z]{5}-[a-z]{5}$/);
    expect(document.querySelector("[data-code]")?.textContent).toContain(word);
  }, 60_000);

  it("is not offered if it could not be locked, and the page says so", () => {
    secure(false);
    result();
    expect(document.querySelector('[data-print="code"]')).toBeNull();
    expect(document.body.textContent).toContain(texts.paper.options.codeCannot);
  });
});
