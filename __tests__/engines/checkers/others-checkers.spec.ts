import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { LOCALES } from "../../../lib/content/locales";
import { checkerFile } from "../../../scripts/checkers.mjs";
import { CHROMIUM_FLAGS, chromiumPath } from "../../../scripts/chromium.mjs";
import { STATES } from "../../browser/everyone/states";
import { exportedPages, siteFolder } from "../../browser/exported-pages";
import { equalAccess, sniffed, withoutReason } from "./look";

const root = resolve(__dirname, "../../..");
const executablePath = chromiumPath();
test.use({ launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) } });

test("HTML_CodeSniffer and Equal Access find no error on any page", async ({ page }) => {
  test.setTimeout(900_000);
  for (const { address } of exportedPages) {
    await page.goto(address);
    expect.soft(withoutReason("htmlCodeSniffer", await sniffed(page)), address).toEqual([]);
    expect.soft(withoutReason("equalAccess", await equalAccess(page)), address).toEqual([]);
  }
});

for (const locale of LOCALES)
  test(`${locale}: they find none in any state without a URL of its own`, async ({ page }) => {
    test.setTimeout(900_000);
    for (const { name, open } of STATES) {
      await page.goto("/icon-192.png");
      await page.evaluate(() => sessionStorage.clear());
      await open(page, locale);
      expect.soft(withoutReason("htmlCodeSniffer", await sniffed(page)), name).toEqual([]);
      expect.soft(withoutReason("equalAccess", await equalAccess(page)), name).toEqual([]);
    }
  });

test("the Nu HTML checker finds no error on any page", async () => {
  const files = exportedPages.map(({ address }) => resolve(siteFolder, `.${address}`, "index.html"));
  const told = await new Promise<string>((done) =>
    execFile(
      "java",
      ["-jar", checkerFile(root, "nuHtml"), "--errors-only", "--exit-zero-always", "--format", "json", ...files],
      { maxBuffer: 50_000_000 },
      (_, out, problems) => done(problems || out),
    ),
  );
  const { messages } = JSON.parse(told) as {
    messages: readonly { url?: string; message: string; extract?: string; lastLine?: number }[];
  };
  const found = messages.map(
    ({ url = "", message, extract = "" }) => `${url.slice(url.indexOf("/out/"))} ${message} ${extract.slice(0, 120)}`,
  );
  expect(withoutReason("nuHtml", found)).toEqual([]);
});
