import { expect, test } from "@playwright/test";
import { LOCALES } from "../../../lib/content/locales";
import { problemsOn } from "./problems";
import { STATES } from "./states";

// What is recorded of a failed run would take longer than the run.
test.use({ trace: "off", viewport: { width: 360, height: 740 } });

for (const locale of LOCALES)
  test(`${locale}: every state that no address leads to is for everyone`, async ({ page }) => {
    test.setTimeout(600_000);
    // The longer language tells whether there is room for both.
    for (const { name, open } of STATES) {
      await open(page, locale);
      expect.soft(await problemsOn(page, `${name} (${locale})`, { fits: locale === "es" })).toEqual([]);
    }
  });
