import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "@playwright/test";
import { chartEn } from "../../lib/content/en/chart";
import { paperEn } from "../../lib/content/en/paper";
import { chartEs } from "../../lib/content/es/chart";
import { paperEs } from "../../lib/content/es/paper";
import { LOCALES } from "../../lib/content/locales";
import { say } from "../../lib/questionnaire/words";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { enWords } from "../../questionnaires/level-of-care/text/en/words";
import { esWords } from "../../questionnaires/level-of-care/text/es/words";
import { FIVE_PEOPLE } from "../cases/five-people";
import { test } from "./engine-test";
import { openResult } from "./kept-answers";

const WORDS = {
  en: { chart: chartEn, paper: paperEn, words: enWords },
  es: { chart: chartEs, paper: paperEs, words: esWords },
} as const;

for (const locale of LOCALES)
  for (const person of FIVE_PEOPLE)
    test(
      `${locale}: the summary fits one side, and the answers start on the next: ${person.name}`,
      { tag: "@print" },
      async ({ tab, site }, info) => {
        const { chart, paper, words } = WORDS[locale];
        const firstQuestion = say(words.sections.about?.questions["about-subject"]?.ask ?? "", "self");
        await openResult(tab, site.origin, person.answers, locale);
        const file = info.outputPath("summary.pdf");
        mkdirSync(dirname(file), { recursive: true });
        await tab.print(file);
        const pages = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);
        const [first = "", ...after] = pages;
        expect(pages.length).toBeLessThanOrEqual(10);
        expect(first).toContain(chart.box.suggests);
        expect(first).toContain(chart.review.credentials);
        expect(first).toContain(levelOfCare.hash);
        expect(first).not.toContain(firstQuestion);
        expect(after.join("\n")).toContain(firstQuestion);
        // Firefox draws the bold words of a variable font as shapes, so no PDF reader finds them.
        if (tab.engine !== "firefox") expect(after[0]?.trimStart()).toMatch(new RegExp(`^${paper.behind}`));
      },
    );
