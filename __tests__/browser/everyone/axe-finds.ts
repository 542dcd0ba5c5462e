import type { Page } from "@playwright/test";
import { type RunOptions, source } from "axe-core";

/** Available in the page once it was injected. */
declare const axe: typeof import("axe-core");

/** Only violations are computed and returned: listing everything that passes takes ten times as long. */
const ONLY_WRONG = { resultTypes: ["violations"], elementRef: false } satisfies RunOptions;
const STANDARDS: RunOptions = {
  ...ONLY_WRONG,
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
};
/** The rules whose outcome depends on the color scheme. */
const ABOUT_COLOR: RunOptions = {
  ...ONLY_WRONG,
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
};

/** Applies the color scheme and finishes all transitions, because off-screen ones may never finish by themselves. */
async function inScheme(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(() => {
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
  });
}

async function violations(
  page: Page,
  part: string,
  scheme: "light" | "dark",
  options: RunOptions,
): Promise<readonly string[]> {
  await inScheme(page, scheme);
  const found = await page.evaluate(
    async ([where, how]) => {
      const run = await axe.run(where, how);
      return run.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    },
    [part, options] as const,
  );
  return found.map((one) => `${scheme}: ${one}`);
}

/** What axe reports on the current page, in light and dark; everything but color is checked once. */
export async function axeFinds(page: Page, part = "body"): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const light = await violations(page, part, "light", STANDARDS);
  const dark = await violations(page, part, "dark", ABOUT_COLOR);
  await inScheme(page, "light");
  return [...light, ...dark];
}
