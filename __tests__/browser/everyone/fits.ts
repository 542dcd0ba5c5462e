import type { Page } from "@playwright/test";
import { misfits, setDirection, stretch, unstretch } from "../stretched";

/** What a reader may set according to WCAG 1.4.12, applied to everything. */
const SPACED = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;
/** Text at twice the size, in an unchanged window. */
const LARGE = "html { font-size: 200% !important; }";

/** The reader's own styles. A page's policy does not apply to them. */
const wear = (page: Page, styles: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, styles);

/** The button to continue must be reachable by scrolling and clickable: not cut off and not covered. */
const outOfReach = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const button of document.querySelectorAll<HTMLElement>("main button, main a.button")) {
      if (!button.checkVisibility({ checkVisibilityCSS: true })) continue;
      button.scrollIntoView({ block: "center", behavior: "instant" });
      const box = button.getBoundingClientRect();
      const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      if (!at || !(button.contains(at) || at.contains(button))) found.push(`out of reach: ${button.textContent}`);
    }
    window.scrollTo(0, 0);
    return found;
  });

const PHONE = { width: 360, height: 740 };
/** A window of 1280 by 1024, zoomed to 400 percent. */
const ZOOMED = { width: 320, height: 256 };

/** What does not fit in some reading mode: zoomed, spaced out, in large text, longer, or right to left. */
export async function fitProblems(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize() ?? PHONE;
  const found: string[] = [];
  const note = async (how: string, problems: Promise<readonly string[]>) => {
    for (const problem of await problems) found.push(`${how}: ${problem}`);
  };
  await page.setViewportSize(ZOOMED);
  await note("at 400 percent", misfits(page));
  await note("at 400 percent", outOfReach(page));
  await wear(page, SPACED);
  await note("at 400 percent, spaced out", misfits(page));
  await page.setViewportSize(PHONE);
  await note("spaced out", misfits(page));
  await wear(page, LARGE);
  await note("in large text", misfits(page));
  await note("in large text", outOfReach(page));
  await wear(page, "");
  await setDirection(page, "rtl");
  await note("from right to left", misfits(page));
  await stretch(page);
  await note("from right to left, and longer", misfits(page));
  await setDirection(page, "ltr");
  await note("longer", misfits(page));
  await unstretch(page);
  await page.setViewportSize(before);
  return found;
}
