import { expect, test } from "@playwright/test";
import { ACUTE_KINDS } from "../../lib/rules/rule";
import { ACUTE_PATHS } from "../cases/acute-paths";
import { FIVE_PEOPLE } from "../cases/five-people";
import { openScreening } from "./answer-pages";
import { NIGHTLY, sampled } from "./nightly";
import { printed } from "./printed";
import { addDetails, answerQuickly } from "./quick-walk";
import { goOn } from "./walk";
import { watch } from "./watched";

const paths = [
  ...ACUTE_KINDS.map((kind) => ({ name: `${kind} help`, answers: ACUTE_PATHS[kind] })),
  ...FIVE_PEOPLE.map(({ name, answers }) => ({ name, answers })),
  // Both languages in turn: Spanish needs more, because its print can be in English too.
].map((path, place) => ({ ...path, locale: place % 2 === 0 ? ("en" as const) : ("es" as const) }));

/** Marks the page if, at any step, a link to another site would reveal where the person came from. */
function noteUnguardedLinks() {
  new MutationObserver(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]'))
      if (link.rel !== "noreferrer noopener") document.documentElement.dataset.unguarded = link.href;
  }).observe(document, { childList: true, subtree: true });
}

for (const [index, { name, answers, locale }] of paths.entries()) {
  test(
    `H15 ${name}, ${locale}: no network requests up to the result and the print, with the network off`,
    sampled(index),
    async ({ page, context }, info) => {
      await page.addInitScript(noteUnguardedLinks);
      await openScreening(page, locale);
      await page.waitForLoadState("networkidle");
      const seen = watch(page);
      await context.setOffline(true);

      await answerQuickly(page, answers);
      await expect(page.locator("[data-result]")).toBeVisible();
      await addDetails(page, answers);
      await expect(page.locator("[data-result]")).toBeVisible();
      await page.evaluate(() => {
        window.print = () => document.body.setAttribute("data-printed", "");
      });
      await page.locator('[data-action="print"]').click();
      await expect(page.locator("body[data-printed]")).toBeAttached();
      const { pages } = await printed(page, info.outputPath("offline.pdf"));
      expect(pages.length).toBeGreaterThan(1);

      expect(seen.requests).toEqual([]);
      expect(seen.complaints).toEqual([]);
      expect(await page.locator("html").getAttribute("data-unguarded")).toBeNull();

      const kept = await page.evaluate(async () => ({
        cookies: document.cookie,
        local: localStorage.length,
        session: Object.keys(sessionStorage),
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        name: window.name,
        state: JSON.stringify(history.state),
      }));
      expect(kept).toMatchObject({ cookies: "", local: 0, databases: 0, caches: 0, workers: 0, name: "" });
      // The answers, and the random id of their run, by which a duplicate of the tab knows what was erased.
      expect(kept.session.toSorted()).toEqual(["care-guide", "care-guide-run"]);
      expect(await context.cookies()).toEqual([]);
      // Step numbers only: no answer codes and no question ids.
      for (const [id, answer] of Object.entries(answers)) {
        expect(kept.state, id).not.toContain(id);
        expect(page.url()).not.toContain(id);
        if (typeof answer === "string" && answer.length > 3) expect(kept.state).not.toContain(answer);
      }
    },
  );
}

test(
  "H14 the URL and the length of the history are the same on each page, whatever was answered",
  NIGHTLY,
  async ({ browser }) => {
    // The two differ in everything, up to the page where their questions do.
    const shapes = await Promise.all(
      [FIVE_PEOPLE[0], { answers: ACUTE_PATHS.suicide }].map(async (person) => {
        const context = await browser.newContext();
        const page = await context.newPage();
        await openScreening(page);
        const shape: string[] = [];
        const note = async () => {
          const at = await page.evaluate(() => [location.pathname, location.search, location.hash, history.length]);
          const step = at.join(" ");
          if (shape.at(-1) !== step) shape.push(step);
          expect(await page.title()).not.toMatch(/suicid|drug|alcohol|crisis|depress|help|danger|emergen/i);
        };
        await note();
        for (let step = 0; step < 12; step += 1) {
          await goOn(page, person?.answers ?? {});
          await note();
        }
        await context.close();
        return shape;
      }),
    );
    const [calm = [], acute = []] = shapes;
    const together = Math.min(calm.length, acute.length);
    expect(together).toBeGreaterThan(8);
    expect(acute.slice(0, together)).toEqual(calm.slice(0, together));
  },
);
