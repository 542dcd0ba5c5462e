import { expect, test } from "@playwright/test";
import { LOCALES } from "../../../lib/content/locales";
import { problemsOn } from "./problems";
import { STATES } from "./states";

// What is recorded of a failed run would take longer than the run.
test.use({ trace: "off", viewport: { width: 360, height: 740 } });

for (const locale of LOCALES)
  for (const { name, open } of STATES)
    test(`${locale}: for everyone: ${name}`, async ({ page }) => {
      await open(page, locale);
      expect(await problemsOn(page, name)).toEqual([]);
    });
