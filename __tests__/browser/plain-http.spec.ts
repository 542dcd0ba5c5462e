import { expect, type Page, test } from "@playwright/test";
import { textsOf } from "../../app/_content/site-texts";
import { CHROMIUM_FLAGS, headlessChromiumPath } from "../../scripts/chromium.mjs";
import { FIVE_PEOPLE } from "../cases/five-people";
import { openResult } from "./open-result";

// A server in a local network, by its name and without a certificate. The browser gives such a page no service worker,
// no encryption and no clipboard, yet every button must do its work or say why it cannot.
const executablePath = headlessChromiumPath();
test.use({
  baseURL: `http://care.lan:${process.env.SITE_PORT}`,
  launchOptions: {
    args: [...CHROMIUM_FLAGS, "--host-resolver-rules=MAP care.lan 127.0.0.1"],
    ...(executablePath && { executablePath }),
  },
});

const { forScreening: texts, offline } = textsOf("en");
const [, , severe] = FIVE_PEOPLE;

const opened = async (page: Page) => {
  await openResult(page, severe?.answers ?? {});
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
};

test("the result, a file and the copied text work as anywhere else", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = "yes";
    };
  });
  await opened(page);
  await page.locator('[data-action="print"]').first().click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", "yes");
  const file = page.waitForEvent("download");
  await page.locator('[data-action="file-save"]').click();
  expect((await file).suggestedFilename()).toMatch(/\.json$/);
  await page.locator(".copy-text [aria-expanded]").click();
  await page.locator('[data-action="copy"]').click();
  // Either the text was copied or the page says that it was not; the text itself is there to be selected.
  const { done, refused } = texts.paper.copy;
  await expect(page.getByText(done).or(page.getByText(refused)).first()).toBeVisible();
  await expect(page.locator("[data-copy] textarea")).not.toHaveValue("");
});

test("the printed code, the opened code and the offline copy say why they are unavailable", async ({
  page,
  baseURL,
}) => {
  await opened(page);
  await page.locator("[data-print-options]").evaluate((details) => details.setAttribute("open", ""));
  await expect(page.getByText(texts.paper.options.codeCannot)).toBeVisible();
  await expect(page.locator('[data-print="code"]')).toHaveCount(0);
  await page.goto(`${baseURL}/en/offline/`);
  await expect(page.getByRole("status").first()).toHaveText(offline.states.impossible);
});

test("erasing clears the tab", async ({ page }) => {
  await opened(page);
  await page.locator('[data-action="erase"]').first().click();
  await page.locator('[data-action="erase-confirm"]').first().click();
  await expect(page.locator("form[data-page]")).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain("asq-1");
});
