import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page, test } from "@playwright/test";
import { dayText } from "../../lib/care/clock-text";
import { DEFAULT_REGION, oldestCheck } from "../../lib/crisis/lines-in-region";
import { FIVE_PEOPLE } from "../cases/five-people";
import { openScreening, screeningReady } from "./answer-pages";
import { exportedPages } from "./exported-pages";
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

test("nothing is kept on a device before someone asks", async ({ page, context }) => {
  await openScreening(page);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
  expect(context.serviceWorkers()).toHaveLength(0);
});

test("kept on a device, the whole site opens and works without a network, and keeps no answer", async ({
  page,
  context,
}) => {
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
  if (!person) throw new Error("There is nobody to answer.");
  await openScreening(page);
  await answerQuickly(page, person.answers);
  await page.locator('[data-action="finish"]').click();
  await expect(page.locator("[data-result]")).toHaveAttribute("data-level", person.level);
  expect(await cachedAddresses(page)).toEqual(before);
  expect(problems).toEqual([]);

  await page.goto("/en/nowhere/");
  await expect(page.locator("main h1")).toBeVisible();
});

test("the page says how old the numbers are, and the copy can be removed", async ({ page }) => {
  await keep(page);
  await expect(page.locator("[data-checked]")).toContainText(dayText(oldestCheck(DEFAULT_REGION), "en"));
  await page.locator('[data-action="remove-offline"]').click();
  await expect(copy(page, "off")).toBeVisible();
  expect(await cachedAddresses(page)).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
});

/** The site with a newer version of itself, from the moment `newer` is set. */
async function siteThatChanges(original: string) {
  const site = { newer: false, address: "", close: () => {} };
  const server = createServer(async (request, response) => {
    const from = await fetch(new URL(request.url ?? "/", original), { redirect: "manual" });
    let body = Buffer.from(await from.arrayBuffer());
    if (site.newer && request.url === "/sw.js") body = Buffer.from(`${body}\n// A later day.`);
    response.writeHead(from.status, { "Content-Type": from.headers.get("content-type") ?? "" }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  site.address = `http://localhost:${(server.address() as AddressInfo).port}`;
  site.close = () => server.close();
  return site;
}

test("a newer copy waits while a tab is open", async ({ page, baseURL }) => {
  const site = await siteThatChanges(baseURL ?? "");
  await keep(page, site.address);
  await page.goto(`${site.address}/en/screening/`);
  await screeningReady(page);
  site.newer = true;
  const standing = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return [registration?.active?.state, registration?.waiting?.state];
    });
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration?.update()));
  await expect.poll(standing).toEqual(["activated", "installed"]);
  await page.goto(`${site.address}/en/offline/`);
  await expect(copy(page, "newer")).toBeVisible();
  site.close();
});
