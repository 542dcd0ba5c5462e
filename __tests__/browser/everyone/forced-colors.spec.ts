import { expect, type Locator, test } from "@playwright/test";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { openScreening } from "../answer-pages";
import { openResult } from "../open-result";

const moderate = FIVE_PEOPLE.find(({ name }) => name.startsWith("moderate"))?.answers ?? {};

type Rgb = readonly [number, number, number];
const rgbOf = (color: string): Rgb => {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
};
const light = (rgb: Rgb): number => {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [light(rgbOf(one)), light(rgbOf(other))].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
const styleOf = (locator: Locator, property: string): Promise<string> =>
  locator.first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`forced colors work in ${colorScheme}`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: "active", colorScheme, reducedMotion: "reduce" }));

    test("selection, pressed state and focus can be distinguished", async ({ page }) => {
      await openScreening(page);
      const choice = page.locator(".choice").first();
      const other = page.locator(".choice").nth(1);
      await choice.locator("input").check();
      for (const property of ["border-top-color", "border-top-width"])
        expect(await styleOf(choice, property), property).not.toBe(await styleOf(other, property));
      const canvas = await styleOf(page.locator("body"), "background-color");
      const ground = rgbOf(canvas).some((part) => part > 0)
        ? canvas
        : await styleOf(page.locator("html"), "background-color");
      expect(contrast(await styleOf(other, "border-top-color"), ground)).toBeGreaterThanOrEqual(3);
      const go = page.locator('form[data-page] button[type="submit"]');
      expect(contrast(await styleOf(go, "color"), await styleOf(go, "background-color"))).toBeGreaterThanOrEqual(4.5);
      await page.keyboard.press("Tab");
      const focused = page.locator(".choice:has(input:focus-visible)");
      await expect(focused).toHaveCount(1);
      expect(await styleOf(focused, "outline-style")).toBe("solid");
      expect(Number.parseFloat(await styleOf(focused, "outline-width"))).toBeGreaterThanOrEqual(2);
      expect(contrast(await styleOf(focused, "outline-color"), ground)).toBeGreaterThanOrEqual(3);
    });

    test("the pictures keep their shapes, and the words on them are legible", async ({ page }) => {
      await openResult(page, moderate);
      const ground = await styleOf(page.locator("html"), "background-color");
      const here = page.locator(".ladder .step-here");
      const filled = await styleOf(here, "background-color");
      expect(contrast(filled, ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(await styleOf(here.locator("span"), "color"), filled)).toBeGreaterThanOrEqual(4.5);
      // There is no background plate under the words.
      expect(await styleOf(here.locator("span"), "forced-color-adjust")).toBe("none");
      for (const kind of [".step:not(.step-here, .step-could, .step-below)", ".step-below"]) {
        const step = page.locator(`.ladder ${kind}`);
        expect(contrast(await styleOf(step, "border-top-color"), ground), kind).toBeGreaterThanOrEqual(3);
        expect(contrast(await styleOf(step, "color"), ground), kind).toBeGreaterThanOrEqual(4.5);
      }

      await page.goto("/en/plan/#iop");
      await page.locator("[data-planner]").waitFor();
      expect(contrast(await styleOf(page.locator(".week-care"), "fill"), ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(await styleOf(page.locator(".week-hour"), "fill"), ground)).toBeGreaterThanOrEqual(4.5);
      const crossed = await styleOf(page.locator(".tile-clash"), "fill");
      expect(contrast(await styleOf(page.locator(".tile-clash-line"), "stroke"), crossed)).toBeGreaterThanOrEqual(3);
      const day = page.locator(".chip:has(input:checked)");
      const marked = await styleOf(day, "background-color");
      expect(contrast(await styleOf(day.locator("abbr, span"), "color"), marked)).toBeGreaterThanOrEqual(4.5);
      expect(await styleOf(day.locator("abbr, span"), "forced-color-adjust")).toBe("none");
      await page.goto("/en/levels/iop/");
      expect(contrast(await styleOf(page.locator(".day-together"), "fill"), ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(await styleOf(page.locator(".day-clock"), "fill"), ground)).toBeGreaterThanOrEqual(4.5);
    });
  });
