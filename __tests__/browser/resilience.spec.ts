import { expect, type Page, type Request, test } from "@playwright/test";
import { screeningEn } from "../../lib/content/en/screening";
import { siteEn } from "../../lib/content/en/site";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { ACUTE_PATHS } from "../cases/acute-paths";
import { wellAdult } from "../support/well-adult";
import { openScreening, screeningReady } from "./answer-pages";
import { breakDates } from "./break-dates";
import { builtPages } from "./built-files";
import { NIGHTLY, sampled } from "./nightly";
import { openReview } from "./open-result";
import { goTo } from "./quick-walk";
import { expectHelpBar, goOn, stepOn } from "./walk";

const addressOf = (path: string) => path.replace(/index\.html$/, "");
const pages = builtPages().map(({ path }) => ({ address: addressOf(path) }));
const checked = (page: Page) =>
  page.locator("form[data-page] input:checked").evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

test("H11 every page shows help with JavaScript off", NIGHTLY, async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  expect(pages.length).toBeGreaterThan(5);
  for (const { address } of pages) {
    await page.goto(address);
    await expectHelpBar(page);
    // The bar comes right after the skip link.
    await expect(page.locator('.skip-link + * > [data-help="bar"]'), address).toBeVisible();
  }
  await page.goto("/nowhere/");
  await expectHelpBar(page);
  await expect(page.locator("h1")).toHaveText(siteEn.notFound.title);
  await page.goto("/en/screening/");
  await expect(page.locator("noscript h2")).toBeVisible();
  await context.close();
});

test("H11 help stays whichever script does not load, and if none does", NIGHTLY, async ({ page }) => {
  for (const address of ["/en/screening/", "/en/help-now/"]) {
    const scripts = new Set<string>();
    const note = (request: Request) => {
      if (request.resourceType() === "script") scripts.add(new URL(request.url()).pathname);
    };
    page.on("request", note);
    await page.goto(address, { waitUntil: "networkidle" });
    // On a busy machine the rest of the questions' scripts is requested after the network has been idle for a while.
    if (address === "/en/screening/") await screeningReady(page);
    page.off("request", note);
    expect(scripts.size).toBeGreaterThan(3);
    for (const src of [...scripts, ".js"]) {
      await page.route("**/*.js", (route) => (route.request().url().endsWith(src) ? route.abort() : route.continue()));
      await page.goto(address, { waitUntil: "networkidle" });
      await expectHelpBar(page);
      if (address === "/en/help-now/") await expect(page.locator("main .doors a").first()).toBeVisible();
      await page.unroute("**/*.js");
    }
  }
});

test("H11 a page that fails to render keeps its help and its answers", async ({ page }) => {
  await openScreening(page);
  await goTo(page, "results", wellAdult);
  await openReview(page);
  await breakDates(page);
  await page.locator('[data-action="finish"]').click();
  await expect(page.locator('[data-broken="page"]')).toBeVisible();
  await expectHelpBar(page);
  await page.reload();
  await screeningReady(page);
  // The step that failed never came to be, so the person is where they pressed, and can continue.
  await expect.poll(() => stepOn(page)).toBe("review");
  await page.locator('[data-action="finish"]').click();
  await expect(page.locator("[data-result]")).toHaveAttribute("data-level", "outpatient");
});

for (const { island, address } of [
  { island: "help-bar", address: "/en/screening/" },
  { island: "help-now", address: "/en/help-now/" },
]) {
  test(`H11 if ${island} itself fails to render, the numbers stay as exported`, NIGHTLY, async ({ page }) => {
    await page.route(`**${address}`, async (route) => {
      const response = await route.fetch();
      const props = new RegExp(`data-island="${island}" data-props='[^']*'`);
      const body = (await response.text()).replace(props, `data-island="${island}" data-props='{}'`);
      expect(body).toContain(`data-props='{}'`);
      await route.fulfill({ response, body });
    });
    await page.goto(address, { waitUntil: "networkidle" });
    await page.waitForTimeout(500);
    await expectHelpBar(page);
    await expect(page.locator(`[data-island="${island}"] a[href="tel:988"]`).first()).toBeVisible();
    await expect(page.locator("[data-broken]")).toHaveCount(0);
  });
}

test(
  "H04 on a slow phone an acute answer still interrupts, and a press before hydration is kept",
  NIGHTLY,
  async ({ page }) => {
    const phone = await page.context().newCDPSession(page);
    await phone.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    const kept = { ...wellAdult, "asq-1": "1", "suicide-method": "yes" };
    const session = {
      format: 1,
      questionnaire: "level-of-care",
      version: levelOfCare.version,
      answers: kept,
      shown: [],
    };
    await page.addInitScript((text) => sessionStorage.setItem("care-guide", text), JSON.stringify(session));
    const waiting: (() => void)[] = [];
    await page.route("**/*.js", (route) => void waiting.push(() => void route.continue()));
    await page.goto("/en/screening/", { waitUntil: "commit" });
    // What was saved is not acute for an adult. It is for the age that is selected before hydration.
    await page.locator('input[name="about-age"][value="13-17"]').check();
    await page.locator('input[name="about-subject"][value="self"]').check();
    for (const go of waiting) go();
    await page.unroute("**/*.js");
    await screeningReady(page);
    await expect(page.locator('input[name="about-age"][value="13-17"]')).toBeChecked();
    await page.locator('form[data-page] button[type="submit"]').click();
    await expect.poll(() => stepOn(page)).toBe("crisis");
    await expect(page.locator('[data-help="crisis"]')).toHaveAttribute("data-kinds", "suicide");
  },
);

const storages: readonly { name: string; break: () => void; says: string }[] = [
  {
    name: "full",
    break: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
    says: screeningEn.saved.full,
  },
  {
    name: "denied",
    break: () => {
      Object.defineProperty(window, "sessionStorage", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    },
    says: screeningEn.saved.unavailable,
  },
];

for (const [index, storage] of storages.entries()) {
  test(`H10 with storage ${storage.name}, everything works and the page says so`, sampled(index), async ({ page }) => {
    await page.addInitScript(storage.break);
    await openScreening(page);
    await goOn(page, ACUTE_PATHS.suicide);
    await expect(page.getByText(storage.says)).toBeVisible();
    await goTo(page, "crisis", ACUTE_PATHS.suicide);
    await expect(page.locator('[data-help="crisis"]')).toBeVisible();
    await goTo(page, "results", ACUTE_PATHS.suicide);
    await expect(page.locator("[data-result] [data-help='crisis']")).toBeVisible();
  });
}

test("H10 two tabs do not mix", NIGHTLY, async ({ context }) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  await openScreening(first);
  await goTo(first, "crisis", ACUTE_PATHS.suicide);
  await openScreening(second);
  expect(await stepOn(second)).toBe("welcome who");
  await goOn(second, wellAdult);
  await goOn(second, wellAdult);
  await first.reload();
  await screeningReady(first);
  await expect.poll(() => stepOn(first)).toBe("crisis");
  await expect(second.locator('[data-help="stays"]')).toHaveCount(0);
});

for (const when of ["1970-01-01T00:00:00Z", "2199-12-31T23:59:59Z"]) {
  test(`H10 a clock that says ${when.slice(0, 4)} does not change the result`, NIGHTLY, async ({ page }) => {
    await page.clock.setFixedTime(new Date(when));
    await openScreening(page);
    await goTo(page, "results", ACUTE_PATHS.suicide);
    await expect(page.locator("[data-result]")).toHaveAttribute("data-route", "crisis");
  });
}

test("H10 a reload at any step loses nothing, and help that was shown is shown again", NIGHTLY, async ({ page }) => {
  test.setTimeout(400_000);
  await openScreening(page);
  let last = "";
  for (let guard = 0; guard < 60 && last !== "results"; guard += 1) {
    const step = await stepOn(page);
    const kept = await page.evaluate(() => sessionStorage.getItem("care-guide"));
    await page.reload();
    await screeningReady(page);
    await expectHelpBar(page);
    await expect.poll(() => stepOn(page), { message: `after a refresh at ${step}` }).toBe(step);
    expect(await page.evaluate(() => sessionStorage.getItem("care-guide"))).toBe(kept);
    if (step === "results") break;
    last = await goOn(page, ACUTE_PATHS.suicide);
  }
});

test("H10 Back, Forward and a visit to another page keep every answer", async ({ page }) => {
  await openScreening(page);
  await goTo(page, "crisis", ACUTE_PATHS.suicide);
  for (let step = 0; step < 4; step += 1) await goOn(page, ACUTE_PATHS.suicide);
  const here = await stepOn(page);
  await page.goBack();
  await page.goBack();
  expect((await checked(page)).length).toBeGreaterThan(0);
  await expect(page.locator('[data-help="stays"]')).toBeVisible();
  await page.goForward();
  await page.goForward();
  await expect.poll(() => stepOn(page)).toBe(here);
  await page.locator('.help-bar a[href="/en/help-now/"]').click();
  await page.waitForURL("**/help-now/");
  // From the back/forward cache, where no page is loaded. A moment later, so that the answer to this call still arrives.
  await page.evaluate(() => void setTimeout(() => history.back()));
  await page.waitForURL("**/screening/**", { waitUntil: "commit" });
  await expect.poll(() => stepOn(page)).toBe(here);
  await expect(page.locator('[data-help="stays"]')).toBeVisible();
});

const damagedSessions = [
  ["cut off", '{"format":1,"questionnaire":"level-of-care","ver'],
  ["something else", '{"hello":"world"}'],
  ["of another form", '{"format":99,"questionnaire":"level-of-care","version":"1","answers":{},"shown":[]}'],
  ["no text of ours", "\u0000\uFFFD<script>"],
] as const;

for (const [index, [name, text]] of damagedSessions.entries()) {
  test(
    `H10 a saved session that is ${name}: a message, help, and no invented answer`,
    sampled(index),
    async ({ page }) => {
      await page.addInitScript((kept) => sessionStorage.setItem("care-guide", kept), text);
      await openScreening(page);
      await expect(page.getByText(screeningEn.saved.unreadable)).toBeVisible();
      await expectHelpBar(page);
      expect(await stepOn(page)).toBe("welcome who");
      expect(await checked(page)).toEqual([]);
    },
  );
}

test("H10 answers of a saved session that do not fit are named and asked again", NIGHTLY, async ({ page }) => {
  await openScreening(page);
  await goOn(page, wellAdult);
  await page.evaluate(() => {
    const kept = JSON.parse(sessionStorage.getItem("care-guide") ?? "{}");
    kept.answers["about-age"] = "ancient";
    sessionStorage.setItem("care-guide", JSON.stringify(kept));
  });
  await page.reload();
  await screeningReady(page);
  await expect(page.locator('[role="status"]').filter({ hasText: /asked again/ })).toBeVisible();
  await expect(page.locator('input[name="about-age"]:checked')).toHaveCount(0);
});
