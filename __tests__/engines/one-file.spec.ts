import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "@playwright/test";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { FIVE_PEOPLE } from "../cases/five-people";
import { test } from "./engine-test";
import { expectHelpBar, goTo, isThere, screeningReady, stepOn, textOf } from "./seen";

const root = resolve(__dirname, "../..");

test.beforeAll(() => {
  execFileSync(process.execPath, ["build/one-file.mjs"], { cwd: root });
});

for (const locale of ["en", "es"])
  for (const person of FIVE_PEOPLE.slice(1, 3))
    test(`${locale}: ${person.name}, from one file: asked, helped, shown and printed as on the site`, async ({
      tab,
    }) => {
      await tab.go(`${pathToFileURL(resolve(root, `out-file/care-guide-${locale}.html`))}`);
      await screeningReady(tab);
      await tab.run(() => sessionStorage.clear());
      await tab.refresh();
      await screeningReady(tab);
      expect(await stepOn(tab)).toBe("welcome who");
      await expectHelpBar(tab);
      const interruptions = await goTo(tab, "results", person.answers);
      expect(interruptions.map(({ kinds }) => kinds)).toEqual(person.interrupted ? [person.interrupted.kinds] : []);
      await isThere(tab, `[data-result][data-level="${person.level}"][data-route="${person.route}"]`);
      expect(await textOf(tab, ".print-document")).toContain(levelOfCare.hash);
      await tab.refresh();
      await isThere(tab, `[data-result][data-level="${person.level}"]`);
    });
