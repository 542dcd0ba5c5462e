import { expect, type Page, test } from "@playwright/test";

/** The maximum length of a name in lib/site/site-config.ts, including a long word. */
const LONGEST = "Southwestern Interfaith Behavioral Health";
const WIDTHS = [320, 390, 600, 768, 1024, 1280];

/** The tops of the header's parts, and whether any of it is outside the window. */
const headerOf = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll(".site-header .column > *, .site-header .column [data-island] > *")];
    const seen = parts.map((part) => part.getBoundingClientRect()).filter(({ width }) => width > 0);
    const middles = seen.map(({ top, height }) => top + height / 2);
    const rows = middles.filter((middle, at) => !middles.slice(0, at).some((one) => Math.abs(one - middle) < 16));
    return { rows: rows.length, outside: seen.some(({ right }) => right > window.innerWidth + 1) };
  });

for (const width of WIDTHS)
  test(`a name of 40 letters does not disturb the header, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/es/levels/");
    const before = await headerOf(page);
    await page.locator(".site-name").evaluate(
      (link, name) => {
        link.lastChild?.replaceWith(name);
      },
      LONGEST.slice(0, 40),
    );
    const after = await headerOf(page);
    expect(after.outside).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    // On a phone the name has a line of its own.
    expect(after.rows).toBeLessThanOrEqual(width < 768 ? before.rows + 1 : before.rows);
  });
