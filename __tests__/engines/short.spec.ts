import { expect } from "@playwright/test";
import { FIVE_PEOPLE } from "../cases/five-people";
import { goOn } from "./by-hand";
import { test } from "./engine-test";
import { attributeOf, comesTo, expectHelpBar, heldText, isSeen, openScreening, screeningReady, stepOn } from "./seen";

const inDanger = FIVE_PEOPLE.find(({ interrupted }) => interrupted?.kinds === "suicide");

test("someone in danger, by pointer and keys: help right away, kept through reload and Back, and the result", {
  tag: "@short",
}, async ({ tab, site }) => {
  if (!inDanger) throw new Error("None of the five people is in danger.");
  await openScreening(tab, site.origin);
  await expectHelpBar(tab);
  for (let guard = 0; guard < 40 && (await stepOn(tab)) !== "crisis"; guard += 1) await goOn(tab, inDanger.answers);
  const help = '[data-help="crisis"]';
  await isSeen(tab, `${help} a[href="tel:988"]`);
  expect(await attributeOf(tab, help, "data-kinds")).toBe("suicide");
  expect(await attributeOf(tab, `${help} a`, "href")).toBe(inDanger.interrupted?.firstDoor);
  await expectHelpBar(tab);
  // Focus and caret are at the help's heading, so a screen reader continues from there.
  const place = () =>
    tab.run(() => {
      const heading = document.querySelector("main h1");
      return [heading === document.activeElement, heading?.contains(document.getSelection()?.anchorNode ?? null)];
    });
  await expect(async () => expect(await place()).toEqual([true, true])).toPass({ timeout: 60_000 });

  // Help is there again after a reload, and the answers are unchanged.
  const held = await heldText(tab);
  expect(held).not.toBe("");
  await tab.refresh();
  await screeningReady(tab);
  await comesTo(tab, "crisis");
  expect(await heldText(tab)).toBe(held);

  // After continuing, help stays in the page in a smaller form, and Back leads to the help again.
  await goOn(tab, inDanger.answers);
  const after = await stepOn(tab);
  await isSeen(tab, 'main [data-help="stays"] a[href="tel:988"]');
  await tab.back();
  await expect(async () => expect(await stepOn(tab)).not.toBe(after)).toPass();
  await isSeen(tab, 'main :is([data-help="crisis"], [data-help="stays"]) a[href="tel:988"]');
  await tab.forward();
  await comesTo(tab, after);

  for (let guard = 0; guard < 60 && (await stepOn(tab)) !== "results"; guard += 1) await goOn(tab, inDanger.answers);
  expect(await attributeOf(tab, "[data-result]", "data-level")).toBe(inDanger.level);
  expect(await attributeOf(tab, "[data-result]", "data-route")).toBe(inDanger.route);
  await isSeen(tab, '[data-result] [data-help="crisis"] a[href="tel:988"]');
  await expectHelpBar(tab);
});
