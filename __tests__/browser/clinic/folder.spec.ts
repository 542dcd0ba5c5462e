import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { clinicFolder } from "../../clinic/clinic-site";
import { screeningReady } from "../answer-pages";
import { expectHelpBar } from "../walk";
import { test } from "./clinic-server";

/** The clinic's site has a base path: everything a page requests or links to is below it. */
const FOLDER = "/guide";
const out = join(clinicFolder, "out");
/** Every file of the export, with its path from the site's root. Read only after the build. */
const exportedFiles = () =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .map((file) => ({ file, pathname: file.slice(out.length) }));

const pagesOf = () =>
  exportedFiles()
    .map(({ pathname }) => pathname)
    .filter((pathname) => pathname.endsWith(".html") && !/^\/(404|_not-found)/.test(pathname))
    .map((pathname) => pathname.replace(/index\.html$/, ""));

/** The start page redirects to a language by itself, so reading may catch it between two pages. */
async function addressesOn(page: Page): Promise<readonly string[]> {
  let found: readonly string[] = [];
  await expect(async () => {
    found = await page.evaluate(() =>
      [...document.querySelectorAll("[href], [src]")].map(
        (one) => one.getAttribute("href") ?? one.getAttribute("src") ?? "",
      ),
    );
  }).toPass();
  return found;
}

test("every page, style, script and link of every page exists below the base path", async ({ page, clinic }) => {
  const { origin } = new URL(clinic);
  const pages = pagesOf();
  expect(new URL(clinic).pathname).toBe(FOLDER);
  expect(pages.length).toBeGreaterThan(30);
  const found = new Map<string, string>();
  await page.route("**/*", (route) => {
    const { origin: asked, pathname } = new URL(route.request().url());
    if (asked === origin && !pathname.startsWith(`${FOLDER}/`)) found.set(pathname, "asked for");
    return route.continue();
  });
  const known = new Map<string, number>();
  for (const pathname of pages) {
    await page.goto(`${clinic}${pathname}`, { waitUntil: "load" });
    for (const address of (await addressesOn(page)).filter((one) => one.startsWith("/"))) {
      const [file = ""] = address.split("#");
      if (!file.startsWith(`${FOLDER}/`)) found.set(address, pathname);
      if (!known.has(file)) known.set(file, (await page.request.get(`${origin}${file}`)).status());
      if (known.get(file) !== 200) found.set(address, `${pathname}: ${known.get(file)}`);
    }
  }
  expect([...found]).toEqual([]);
});

test("no file contains a placeholder address", () => {
  const files = exportedFiles().filter(({ pathname }) => /\.(html|js|json|webmanifest|css)$/.test(pathname));
  expect(
    files
      .filter(({ file }) => readFileSync(file, "utf8").includes("care-guide.example"))
      .map(({ pathname }) => pathname),
  ).toEqual([]);
  // Names in FHIR are the same on every copy, so that files can be pooled; a separate element says which copy made one.
  for (const { file } of files.filter(({ pathname }) => pathname.startsWith("/fhir/")))
    expect(JSON.parse(readFileSync(file, "utf8")).meta.source).toBe("https://www.riverside.example/guide/");
});

test("an unknown URL, inside or outside the base path, gets the 404 page with help and styles", async ({
  page,
  clinic,
}) => {
  for (const address of [`${clinic}/en/nothing/here/`, `${new URL(clinic).origin}/elsewhere/`]) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expectHelpBar(page);
    await expect(page.locator('[data-help="bar"]')).not.toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  }
  await page.goto(new URL(clinic).origin);
  await expect(page).toHaveURL(`${clinic}/`);
});

test("the other language links to the same page below the base path", async ({ page, clinic }) => {
  await page.goto(`${clinic}/en/levels/iop/`);
  await page.locator("[data-languages] a[hreflang=es]").click();
  await expect(page).toHaveURL(`${clinic}/es/levels/iop/`);
});

test("the copy saved on a device covers the base path, and opens without the network", async ({
  page,
  clinic,
  context,
}) => {
  await page.goto(`${clinic}/en/offline/`);
  await page.locator('[data-action="keep-offline"]').click();
  await expect(page.locator('[data-copy="kept"]')).toBeVisible({ timeout: 60_000 });
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  );
  expect(scopes).toEqual([`${FOLDER}/`]);
  await context.setOffline(true);
  await page.goto(`${clinic}/en/screening/`);
  await screeningReady(page);
  await expectHelpBar(page);
  await page.goto(`${clinic}/en/nothing/`);
  await expectHelpBar(page);
});

test("on a home screen it starts at the base path", async ({ page, clinic }) => {
  await page.goto(`${clinic}/en/`);
  const address = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest = await (await page.request.get(`${new URL(clinic).origin}${address}`)).json();
  expect(manifest).toMatchObject({ start_url: `${FOLDER}/`, scope: `${FOLDER}/` });
  for (const { src } of manifest.icons)
    expect((await page.request.get(`${new URL(clinic).origin}${src}`)).status(), src).toBe(200);
  // Link previews and the files for other programs contain the full URL.
  await expect(page.locator('meta[property="og:image"]')).toHaveAttribute(
    "content",
    /^https:\/\/www\.riverside\.example\/guide\/social\.png/,
  );
});
