import { expect, type Page, test } from "@playwright/test";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { ACUTE_PATHS } from "../cases/acute-paths";
import { completed } from "../support/completed";
import { wellAdultBut } from "../support/well-adult";
import { openScreening } from "./answer-pages";
import { openKept } from "./kept-session";
import { NIGHTLY } from "./nightly";
import { goTo } from "./quick-walk";
import { goOn, stepOn } from "./walk";

const PHONE = { width: 360, height: 740 };
const LARGE = "html { font-size: 200% !important; }";
test.use({ viewport: PHONE });

const largeText = (page: Page) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, LARGE);

/** Where focus is, and how much of the step's heading is on screen. */
async function expectHeadingInView(page: Page): Promise<void> {
  const heading = page.locator("[data-view] h1:visible").first();
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport({ ratio: 0.99 });
}

const toTheEnd = (page: Page) => page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
const withNotice = completed(levelOfCare, wellAdultBut({ "asq-1": "decline" }));

for (const large of [false, true])
  test(
    `every step shows its heading, even after Back and Forward${large ? ", in large text" : ""}`,
    NIGHTLY,
    async ({ page }) => {
      await openKept(page, { answers: withNotice, shown: [] });
      if (large) await largeText(page);
      await page.locator("[data-result]").waitFor();
      await toTheEnd(page);
      await page.locator('[data-action="change-answer"]').click();
      await page.locator('[data-view="review"] h1').waitFor();
      await expectHeadingInView(page);
      for (const [move, view] of [
        ["goBack", "results"],
        ["goForward", "review"],
      ] as const) {
        await toTheEnd(page);
        await page[move]();
        await expect(page.locator("[data-view]")).toHaveAttribute("data-view", view);
        // A browser restores the scroll position only after the step has changed.
        await page.waitForTimeout(300);
        await expectHeadingInView(page);
      }
      await page.locator('[data-answer="44250-9"] [data-action="change-answer"]').click();
      await expect.poll(() => stepOn(page)).toContain("question");
      await expectHeadingInView(page);
    },
  );

for (const { large, fontIsLate } of [
  { large: false, fontIsLate: false },
  { large: false, fontIsLate: true },
  { large: true, fontIsLate: false },
])
  test(
    `help that was shown leaves room for the question${large ? " in large text" : ""}${fontIsLate ? ", before the font has arrived" : ""}`,
    large ? NIGHTLY : {},
    async ({ page }) => {
      if (fontIsLate) await page.route("**/*.woff2", (route) => route.abort());
      await openScreening(page);
      if (large) await largeText(page);
      const answers = ACUTE_PATHS.suicide;
      await goTo(page, "crisis", answers);
      await page.locator('[data-action="keep-going"]').click();
      const help = page.locator('[data-help="stays"]');
      await expect(help).not.toHaveAttribute("data-brief");
      await goOn(page, answers);
      await expect(help).toHaveAttribute("data-brief");
      await expectHeadingInView(page);
      for (const href of ["tel:988", "sms:988", "tel:911"]) {
        const link = help.locator(`.help-line > .channels a[href="${href}"]`);
        await expect(link).toBeVisible();
        const box = await link.boundingBox();
        expect(box?.height, href).toBeGreaterThanOrEqual(44);
        if (!large) await expect(link).toBeInViewport();
      }
      const bar = await page.locator('[data-help="bar"]').boundingBox();
      expect(bar?.height).toBeLessThan(PHONE.height * (large ? 0.3 : 0.25));
      for (const href of ["tel:988", "tel:911"]) {
        const box = await page.locator(`[data-help="bar"] a[href="${href}"]`).first().boundingBox();
        expect(box?.height, href).toBeGreaterThanOrEqual(44);
      }
      // What precedes the question leaves it on the first screen; in large text, on the second at most.
      const top = await page.evaluate(
        () => (document.querySelector("[data-view] h1")?.getBoundingClientRect().top ?? 0) + window.scrollY,
      );
      expect(top).toBeLessThan(PHONE.height * (large ? 1.4 : 0.62));
    },
  );

test(
  "the question of who answers for someone else is visible before printing, and the print options are not cut off",
  NIGHTLY,
  async ({ page }) => {
    await openKept(page, { answers: wellAdultBut({ "about-subject": "other" }), shown: [] });
    await expect(page.locator('[data-print="relation"] input').first()).toBeVisible();
    await page.locator("[data-print-options] > summary").click();
    for (const choice of await page.locator("[data-print] .choice").all())
      expect(await choice.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
  },
);

test(
  "the comparison of levels scrolls in its own container, which the keyboard can reach",
  NIGHTLY,
  async ({ page }) => {
    await page.goto("/en/levels/");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    const scroller = page.locator(".compare-scroll");
    expect(await scroller.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
    await expect(scroller).toHaveAttribute("aria-label", /\S/);
    // The last level's name is a link: focusing it scrolls its column into view.
    const last = scroller.locator("thead a").last();
    await last.focus();
    await expect(last).toBeInViewport();
  },
);
