import type { Page } from "@playwright/test";

/** From now on no date can be written, so that whatever shows one fails to render. */
export const breakDates = (page: Page) =>
  page.evaluate(() => {
    for (const name of ["format", "formatRange"])
      Object.defineProperty(Intl.DateTimeFormat.prototype, name, {
        get() {
          throw new Error("broken on purpose");
        },
      });
  });
