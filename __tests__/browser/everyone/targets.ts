import type { Page } from "@playwright/test";

/** Controls for answering, continuing or getting help that are smaller than a fingertip: 44 pixels either way. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const PRESSED = [
      "label.choice",
      "button",
      "a.button",
      "select",
      "summary",
      "textarea",
      'input:not([type="radio"], [type="checkbox"])',
      'a[href^="tel:"]',
      'a[href^="sms:"]',
      'a[href*="chat"]',
    ].join();
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(PRESSED)) {
      if (!element.checkVisibility({ checkVisibilityCSS: true })) continue;
      const { width, height } = element.getBoundingClientRect();
      if (width >= 43.5 && height >= 43.5) continue;
      const text = (element.textContent ?? "").trim().slice(0, 40);
      found.push(`small, ${Math.round(width)} by ${Math.round(height)}: ${element.tagName.toLowerCase()} ${text}`);
    }
    return found;
  });

/**
 * Anything that moves by itself (fading colors do not count), and anything that would move for a reader who asked for
 * reduced motion.
 */
export const motion = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const moving = document
      .getAnimations()
      .filter((one) => !(one instanceof CSSTransition && one.transitionProperty.endsWith("color")));
    const found = moving.map((one) => `moves: ${one.constructor.name}`);
    if (!matchMedia("(prefers-reduced-motion: reduce)").matches) return found;
    for (const element of document.body.querySelectorAll("*")) {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      if (/[1-9]/.test(transitionDuration) || animationName !== "none" || scrollBehavior === "smooth")
        found.push(`would move: ${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`);
    }
    return [...new Set(found)];
  });
