import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ScriptsMissing } from "../../app/_components/scripts-missing";
import { textsOf } from "../../app/_content/site-texts";
import { Screening } from "../../app/[locale]/screening/screening";
import { LOCALES } from "../../lib/content/locales";

const texts = textsOf("en").forScreening;
const { continue: next } = texts.screening;
const page = () => document.querySelector("form")?.getAttribute("data-page");
const box = (code: string) => document.querySelector(`form[data-page] input[value="${code}"]`) as HTMLInputElement;
const kept = () => JSON.parse(window.sessionStorage.getItem("care-guide") ?? "null");

let root: Root | null = null;

/** The page as exported: rendered, without any event listeners. */
function exported(): HTMLElement {
  const { window: browser } = globalThis;
  const place = document.createElement("div");
  vi.stubGlobal("window", undefined);
  const markup = renderToString(<Screening texts={texts} />);
  vi.stubGlobal("window", browser);
  place.innerHTML = markup;
  document.body.append(place);
  return place;
}

async function scriptsCome(place: HTMLElement) {
  await act(async () => {
    root = hydrateRoot(place, <Screening texts={texts} />);
  });
  await vi.waitFor(() => expect(document.documentElement.dataset.answerable).toBe(""));
}

beforeEach(() => {
  window.sessionStorage.clear();
  window.history.replaceState(null, "", "/");
  delete document.documentElement.dataset.answerable;
  window.scrollTo = () => {};
});
afterEach(async () => {
  await act(async () => root?.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe("H11 a page whose scripts did not load", () => {
  it.each(LOCALES)("has a link at Continue, in %s, to what to do, with 988 and 911", (locale) => {
    const its = textsOf(locale);
    const parsed = (markup: string) => new DOMParser().parseFromString(markup, "text/html").body;
    const link = parsed(renderToString(<Screening texts={its.forScreening} />)).querySelector(".actions a");
    expect(link?.textContent).toBe(its.forScreening.screening.continue);
    const words = parsed(renderToString(<ScriptsMissing texts={its} comes="when pressed" />)).firstElementChild;
    expect(link?.getAttribute("href")).toBe(`#${words?.id}`);
    for (const number of ["tel:988", "tel:911"]) expect(words?.querySelector(`a[href="${number}"]`)).not.toBeNull();
    // Reloading must not depend on the site's base path.
    expect(words?.querySelector('a[href="?"]')?.textContent).toBe(its.scriptsMissing.reload);
  });

  it("has a button there as soon as they run", async () => {
    const place = exported();
    expect(place.querySelector('button[type="submit"]')).toBeNull();
    await scriptsCome(place);
    expect(screen.getByRole("button", { name: next })).toBeInTheDocument();
    expect(screen.queryByRole("link", { name: next })).toBeNull();
  });

  it("keeps every selection made before hydration, and waits for Continue", async () => {
    const place = exported();
    await userEvent.click(box("13-17"));
    await userEvent.click(box("self"));
    await scriptsCome(place);
    expect(page()).toBe("who");
    expect(box("13-17").checked && box("self").checked).toBe(true);
    await userEvent.click(screen.getByRole("button", { name: next }));
    expect(kept().answers).toMatchObject({ "about-age": "13-17", "about-subject": "self" });
  });

  it("moves on by itself if Continue was pressed with everything selected", async () => {
    const place = exported();
    await userEvent.click(box("18-64"));
    await userEvent.click(box("self"));
    window.history.replaceState(null, "", "/#scripts-missing");
    await scriptsCome(place);
    await vi.waitFor(() => expect(page()).not.toBe("who"));
    expect(kept().answers).toEqual({ "about-age": "18-64", "about-subject": "self" });
    // Only once: someone who goes back to change it is not sent on again, and finds the latest answers.
    const back = () => userEvent.click(screen.getByRole("button", { name: texts.screening.back }));
    await back();
    await vi.waitFor(() => expect(page()).toBe("who"));
    await new Promise((settle) => setTimeout(settle, 100));
    expect(page()).toBe("who");
    await userEvent.click(box("65-plus"));
    await userEvent.click(screen.getByRole("button", { name: next }));
    await vi.waitFor(() => expect(page()).not.toBe("who"));
    await back();
    await vi.waitFor(() => expect(page()).toBe("who"));
    expect(box("65-plus").checked).toBe(true);
  });

  it("says what is missing if Continue was pressed too soon, and nothing if nothing was selected", async () => {
    const place = exported();
    await userEvent.click(box("18-64"));
    window.history.replaceState(null, "", "/#scripts-missing");
    await scriptsCome(place);
    await vi.waitFor(() => expect(document.querySelector("[data-errors]")).toHaveFocus());
    expect(page()).toBe("who");
    await act(async () => root?.unmount());
    document.body.replaceChildren();
    window.sessionStorage.clear();

    const again = exported();
    window.history.replaceState(null, "", "/#scripts-missing");
    await scriptsCome(again);
    expect(page()).toBe("who");
    expect(document.querySelector("[data-errors]")).toBeNull();
  });
});
