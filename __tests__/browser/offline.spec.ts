import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page, test } from "@playwright/test";
import { DEFAULT_REGION, oldestCheck } from "../../lib/crisis/lines-in-region";
import { dayText } from "../../lib/dates/clock-text";
import { FIVE_PEOPLE } from "../cases/five-people";
import { answerPage, openScreening, screeningReady } from "./answer-pages";
import { exportedPages } from "./exported-pages";
import { NIGHTLY } from "./nightly";
import { answerQuickly } from "./quick-walk";

const copy = (page: Page, state: string) => page.locator(`[data-copy="${state}"]`);

async function keep(page: Page, site = ""): Promise<void> {
  await page.goto(`${site}/en/offline/`);
  await expect(copy(page, "off")).toBeVisible();
  await page.locator('[data-action="keep-offline"]').click();
  await expect(copy(page, "kept")).toBeVisible();
}

const cachedAddresses = (page: Page) =>
  page.evaluate(async () => {
    const all = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) all.push(new URL(url).pathname);
    return all;
  });

test("nothing is saved on a device before someone asks", NIGHTLY, async ({ page, context }) => {
  await openScreening(page);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
  expect(context.serviceWorkers()).toHaveLength(0);
});

test(
  "once saved on a device, the whole site opens and works without a network, and stores no answer",
  NIGHTLY,
  async ({ page, context }) => {
    const problems: string[] = [];
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    await keep(page);
    const before = await cachedAddresses(page);
    await context.setOffline(true);
    for (const { address } of exportedPages.filter(({ address }) => !/404|_not-found/.test(address))) {
      await page.goto(address);
      await expect(page.locator("main h1").first(), address).toBeVisible();
      await expect(page.locator('[data-help="bar"] a').first()).toBeVisible();
    }
    const person = FIVE_PEOPLE[1];
    if (!person) throw new Error("There is no one to answer.");
    await openScreening(page);
    await answerQuickly(page, person.answers);
    await expect(page.locator("[data-result]")).toHaveAttribute("data-level", person.level);
    expect(await cachedAddresses(page)).toEqual(before);
    expect(problems).toEqual([]);

    await page.goto("/en/nowhere/");
    await expect(page.locator("main h1")).toBeVisible();
  },
);

test("the page says how old the numbers are, and the copy can be removed", NIGHTLY, async ({ page }) => {
  await keep(page);
  await expect(page.locator("[data-checked]")).toContainText(dayText(oldestCheck(DEFAULT_REGION), "en"));
  await page.locator('[data-action="remove-offline"]').click();
  await expect(copy(page, "off")).toBeVisible();
  expect(await cachedAddresses(page)).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
});

/** The site published more than once: the help page and the worker say which release it is. */
async function siteThatChanges(original: string) {
  const site = { published: 1, address: "", close: () => {} };
  const server = createServer(async (request, response) => {
    const from = await fetch(new URL(request.url ?? "/", original), { redirect: "manual" });
    let body = Buffer.from(await from.arrayBuffer());
    const url = request.url ?? "";
    if (url === "/sw.js") body = Buffer.from(`${body}`.replace(/VERSION = "/, `VERSION = "${site.published}-`));
    if (url === "/en/help-now/")
      body = Buffer.from(`${body}`.replace("</body>", `<!-- published ${site.published} --></body>`));
    response.writeHead(from.status, { "Content-Type": from.headers.get("content-type") ?? "" }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  site.address = `http://localhost:${(server.address() as AddressInfo).port}`;
  site.close = () => {
    server.close();
    server.closeAllConnections();
  };
  return site;
}

const standing = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return [registration?.active?.state, registration?.waiting?.state];
  });
const lookForNewer = (page: Page) =>
  page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration?.update()));

/** Which release the help page comes from when it is opened. The page itself may request nothing. */
async function shownFrom(page: Page, { address }: { readonly address: string }): Promise<number> {
  await page.goto(`${address}/en/help-now/`);
  return Number(/published (\d)/.exec(await page.content())?.[1]);
}

test("H06 a newer copy waits while any tab holds answers, and takes over as soon as they are erased", async ({
  page,
  context,
  baseURL,
}) => {
  const site = await siteThatChanges(baseURL ?? "");
  await keep(page, site.address);
  await page.goto(`${site.address}/en/screening/`);
  await screeningReady(page);
  await answerPage(page, FIVE_PEOPLE[0]?.answers ?? {});
  const other = await context.newPage();
  await other.goto(`${site.address}/en/offline/`);
  site.published = 2;
  await lookForNewer(other);
  await expect.poll(() => standing(other)).toEqual(["activated", "installed"]);
  await other.goto(`${site.address}/en/`);
  await other.goto(`${site.address}/en/offline/`);
  await expect(copy(other, "newer")).toBeVisible();
  await other.waitForTimeout(1500);
  expect(await shownFrom(other, site)).toBe(1);

  await page.locator('[data-action="erase"]').first().click();
  await page.locator('[data-action="erase-confirm"]').first().click();
  await expect.poll(() => shownFrom(other, site)).toBe(2);
  await expect(page.locator("form[data-page]")).toBeVisible();
  site.close();
});

test(
  "H06 a tab that is never closed shows each newer copy once it holds no answers",
  NIGHTLY,
  async ({ page, baseURL }) => {
    const site = await siteThatChanges(baseURL ?? "");
    await keep(page, site.address);
    for (const published of [2, 3]) {
      site.published = published;
      await page.goto(`${site.address}/en/`);
      await lookForNewer(page);
      await expect.poll(() => shownFrom(page, site)).toBe(published);
    }
    site.close();
  },
);

test("H11 saved pages open without their trailing slash and by file name, and unknown ones give the 404 page", async ({
  page,
  context,
}) => {
  await keep(page);
  await context.setOffline(true);
  for (const address of ["/en", "/en/help-now", "/en/help-now/index.html"]) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(200);
    await expect(page.locator("main h1").first(), address).toBeVisible();
  }
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await (await caches.open(name)).delete("/404.html");
  });
  const response = await page.goto("/en/nowhere/");
  expect(response?.status()).toBe(404);
  await expect(page.locator("body")).toContainText("988");
});
