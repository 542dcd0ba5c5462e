import { describe, expect, it } from "vitest";
import { pageHead } from "../../app/[locale]/screening/question-groups";
import { decidingPages } from "../../lib/questionnaire/pages";
import { readGiven } from "../../lib/questionnaire/reading";
import { timeOf } from "../../lib/questionnaire/words";
import { wordsOf } from "../../lib/report/answer-rows";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { enWords } from "../../questionnaires/level-of-care/text/en/words";
import { esWords } from "../../questionnaires/level-of-care/text/es/words";
import { FIVE_PEOPLE } from "../cases/five-people";

const heads = [enWords, esWords].flatMap((words) =>
  FIVE_PEOPLE.flatMap(({ answers }) =>
    decidingPages(levelOfCare, readGiven(levelOfCare, answers)).flatMap((page) =>
      (["self", "other"] as const).map((voice) => ({
        name: `${page.id} (${voice})`,
        head: pageHead(page, words, voice),
        times: page.questions.map(({ id }) => timeOf(wordsOf(words, page.section.id, id), voice)),
      })),
    ),
  ),
);

describe("What stands above the questions of a page", () => {
  it("says each time frame once: in the title or the lead, in a line of its own, or with each question", () => {
    for (const { name, head, times } of heads) {
      const above = `${head.title} ${head.lead}`.toLowerCase();
      const said = times.filter((time) => time !== null && above.includes(time.toLowerCase()));
      expect(head.time === null || !above.includes(head.time.toLowerCase()), name).toBe(true);
      if (said.length === times.length) expect(head.tellsTime, name).toBe(true);
      if (head.tellsTime) expect(new Set(times).size, name).toBe(1);
    }
  });

  it("does not repeat its title with its only question", () => {
    const alone = heads.filter(({ name, times }) => name.startsWith("right-now ") && times.length === 1);
    expect(alone.length).toBeGreaterThan(0);
    for (const { head } of alone) expect(head).toMatchObject({ time: null, tellsTime: true });
  });
});
