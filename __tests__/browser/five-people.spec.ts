import { expect, test } from "@playwright/test";
import { chartEn } from "../../lib/content/en/chart";
import { fill } from "../../lib/content/fill";
import { doorNumbers } from "../../lib/crisis/door-numbers";
import { questionOf } from "../../lib/questionnaire/questions";
import { LEVELS } from "../../lib/rules/levels";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { enWords } from "../../questionnaires/level-of-care/text/en/words";
import { FIVE_PEOPLE } from "../cases/five-people";
import { answerAll, openScreening } from "./answer-pages";
import { NIGHTLY } from "./nightly";
import { printed } from "./printed";
import { addDetails } from "./quick-walk";

const plain = (text: string) => text.replace(/\s+/g, " ");

/** Someone in danger for whom another answers. In Spanish, someone in danger answers for themself (`spanish.spec.ts`). */
const IN_EVERY_CHECK = ["a parent answering for a 15-year-old"];

for (const person of FIVE_PEOPLE) {
  test(
    `${person.name}: answers everything, sees the level and prints the summary`,
    IN_EVERY_CHECK.includes(person.name) ? {} : NIGHTLY,
    async ({ page }, info) => {
      await openScreening(page);
      const interruptions = await answerAll(page, person.answers);

      // Help appeared at the very step of the answer that called for it, right line first, and at no other step.
      expect(interruptions).toHaveLength(person.interrupted ? 1 : 0);
      if (person.interrupted) {
        expect(interruptions[0]?.after).toContain(person.interrupted.by);
        expect(interruptions[0]?.kinds).toBe(person.interrupted.kinds);
        expect(interruptions[0]?.firstDoor).toBe(person.interrupted.firstDoor);
      }
      const result = page.locator("[data-result]");
      await expect(result).toHaveAttribute("data-level", person.level);
      await expect(result).toHaveAttribute("data-route", person.route);
      const crisis = result.locator('[data-help="crisis"]');
      await expect(crisis).toHaveCount(person.interrupted ? 1 : 0);
      if (person.interrupted)
        await expect(result.locator("a").first()).toHaveAttribute("href", person.interrupted.firstDoor);
      // Coverage: C79
      for (const rule of person.rules) await expect(result.locator(`[data-rule~="${rule}"]`).first()).toBeVisible();
      // Coverage: C4
      await expect(result.locator(`.ladder[data-level="${person.level}"]`)).toBeVisible();

      // Details added after the result change neither level nor route, and are printed.
      await addDetails(page, person.answers);
      await expect(result).toHaveAttribute("data-level", person.level);
      await expect(result).toHaveAttribute("data-route", person.route);

      const { pages } = await printed(page, info.outputPath("summary.pdf"));
      expect(pages.length).toBeGreaterThan(1);
      const first = plain(pages[0] ?? "");
      const other = person.answers["about-subject"] === "other";
      const { titles, box, safety, foot } = chartEn;
      expect(first).toContain(other ? titles.other : titles.self);
      // The capitals come from the style sheet.
      expect(first.toLowerCase()).toContain(`${box.suggests}: ${box.levels[person.level]}`.toLowerCase());
      const timing = person.route === "urgent" ? box.timings["within-a-day"] : box.timings[person.route];
      expect(first.toLowerCase()).toContain(`${box.timing}: ${fill(timing, doorNumbers("US"))}`.toLowerCase());
      expect(first).toContain(foot.found);
      expect(first).toContain(levelOfCare.hash);
      expect(first.indexOf(box.because)).toBeLessThan(first.indexOf(safety.screen.self.slice(0, 19)));
      // The reasons are the person's answers; the rules are only on screen.
      for (const rule of person.rules) expect(first).not.toMatch(new RegExp(`\\b${rule}\\b`));
      const text = plain((await page.locator(".print-document.print-only").first().textContent()) ?? "");
      // Every question that was answered is among the answers, in words.
      for (const section of levelOfCare.sections)
        for (const question of section.pages.flatMap((each) => each.questions)) {
          const answer = person.answers[question.id];
          if (answer === undefined || questionOf(levelOfCare, question.id).kind === "text") continue;
          const short = enWords.sections[section.id]?.questions[question.id]?.ask;
          const said =
            typeof short === "string" ? short : short?.[person.answers["about-subject"] === "other" ? "other" : "self"];
          expect(text).toContain(plain(said ?? "").slice(0, 25));
        }
      expect(await page.title()).not.toMatch(/suicid|drug|alcohol|crisis|depress/i);
      expect(LEVELS).toContain(person.level);
    },
  );
}
