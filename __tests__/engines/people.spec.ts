import { expect } from "@playwright/test";
import { chartEn } from "../../lib/content/en/chart";
import { levelsEn } from "../../lib/content/en/levels";
import { chartEs } from "../../lib/content/es/chart";
import { levelsEs } from "../../lib/content/es/levels";
import { LOCALES } from "../../lib/content/locales";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { FIVE_PEOPLE } from "../cases/five-people";
import { test } from "./engine-test";
import { attributeOf, countOf, expectHelpBar, goTo, isSeen, isThere, openScreening, textOf } from "./seen";

const WORDS = {
  en: { levels: levelsEn, chart: chartEn },
  es: { levels: levelsEs, chart: chartEs },
} as const;

for (const locale of LOCALES)
  for (const person of FIVE_PEOPLE)
    test(`${locale}: ${person.name}: help, level, reasons and the printed summary`, async ({ tab, site }) => {
      const { levels, chart } = WORDS[locale];
      await openScreening(tab, site.origin, locale);
      const interruptions = await goTo(tab, "results", person.answers);
      expect(interruptions.map(({ kinds, firstDoor }) => ({ kinds, firstDoor }))).toEqual(
        person.interrupted ? [{ kinds: person.interrupted.kinds, firstDoor: person.interrupted.firstDoor }] : [],
      );
      await isThere(tab, "[data-result]");
      expect(await attributeOf(tab, "[data-result]", "data-level")).toBe(person.level);
      expect(await attributeOf(tab, "[data-result]", "data-route")).toBe(person.route);
      expect(await textOf(tab, "[data-result]")).toContain(levels[person.level].short);
      await isSeen(tab, `.ladder[data-level="${person.level}"]`);
      for (const rule of person.rules) await isSeen(tab, `[data-result] [data-rule~="${rule}"]`);
      expect(await countOf(tab, '[data-result] [data-help="crisis"]')).toBe(person.interrupted ? 1 : 0);
      await expectHelpBar(tab);

      const { box, safety, measures, review } = chart;
      const paper = (await textOf(tab, ".print-document")).toLowerCase();
      const places = [box.suggests, box.levels[person.level], safety.title, measures.title, review.credentials].map(
        (words) => paper.indexOf(words.toLowerCase()),
      );
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(paper).toContain(levelOfCare.hash);
      // Rules are for the screen and for those who ask how the level was found.
      for (const rule of person.rules) expect(paper).not.toMatch(new RegExp(`\\b${rule}\\b`, "i"));
    });
