import { expect, type Page, test } from "@playwright/test";
import { LOCALES } from "../../lib/content/locales";
import { FIVE_PEOPLE } from "../cases/five-people";
import { STATES } from "./everyone/states";
import { sampled } from "./nightly";
import { openResult } from "./open-result";
import { switchOn } from "./print-options";

const severe = FIVE_PEOPLE.find(({ name }) => name.startsWith("severe"))?.answers ?? {};
const opened = STATES.find(({ name }) => name.startsWith("opened answers of the person at two times"));

/** Headings of the clinician's page that are drawn over other words. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const box = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect();
    };
    const papers = [...document.querySelectorAll(".print-document")].filter((one) => one.getClientRects().length > 0);
    return papers.flatMap((paper) => {
      const leaves = [...paper.querySelectorAll("*")].filter(
        (one) => one.getClientRects().length > 0 && [...one.childNodes].some((child) => child.textContent?.trim()),
      );
      const words = leaves.filter((one) => one.children.length === 0).map((one) => ({ one, place: box(one) }));
      return words
        .filter(({ one }) => /^H\d$/.test(one.tagName))
        .flatMap(({ one, place }) =>
          words
            .filter((other) => other.one !== one)
            .filter(({ place: { left, right, top, bottom } }) => {
              const across = Math.min(right, place.right) - Math.max(left, place.left);
              const down = Math.min(bottom, place.bottom) - Math.max(top, place.top);
              // The boxes of letters are higher than their lines, so those of neighboring lines overlap a little.
              return across > 2 && down > 0.4 * Math.min(bottom - top, place.height);
            })
            .map((other) => `${one.textContent} over ${other.one.textContent}`),
        );
    });
  });

for (const [index, locale] of LOCALES.entries()) {
  test(`${locale}: no heading of the clinician's page on screen covers words`, sampled(index), async ({ page }) => {
    await opened?.open(page, locale);
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expect(page.locator('.print-document [data-block="measures"]').first()).toBeVisible();
      expect(await covered(page), `${width} px`).toEqual([]);
    }
  });

  test(`${locale}: none does so on paper, in small print and in large`, sampled(index), async ({ page }) => {
    await openResult(page, severe, locale);
    for (const large of [false, true]) {
      if (large) await switchOn(page, "large");
      await page.emulateMedia({ media: "print" });
      await expect(page.locator('.print-document [data-block="measures"]').first()).toBeVisible();
      expect(await covered(page), large ? "large" : "small").toEqual([]);
      await page.emulateMedia({ media: "screen" });
    }
  });
}
