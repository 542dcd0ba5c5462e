import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { builtPages } from "./built-files";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SCHEMES = ["light", "dark"] as const;

async function expectNothingFound(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  expect(found, where).toEqual([]);
}

for (const colorScheme of SCHEMES) {
  test(`every page, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme });
    const addresses = builtPages().map(({ path }) => path.replace(/index\.html$/, ""));
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) {
      await page.goto(address);
      await expectNothingFound(page, `${address} ${colorScheme}`);
    }
  });
}
