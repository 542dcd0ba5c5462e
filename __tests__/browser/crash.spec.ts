import { type CDPSession, expect, type Page, test } from "@playwright/test";
import { ACUTE_PATHS } from "../cases/acute-paths";
import { continueOn, openScreening } from "./answer-pages";
import { NIGHTLY } from "./nightly";
import { openReview } from "./open-result";
import { goTo } from "./quick-walk";
import { goOn } from "./walk";

interface Seen {
  readonly ready: boolean;
  readonly view: string;
  readonly bar: boolean;
  readonly help: string;
  readonly marked: readonly string[];
  readonly kept: string;
}

/** What is on screen, read through the debugger, because the test's own page handle does not survive a crash. */
function look(): Seen {
  const bar = document.querySelector<HTMLElement>('[data-help="bar"]');
  const numbers = ["tel:988", "sms:988", "tel:911"].map((to) => bar?.querySelector(`a[href="${to}"]`));
  const help = document.querySelector<HTMLElement>('main [data-help="crisis"], main [data-help="stays"]');
  return {
    ready: document.documentElement.dataset.ready !== undefined,
    view: document.querySelector<HTMLElement>("[data-view]")?.dataset.view ?? "",
    bar: numbers.every((link) => link?.checkVisibility() === true),
    help: help?.checkVisibility() ? `${help.dataset.help} ${help.dataset.kinds}` : "",
    marked: [...document.querySelectorAll<HTMLInputElement>("form[data-page] input:checked")].map(({ value }) => value),
    kept: sessionStorage.getItem("care-guide") ?? "",
  };
}

async function seen(debug: CDPSession): Promise<Seen> {
  const { result } = await debug.send("Runtime.evaluate", { expression: `(${look})()`, returnByValue: true });
  return result.value;
}

/** Crashes the page's process in the middle of its work and reloads the page, as a person would. */
async function crashAndReload(page: Page): Promise<{ readonly before: Seen; readonly after: Seen }> {
  const debug = await page.context().newCDPSession(page);
  const before = await seen(debug);
  const crashed = page.waitForEvent("crash");
  debug.send("Page.crash").catch(() => undefined);
  await crashed;
  await debug.send("Page.reload");
  await expect.poll(async () => (await seen(debug).catch(() => null))?.ready, { timeout: 20_000 }).toBe(true);
  return { before, after: await seen(debug) };
}

const steps: readonly {
  readonly name: string;
  readonly go: (page: Page) => Promise<unknown>;
  readonly help: string;
}[] = [
  { name: "the first page", go: async () => {}, help: "" },
  { name: "the page before help", go: (page) => goTo(page, "question emergency", ACUTE_PATHS.suicide), help: "" },
  { name: "the crisis step", go: (page) => goTo(page, "crisis", ACUTE_PATHS.suicide), help: "crisis suicide" },
  {
    name: "a page after help",
    go: (page) => goTo(page, "question thoughts", ACUTE_PATHS.suicide),
    help: "stays suicide",
  },
  {
    name: "the list of answers",
    go: async (page) => {
      await goTo(page, "results", ACUTE_PATHS.suicide);
      await openReview(page);
    },
    help: "stays suicide",
  },
  { name: "the result", go: (page) => goTo(page, "results", ACUTE_PATHS.suicide), help: "crisis suicide" },
];

for (const { name, go, help } of steps) {
  test(
    `H10 after a crash at ${name}, help is on screen again, and every answer`,
    name === "the crisis step" ? {} : NIGHTLY,
    async ({ page }) => {
      await openScreening(page);
      await go(page);
      const { before, after } = await crashAndReload(page);
      expect(before.help).toBe(help);
      expect(after).toEqual(before);
      expect(after.bar).toBe(true);
    },
  );
}

test("H10 a crash with drafts keeps them as drafts, and asks again before they count", NIGHTLY, async ({ page }) => {
  await openScreening(page);
  await goTo(page, "question emergency", ACUTE_PATHS.suicide);
  await page.locator('input[value="might-act"]').check();
  const { after } = await crashAndReload(page);
  expect(after).toMatchObject({ view: "question", marked: ["might-act"], help: "", bar: true });
  expect(JSON.parse(after.kept).answers).not.toHaveProperty("now-emergency");
});

test(
  "H10 if the browser stores nothing, a crash loses the answers, and the page had said so",
  NIGHTLY,
  async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await openScreening(page);
    await goOn(page, ACUTE_PATHS.suicide);
    await expect(page.locator('[role="status"]').filter({ hasText: /lose/ })).toBeVisible();
    await continueOn(page);
    const { after } = await crashAndReload(page);
    expect(after).toMatchObject({ view: "welcome", marked: [], bar: true });
  },
);
