import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules whose outcome depends on the color scheme. */
const ABOUT_COLOR = ["color-contrast", "link-in-text-block"];

async function violations(axe: AxeBuilder, where: string): Promise<readonly string[]> {
  // In the page itself: there are no frames, and the other way opens a second page each time.
  const found = await axe.setLegacyMode(true).analyze();
  return found.violations.map(
    ({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

/** The colors of the scheme, once none is still on its way to them. */
async function inScheme(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => null),
  );
}

/** What axe finds on the page as it stands, in light and dark; everything but color is looked at once. */
export async function axeFinds(page: Page, part = "body"): Promise<readonly string[]> {
  await inScheme(page, "light");
  const light = await violations(new AxeBuilder({ page }).include(part).withTags(STANDARDS), "light");
  await inScheme(page, "dark");
  const dark = await violations(new AxeBuilder({ page }).include(part).withRules(ABOUT_COLOR), "dark");
  await inScheme(page, "light");
  return [...light, ...dark];
}
