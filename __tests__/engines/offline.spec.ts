import { expect } from "@playwright/test";
import { FIVE_PEOPLE } from "../cases/five-people";
import { test } from "./engine-test";
import { countOf, expectHelpBar, goTo, isSeen, isThere, openScreening } from "./seen";
import type { Tab } from "./tab";

async function keep(tab: Tab, origin: string): Promise<void> {
  await tab.go(`${origin}/en/offline/`);
  await isSeen(tab, '[data-copy="off"]');
  await tab.click('[data-copy="off"] [data-action="keep-offline"]');
  await isSeen(tab, '[data-copy="kept"]', 180_000);
}

/** Which release the help page on screen comes from. */
async function shownFrom(tab: Tab, origin: string): Promise<number> {
  await tab.go(`${origin}/en/help-now/`);
  return tab.run(() => {
    const comments = [...document.childNodes].filter(({ nodeType }) => nodeType === Node.COMMENT_NODE);
    return Number(/published (\d)/.exec(comments.map(({ textContent }) => textContent).join(" "))?.[1]);
  });
}

test("nothing is saved on a device before someone asks", async ({ tab, site }) => {
  await openScreening(tab, site.origin);
  expect(await tab.run(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
});

test("once saved on a device, the site opens and works with the server offline", async ({ tab, site }) => {
  const person = FIVE_PEOPLE[2];
  if (!person) throw new Error("There is no such person.");
  await keep(tab, site.origin);
  site.away(true);
  for (const address of ["/en/", "/es/help-now/", "/en/levels/iop/", "/en/plan/", "/es/screening/"]) {
    await tab.go(`${site.origin}${address}`);
    await isSeen(tab, "main h1");
    await expectHelpBar(tab);
  }
  await openScreening(tab, site.origin);
  expect((await goTo(tab, "results", person.answers)).map(({ kinds }) => kinds)).toEqual([person.interrupted?.kinds]);
  await isThere(tab, `[data-result][data-level="${person.level}"]`);
});

test("a newer copy takes over if no tab holds answers, and the copy can be removed", async ({ tab, site }) => {
  let published = 1;
  site.change((path, text) => {
    if (path === "/sw.js") return text.replace(/VERSION = "/, `VERSION = "${published}-`);
    return path === "/en/help-now/" ? `${text}<!-- published ${published} -->` : text;
  });
  await keep(tab, site.origin);
  published = 2;
  await tab.go(`${site.origin}/en/`);
  await tab.run(() =>
    navigator.serviceWorker
      .getRegistration()
      .then((one) => one?.update())
      .then(() => undefined),
  );
  await expect(async () => expect(await shownFrom(tab, site.origin)).toBe(2)).toPass({ timeout: 120_000 });

  await tab.go(`${site.origin}/en/offline/`);
  await isSeen(tab, '[data-action="remove-offline"]');
  await tab.click('[data-action="remove-offline"]');
  await isSeen(tab, '[data-copy="off"]');
  expect(await tab.run(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
  expect(await tab.run(() => caches.keys())).toEqual([]);
  expect(await countOf(tab, '[data-copy="kept"]')).toBe(0);
});
