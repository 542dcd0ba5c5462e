import { expect } from "@playwright/test";
import type { Answers } from "../../lib/questionnaire/answers";
import type { Interruption } from "../browser/answer-pages";
import { walkInPage } from "../browser/quick-walk";
import type { Tab } from "./tab";

/** Milliseconds. A busy machine may be many times slower than a quiet one. */
const PATIENCE = 60_000;

/** Waits for hydration of the questions. */
export const screeningReady = (tab: Tab) => isThere(tab, "html[data-ready]");

export const openScreening = async (tab: Tab, origin: string, locale = "en"): Promise<void> => {
  await tab.go(`${origin}/${locale}/screening/`);
  await screeningReady(tab);
};

export const countOf = (tab: Tab, selector: string): Promise<number> =>
  tab.run((wanted) => document.querySelectorAll(wanted).length, selector);

/** Waits until something is in the page, even during navigation. */
export async function isThere(tab: Tab, selector: string): Promise<void> {
  await expect(async () => expect(await countOf(tab, selector), selector).toBeGreaterThan(0)).toPass({
    timeout: PATIENCE,
  });
}

/** Waits until something is visible. */
export async function isSeen(tab: Tab, selector: string, timeout = PATIENCE): Promise<void> {
  const visible = () =>
    tab.run(
      (wanted) =>
        [...document.querySelectorAll(wanted)].some((one) => one.checkVisibility({ visibilityProperty: true })),
      selector,
    );
  await expect(async () => expect(await visible(), `${selector} is seen`).toBe(true)).toPass({ timeout });
}

export const textOf = (tab: Tab, selector: string): Promise<string> =>
  tab.run((wanted) => document.querySelector(wanted)?.textContent?.replace(/\s+/g, " ") ?? "", selector);

export const attributeOf = (tab: Tab, selector: string, name: string): Promise<string | null> =>
  tab.run((wanted, which) => document.querySelector(wanted)?.getAttribute(which) ?? null, selector, name);

/** The current step: the view, and the page of questions if any. */
export const stepOn = (tab: Tab): Promise<string> =>
  tab.run(() => {
    const view = document.querySelector<HTMLElement>("[data-view]")?.dataset.view ?? "";
    return `${view} ${document.querySelector<HTMLElement>("form[data-page]")?.dataset.page ?? ""}`.trim();
  });

export async function comesTo(tab: Tab, step: string): Promise<void> {
  await expect(async () => expect(await stepOn(tab)).toBe(step)).toPass({ timeout: PATIENCE });
}

/** The selections on the current page. */
export const marked = (tab: Tab): Promise<readonly string[]> =>
  tab.run(() =>
    [...document.querySelectorAll<HTMLInputElement>("form[data-page] input:checked")].map(({ value }) => value),
  );

/** What the tab stores of the answers; empty if nothing. */
export const heldText = (tab: Tab): Promise<string> => tab.run(() => sessionStorage.getItem("care-guide") ?? "");

/** Continues by script until this step is on screen, for tests that start where it ends. */
export const goTo = (tab: Tab, step: string, answers: Answers): Promise<readonly Interruption[]> =>
  tab.run(walkInPage, { answers, until: `^${step}$` });

/** The bar with the numbers, as a person finds it. */
export async function expectHelpBar(tab: Tab): Promise<void> {
  for (const number of ["tel:988", "tel:911"]) await isSeen(tab, `[data-help="bar"] a[href="${number}"]`);
}
