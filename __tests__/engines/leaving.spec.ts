import { expect } from "@playwright/test";
import { ACUTE_PATHS } from "../cases/acute-paths";
import { mark } from "./by-hand";
import { test } from "./engine-test";
import { openResult } from "./kept-answers";
import { countOf, goTo, isSeen, marked, openScreening, stepOn } from "./seen";
import type { Tab } from "./tab";

const heldKeys = (tab: Tab) => tab.run(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)]);

/** The tab shows something else. There is no network here, so the page it leads to does not load. */
const hasLeft = (tab: Tab, origin: string) =>
  expect(async () => expect(await tab.run(() => location.origin)).not.toBe(origin)).toPass({ timeout: 60_000 });

async function nothingIsLeft(tab: Tab, origin: string): Promise<void> {
  await openScreening(tab, origin);
  expect(await stepOn(tab)).toBe("welcome who");
  expect(await marked(tab)).toEqual([]);
  expect(await tab.run(() => sessionStorage.getItem("care-guide"))).toBeNull();
  expect(await countOf(tab, 'main [data-help="stays"], main [data-help="crisis"]')).toBe(0);
}

test("erasing asks once and leaves nothing in the tab", async ({ tab, site }) => {
  await openResult(tab, site.origin, ACUTE_PATHS.suicide);
  await tab.click('[data-action="erase"]');
  await tab.click('[data-action="erase-confirm"]');
  await isSeen(tab, "form[data-page]");
  expect(await heldKeys(tab)).toEqual([]);
  await tab.back();
  await nothingIsLeft(tab, site.origin);
});

test("“Leave this site” wipes the tab and leaves", async ({ tab, site }) => {
  await openScreening(tab, site.origin);
  await goTo(tab, "crisis", ACUTE_PATHS.suicide);
  await tab.click('.leave-button[data-action="leave"]');
  await hasLeft(tab, site.origin);
  await nothingIsLeft(tab, site.origin);
});

test("pressing Shift three times does the same, even for drafts only", async ({ tab, site }) => {
  await openScreening(tab, site.origin);
  await mark(tab, "about-subject", "other");
  for (let press = 0; press < 3; press += 1) await tab.press("Shift");
  await hasLeft(tab, site.origin);
  await nothingIsLeft(tab, site.origin);
});
