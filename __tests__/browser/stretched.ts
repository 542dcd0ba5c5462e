import type { Page } from "@playwright/test";

/** Makes every word on the page 40 percent longer, with accents above and below, as another language might. */
export const stretch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const accents: Readonly<Record<string, string>> = {
      a: "ä",
      e: "ë",
      i: "ï",
      o: "ö",
      u: "ü",
      c: "ç",
      n: "ñ",
      A: "Ä",
      E: "Ê",
      I: "Ï",
      O: "Ö",
      U: "Ü",
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { parentElement } = node;
      if (!parentElement || parentElement.closest("script, style, template, noscript")) continue;
      const plain = node.textContent ?? "";
      Object.assign(node, { plain });
      node.textContent = plain.replace(/\p{L}+/gu, (word) => {
        const longer = word + word.slice(0, Math.ceil(word.length * 0.4)).toLowerCase();
        return [...longer].map((letter) => accents[letter] ?? letter).join("");
      });
    }
  });

/** Restores every word to what it was. */
export const unstretch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if ("plain" in node) node.textContent = String(node.plain);
  });

export const setDirection = (page: Page, direction: "ltr" | "rtl"): Promise<void> =>
  page.evaluate((wanted) => {
    document.documentElement.dir = wanted;
  }, direction);

/**
 * Runs in the page, in any engine. What does not fit: wider than the screen, outside of it, or clipped by its own box.
 */
export function misfitsInPage(): readonly string[] {
  const found: string[] = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width)
    found.push(`the page is ${document.documentElement.scrollWidth} wide`);
  const scrolls = (element: Element) => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { overflowX } = getComputedStyle(at);
      if ((overflowX === "auto" || overflowX === "scroll") && at !== document.documentElement && at !== document.body)
        return true;
    }
    return false;
  };
  for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? "").trim() !== "");
    if (!own || !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
    const box = element.getBoundingClientRect();
    // Visually hidden words are in a box of one pixel, and skip links wait off screen.
    if (box.width <= 1 || box.height <= 1 || element.closest(".visually-hidden, .skip-link")) continue;
    if (scrolls(element)) continue;
    const words = `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}: ${(element.textContent ?? "").slice(0, 40)}`;
    const picture =
      element.closest("foreignObject")?.getBoundingClientRect() ?? element.closest("svg")?.getBoundingClientRect();
    if (picture) {
      const sticksOut = [
        picture.left - box.left,
        box.right - picture.right,
        picture.top - box.top,
        box.bottom - picture.bottom,
      ];
      if (sticksOut.some((by) => by > 1)) found.push(`outside its picture: ${words}`);
      continue;
    }
    if (box.left < -1 || box.right > width + 1) found.push(`outside the screen: ${words}`);
    const clipped = getComputedStyle(element).overflow !== "visible";
    if (clipped && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
      found.push(`cut off: ${words}`);
  }
  return [...new Set(found)];
}

export const misfits = (page: Page): Promise<readonly string[]> => page.evaluate(misfitsInPage);
