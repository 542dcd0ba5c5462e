import { expect, test } from "@playwright/test";
import { LOCALES } from "../../../lib/content/locales";
import { NIGHTLY } from "../nightly";
import { problemsOn } from "./problems";
import { STATES } from "./states";

const [FIRST] = LOCALES;
/** The states that people come for. The others differ from them in few parts. */
const IN_EVERY_CHECK = new Set([
  "the crisis step: suicide",
  "the review",
  "the result with everything expanded, and the text to copy",
  "opened answers that call for help now",
  "a week and a cost, computed",
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
