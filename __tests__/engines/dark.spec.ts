import { expect } from "@playwright/test";
import { ACUTE_PATHS } from "../cases/acute-paths";
import { test } from "./engine-test";
import { openResult } from "./kept-answers";
import { contrastOf } from "./looks";
import { countOf, openScreening } from "./seen";

test.use({ colors: "dark" });

test("in dark mode everything is legible", { tag: "@dark" }, async ({ tab, site }) => {
  await openScreening(tab, site.origin);
  expect(await tab.run(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(true);
  const words = ["h1", "label.choice span", 'form button[type="submit"]', '[data-help="bar"] a[href="tel:988"]'];
  for (const one of words) expect(await contrastOf(tab, one), one).toBeGreaterThanOrEqual(4.5);
  await openResult(tab, site.origin, ACUTE_PATHS.suicide);
  for (const one of ["[data-result] h1", '[data-help="crisis"] a', "[data-result] p"])
    expect(await contrastOf(tab, one), one).toBeGreaterThanOrEqual(4.5);
  expect(await countOf(tab, "[data-result]")).toBe(1);
});
