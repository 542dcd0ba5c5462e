import { expect } from "@playwright/test";
import { FIVE_PEOPLE } from "../cases/five-people";
import { mark } from "./by-hand";
import { test } from "./engine-test";
import { openResult } from "./kept-answers";
import { contrastOf } from "./looks";
import { openScreening } from "./seen";

test.use({ colors: "forced" });

test("in forced colors, selection is visible and everything is legible", { tag: "@forced" }, async ({ tab, site }) => {
  await openScreening(tab, site.origin);
  expect(await tab.run(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
  await mark(tab, "about-subject", "self");
  const edges = await tab.run(() =>
    [...document.querySelectorAll(".choice")]
      .map((one) => [one.querySelector("input:checked") !== null, getComputedStyle(one)] as const)
      .map(([chosen, { borderTopColor, borderTopWidth }]) => ({ chosen, edge: `${borderTopColor} ${borderTopWidth}` })),
  );
  const chosen = edges.filter((one) => one.chosen).map(({ edge }) => edge);
  expect(chosen).toHaveLength(1);
  expect(edges.filter((one) => !one.chosen).map(({ edge }) => edge)).not.toContain(chosen[0]);
  for (const one of ["h1", "label.choice span", 'form button[type="submit"]'])
    expect(await contrastOf(tab, one), one).toBeGreaterThanOrEqual(4.5);
  await openResult(tab, site.origin, FIVE_PEOPLE[1]?.answers ?? {});
  for (const one of [".ladder .step-here span", ".ladder .step", "[data-result] h1"])
    expect(await contrastOf(tab, one), one).toBeGreaterThanOrEqual(4.5);
});
