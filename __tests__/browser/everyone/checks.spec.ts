import { expect, type Page, test } from "@playwright/test";
import { openScreening } from "../answer-pages";
import { NIGHTLY } from "../nightly";
import { problemsOn } from "./problems";

test.use({ trace: "off", viewport: { width: 360, height: 740 } });

/** Runs in the page: appends an element. */
declare const put: (tag: string, text: string) => HTMLElement;

const offerPut = (page: Page) =>
  page.evaluate(() => {
    Object.assign(window, {
      put: (tag: string, text: string) => {
        const element = document.createElement(tag);
        element.textContent = text;
        document.querySelector("main")?.append(element);
        return element;
      },
    });
  });

/** What is broken on purpose on the page of questions, and what the checks must report about it. */
const BROKEN: readonly { readonly name: string; readonly break: () => unknown; readonly said: RegExp }[] = [
  {
    name: "a second main heading",
    break: () => put("h1", "Again"),
    said: /headings of the first rank/,
  },
  {
    name: "a heading that skips a rank",
    break: () => put("h4", "Deep"),
    said: /heading-order/,
  },
  {
    name: "a button without a name",
    break: () => put("button", ""),
    said: /a button without a name/,
  },
  {
    name: "a question without its text",
    break: () => document.querySelector("fieldset legend")?.remove(),
    said: /a (radio)?group without a name/,
  },
  {
    name: "two answers with the same name",
    break: () => {
      const [one, other] = document.querySelectorAll("label.choice span");
      if (one && other) one.textContent = other.textContent;
    },
    said: /two answers are called alike/,
  },
  {
    name: "visual-only text",
    break: () => put("p", "Secret").setAttribute("aria-hidden", "true"),
    said: /seen and not told: Secret/,
  },
  {
    name: "text for screen readers only",
    break: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("main h1::before { content: 'Whisper'; position: absolute; inset-inline-start: -99rem }");
      document.adoptedStyleSheets = [sheet];
    },
    said: /told and not seen: Whisper/,
  },
  {
    name: "a link for help that is too small",
    break: () => document.querySelector<HTMLElement>('a[href="tel:988"]')?.style.setProperty("min-block-size", "20px"),
    said: /small, .*Call 988/,
  },
  {
    name: "something that moves",
    break: () => {
      document.querySelector("h1")?.animate([{ translate: "0" }, { translate: "9px" }], { duration: 60_000 });
    },
    said: /moves: Animation/,
  },
  {
    name: "pale words, in dark only",
    break: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("@media (prefers-color-scheme: dark) { h1 { color: #333 !important } }");
      document.adoptedStyleSheets = [sheet];
    },
    said: /dark: color-contrast/,
  },
  {
    name: "a line that does not wrap",
    break: () =>
      document.querySelector<HTMLElement>(".page-lead, [data-intro] p")?.style.setProperty("white-space", "nowrap"),
    said: /at 400 percent: (the page is|outside the screen)/,
  },
  {
    name: "a box that clips its text",
    break: () => {
      const button = document.querySelector<HTMLElement>('form button[type="submit"]');
      Object.assign(button?.style ?? {}, { maxInlineSize: "3rem", whiteSpace: "nowrap", overflow: "hidden" });
    },
    said: /cut off: button/,
  },
  {
    name: "something that covers Continue",
    break: () => {
      const cover = document.createElement("div");
      Object.assign(cover.style, { position: "fixed", inset: "0", zIndex: "9" });
      document.body.append(cover);
    },
    said: /out of reach: Continue/,
  },
];

async function found(page: Page): Promise<string> {
  return (await problemsOn(page, "here")).join("\n");
}

test("each check finds what is broken on purpose", NIGHTLY, async ({ page }) => {
  await openScreening(page);
  expect(await found(page)).toBe("");
  for (const { name, break: breakIt, said } of BROKEN) {
    await openScreening(page);
    await offerPut(page);
    // Nothing is returned, because an element cannot be serialized.
    await page.evaluate(`void (${breakIt})()`);
    expect.soft(await found(page), name).toMatch(said);
  }
});
