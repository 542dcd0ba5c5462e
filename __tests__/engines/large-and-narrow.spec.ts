import { expect } from "@playwright/test";
import { misfitsInPage } from "../browser/stretched";
import { ACUTE_PATHS } from "../cases/acute-paths";
import { FIVE_PEOPLE } from "../cases/five-people";
import { test } from "./engine-test";
import { openResult } from "./kept-answers";
import { textAt } from "./looks";
import { goTo, openScreening } from "./seen";
import type { Tab } from "./tab";

/** Where a page is most likely not to fit. */
async function everyKind(tab: Tab, origin: string, look: (where: string) => Promise<void>): Promise<void> {
  await openScreening(tab, origin, "es");
  await look("the first page");
  await goTo(tab, "question mood-first", FIVE_PEOPLE[1]?.answers ?? {});
  await look("a table of questions");
  await openResult(tab, origin, ACUTE_PATHS.suicide, "es");
  await look("a result with help");
  await openResult(tab, origin, FIVE_PEOPLE[3]?.answers ?? {});
  await look("the longest result");
  await tab.go(`${origin}/en/plan/#php`);
  await look("the plan");
}

test("text at twice the size fits", async ({ tab, site }) => {
  await everyKind(tab, site.origin, async (where) => {
    await textAt(tab, 200);
    expect(await tab.run(misfitsInPage), where).toEqual([]);
  });
});

test("320 px are wide enough", { tag: "@narrow" }, async ({ tab, site }) => {
  await tab.resize(320, 568);
  await everyKind(tab, site.origin, async (where) => {
    expect(await tab.run(() => innerWidth)).toBe(320);
    expect(await tab.run(misfitsInPage), where).toEqual([]);
  });
});
