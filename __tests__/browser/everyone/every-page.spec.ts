import { expect, test } from "@playwright/test";
import { exportedPages } from "../exported-pages";
import { problemsOn } from "./problems";

// What is recorded of a failed run would take longer than the run.
test.use({ trace: "off", viewport: { width: 360, height: 740 } });

test("H16 every page there is an address for is for everyone", async ({ page }) => {
  test.setTimeout(600_000);
  const addresses = [...exportedPages.map(({ address }) => address), "/nowhere/"];
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) {
    await page.goto(address);
    await page.locator("html").evaluate(() => document.fonts.ready.then(() => undefined));
    expect.soft(await problemsOn(page, address)).toEqual([]);
  }
});
