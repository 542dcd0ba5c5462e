import { expect } from "@playwright/test";
import { levelsEn } from "../../lib/content/en/levels";
import { reportEn } from "../../lib/content/en/report";
import { levelsEs } from "../../lib/content/es/levels";
import { reportEs } from "../../lib/content/es/report";
import { LOCALES } from "../../lib/content/locales";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { FIVE_PEOPLE } from "../cases/five-people";
import { test } from "./engine-test";
import { attributeOf, countOf, expectHelpBar, goTo, isSeen, isThere, openScreening, textOf } from "./seen";

const WORDS = {
  en: { levels: levelsEn, report: reportEn },
  es: { levels: levelsEs, report: reportEs },
} as const;

for (const locale of LOCALES)
  for (const person of FIVE_PEOPLE)
    test(`${locale}: ${person.name}: help, level, reasons and the summary to print`, async ({ tab, site }) => {
      const { levels, report } = WORDS[locale];
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

      const paper = await textOf(tab, ".print-document");
      expect(paper).toContain(report.print.title);
      expect(paper).toContain(levelOfCare.hash);
      expect(paper).toContain(`${report.atLeast}: ${levels[person.level].short}`);
      for (const rule of person.rules) expect(paper).toContain(rule);
      expect(paper.indexOf(report.print.safety)).toBeLessThan(paper.indexOf(report.print.dimensions));
    });
