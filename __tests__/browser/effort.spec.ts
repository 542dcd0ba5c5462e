import { expect, test } from "@playwright/test";
import { FIVE_PEOPLE } from "../cases/five-people";
import { effortOf } from "./effort-of";
import { NIGHTLY } from "./nightly";

const [wellAdult, ...others] = FIVE_PEOPLE;
/** The limits for each of the five people. */
const MOST = { pages: 20, taps: 75 };
/**
 * The limits for someone with no problems, who should not be kept long. The words of the questions distinguish the
 * answers and are fixed: with their labels they come to about 2,150, and nothing may be added on top.
 */
const MOST_WHEN_WELL = { pages: 14, questions: 40, taps: 54, words: 2250 };

for (const person of others)
  test(
    `${person.name}: the level is on screen within ${MOST.pages} pages and ${MOST.taps} taps`,
    NIGHTLY,
    async ({ page }) => {
      const effort = await effortOf(page, person.answers);
      await expect(page.locator("[data-result]")).toHaveAttribute("data-level", person.level);
      for (const [name, most] of Object.entries(MOST))
        expect(effort[name as keyof typeof MOST], name).toBeLessThanOrEqual(most);
      expect({ pages: effort.pages, questions: effort.questions }).toEqual(person.length);
    },
  );

test("a well adult reaches the level with the least effort", async ({ page }) => {
  const effort = await effortOf(page, wellAdult?.answers ?? {});
  await expect(page.locator("[data-result]")).toHaveAttribute("data-level", "outpatient");
  for (const [name, most] of Object.entries(MOST_WHEN_WELL))
    expect(effort[name as keyof typeof MOST_WHEN_WELL], name).toBeLessThanOrEqual(most);
});
