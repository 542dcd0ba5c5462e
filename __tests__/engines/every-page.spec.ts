import { expect } from "@playwright/test";
import { exportedPages } from "../browser/exported-pages";
import { misfitsInPage } from "../browser/stretched";
import { test } from "./engine-test";
import { countOf, expectHelpBar, isSeen } from "./seen";

test("every page with a URL opens with its help and its heading, and fits", async ({ tab, site }) => {
  expect(exportedPages.length).toBeGreaterThan(20);
  for (const { address } of exportedPages) {
    await tab.go(`${site.origin}${address}`);
    await expectHelpBar(tab);
    await isSeen(tab, "main h1");
    expect(await countOf(tab, "[data-broken]"), address).toBe(0);
    expect(await tab.run(misfitsInPage), address).toEqual([]);
  }
});
