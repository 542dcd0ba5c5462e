import { expect, test } from "@playwright/test";
import { exportedPages } from "../exported-pages";
import { problemsOn } from "./problems";

// Tracing would take longer than the test run.
test.use({ trace: "off", viewport: { width: 360, height: 740 } });

test("H16 every page with a URL is accessible", async ({ page }) => {
  test.setTimeout(600_000);
  const addresses = [...exportedPages.map(({ address }) => address), "/nowhere/"];
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) {
    await page.goto(address);
    await page.locator("html").evaluate(() => document.fonts.ready.then(() => undefined));
    expect.soft(await problemsOn(page, address)).toEqual([]);
  }
});
