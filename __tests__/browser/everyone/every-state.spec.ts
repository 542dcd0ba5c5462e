import { expect, test } from "@playwright/test";
import { LOCALES } from "../../../lib/content/locales";
import { NIGHTLY } from "../nightly";
import { problemsOn } from "./problems";
import { STATES } from "./states";

const [FIRST] = LOCALES;
/** One state of each kind of page. The others differ only in their words. */
const IN_EVERY_CHECK = new Set([
  "the crisis step: suicide",
  "the review",
  "the result with everything expanded, and the text to copy",
  "the result for a child under 13",
  "opened answers that call for help now",
  "a file that cannot be opened",
  "a week and a cost, computed",
  "a page that failed to render",
]);
const unknown = [...IN_EVERY_CHECK].filter((name) => !STATES.some((state) => state.name === name));
if (unknown.length > 0) throw new Error(`There is no state called ${unknown.join(" or ")}.`);

// Tracing would take longer than the test run.
test.use({ trace: "off", viewport: { width: 360, height: 740 } });

for (const locale of LOCALES)
  for (const { name, open } of STATES)
    test(
      `${locale}: accessible: ${name}`,
      locale === FIRST && IN_EVERY_CHECK.has(name) ? {} : NIGHTLY,
      async ({ page }) => {
        await open(page, locale);
        expect(await problemsOn(page, name)).toEqual([]);
      },
    );
