import { describe, expect, it } from "vitest";
import { textsOf } from "../../../app/_content/site-texts";
import { chartEn } from "../../../lib/content/en/chart";
import { chartEs } from "../../../lib/content/es/chart";
import { fill } from "../../../lib/content/fill";
import { LOCALES } from "../../../lib/content/locales";
import type { Answers } from "../../../lib/questionnaire/answers";
import { questionsById } from "../../../lib/questionnaire/questions";
import { asFilesKnow } from "../../../lib/questionnaire/withheld";
import { changeOver } from "../../../lib/report/over-time";
import type { Paper } from "../../../lib/report/paper/paper";
import { paperText } from "../../../lib/report/paper/paper-text";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { paperPlan } from "../../../questionnaires/level-of-care/paper-plan";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { LONGEST_PAPERS } from "../../cases/longest-papers";
import { VIGNETTES } from "../../cases/vignettes";
import { sampleOf } from "../../support/every-case";
import { firstPageOf, linesOfPaper, paperOfAnswers } from "../../support/paper-of-answers";
import { answersOf } from "../../support/vignette-answers";

const person = (beginning: string): Answers =>
  FIVE_PEOPLE.find(({ name }) => name.startsWith(beginning))?.answers ?? {};
const moderate = person("moderate");
const rowsOf = (paper: Paper) => paper.behind.flatMap((block) => (block.kind === "rows" ? block.rows : []));
const itemsOf = (paper: Paper, id: string) =>
  paper.behind.flatMap((block) => (block.id === id && block.kind === "list" ? block.items : []));

describe("The pages after the first", () => {
  it.each([...FIVE_PEOPLE, ...LONGEST_PAPERS])(
    "have every answer, and no question that was not asked: $name",
    ({ answers }) => {
      const shown = rowsOf(paperOfAnswers(answers)).map(({ id }) => id);
      const known = questionsById(asFilesKnow(levelOfCare));
      for (const [id, answer] of Object.entries(answers)) {
        if (!known.has(id) || known.get(id)?.kind === "text" || String(answer) === "") continue;
        if (shown.includes(id)) continue;
        // What is missing there was not on the path: it counts for nothing, and no line of the first page mentions it.
        for (const { said } of linesOfPaper(paperOfAnswers(answers))) expect(said.reported).not.toContain(id);
      }
      expect(new Set(shown).size).toBe(shown.length);
    },
  );

  it("show instruments in their own form: items in order, each with its score, and the total", () => {
    const phq = paperOfAnswers(person("severe")).behind.find(({ id }) => id === "instrument-phq-9");
    if (phq?.kind !== "rows") throw new Error("There is no PHQ-9.");
    expect(phq.rows.map(({ value }) => value.slice(0, 1))).toEqual(["3", "3", "3", "3", "1", "3", "2", "1", "2"]);
    expect(phq.rows[8]?.label).toMatch(/^9\. Thoughts that you would be better off dead/);
    expect(phq.foot).toContain("PHQ-9 21/27, severe");
    const parents = paperOfAnswers(person("a parent")).behind.find(({ id }) => id === "instrument-phq-9");
    expect(parents?.kind === "rows" && parents.foot).toContain(chartEn.measures.observer);
  });

  it("show declined as declined, never as no", () => {
    const rows = rowsOf(paperOfAnswers({ ...moderate, "harm-others": "decline" }));
    expect(rows.find(({ id }) => id === "harm-others")).toMatchObject({ value: "Rather not say", unknown: true });
  });

  it("give each reason once as a sentence about the person, with sources by name, the reader's country first", () => {
    for (const vignette of sampleOf(Object.values(VIGNETTES).flat(), 4)) {
      const reasons = itemsOf(paperOfAnswers(answersOf(vignette)), "reasons");
      for (const { text, note, lead } of reasons) {
        expect(lead).toBe("");
        expect(text).not.toMatch(/\byou(r|rself)?\b/i);
        expect(note, text).toMatch(/^(Sources: |No published criterion)/);
        for (const key of paperPlan.offPaper) expect(note).not.toContain(levelOfCare.sources[key]?.title);
        const titles = (keys: readonly string[]) =>
          keys.map((key) => note.indexOf(fill(chartEn.behind.source, levelOfCare.sources[key] ?? {})));
        const abroad = titles(paperPlan.abroad).filter((place) => place >= 0);
        const near = titles(Object.keys(levelOfCare.sources).filter((key) => !paperPlan.abroad.includes(key)));
        if (abroad.length > 0) expect(Math.min(...abroad)).toBeGreaterThan(Math.max(-1, ...near));
      }
      expect(new Set(reasons.map(({ text }) => text)).size).toBe(reasons.length);
    }
  });

  it("say which parts after the result were not filled in", () => {
    const { "about-military": _, "69722-7": __, ...rest } = moderate;
    const left = Object.fromEntries(Object.entries(rest).filter(([id]) => !/^(practical|note)/.test(id)));
    expect(paperText(paperOfAnswers(left))).toContain("not filled in: times, travel and cost");
    expect(paperText(paperOfAnswers(moderate))).not.toContain("not filled in: times");
  });
});

describe("Notes and the footer", () => {
  const note = "Quiero dormir — y ver a mis hijos.\nNada más.";
  it("keep the words as written, marked if they are in another language", () => {
    const answers = { ...moderate, "note-goals": note };
    const hopes = (paper: Paper) => linesOfPaper(paper).find(({ id }) => id === "hopes");
    const english = hopes(paperOfAnswers(answers, "full", { answeredIn: "es" }));
    expect(english).toMatchObject({ text: `“${note}”`, after: " (in Spanish, not translated)", language: "es" });
    const own = hopes(paperOfAnswers(answers, "full", { answeredIn: "es", locale: "es" }));
    expect(own?.text).toBe(`“${note}”`);
    expect(own?.after).toBeUndefined();
    expect(hopes(paperOfAnswers({ ...moderate, "note-goals": "" }))?.text).toBe(chartEn.words.blank);
  });

  it("ask for an interpreter if the language of care or of the answers differs", () => {
    const asks = (paper: Paper) => paper.asks?.items.map(({ id }) => id);
    expect(asks(paperOfAnswers(moderate, "full", { answeredIn: "es" }))).toContain("interpreter");
    expect(asks(paperOfAnswers({ ...moderate, "practical-language": "spanish" }))).toContain("interpreter");
    expect(asks(paperOfAnswers(moderate))).not.toContain("interpreter");
  });

  it.each(LOCALES)("are in the language of the print, whatever language the answers were given in (%s)", (locale) => {
    const words = { en: chartEn, es: chartEs }[locale].foot;
    const { foot } = paperOfAnswers(moderate, "full", { locale, answeredIn: "es", reference: "7F3K-92QD" });
    expect(foot).toMatchObject({ page: words.page, of: words.of, after: words.found });
    expect(foot.before).toContain("7F3K-92QD");
    expect(foot.before).toContain("2026");
  });

  it("use no other language on a Spanish page", () => {
    const text = firstPageOf(paperOfAnswers(person("severe"), "full", { locale: "es", answeredIn: "es" }));
    expect(text).not.toMatch(/\b(the|and|with|not|answered|denies|score)\b/i);
  });
});

describe("A change since earlier answers", () => {
  const since = (changes: Answers, before: Answers = moderate) => {
    const answers = { ...moderate, ...changes };
    const checks = [
      { takenOn: "2026-10-10", answers: before },
      { takenOn: "2026-11-24T13:30:00-05:00", answers },
    ];
    const known = asFilesKnow(levelOfCare, before, answers);
    const earlier = changeOver(known, checks, textsOf("en").forScreening.decision);
    return paperOfAnswers(answers, "full", { earlier });
  };
  const mood = (paper: Paper) => paper.measures.rows.find(({ id }) => id === "mood");

  it("of five points on the PHQ-9 is called relevant; one of four is only a number", () => {
    const five = mood(since({ "44259-0": "0", "44254-1": "0", "44251-7": "0" }));
    expect(five).toMatchObject({ score: "7/27", band: "mild", earlier: "12 (Oct 10, 2026)" });
    expect(five?.change).toMatch(/^−5 .*relevant/);
    expect(mood(since({ "44259-0": "0", "44254-1": "0" }))?.change).toBe("−4");
    expect(mood(since({ "44252-5": "3", "44253-3": "3" }))?.change).toMatch(/^\+5 .*relevant/);
    expect(mood(since({}))?.change).toBe("0");
  });

  it("is never one since answers of a later day: a file from the future leaves today without earlier ones", () => {
    const later = { ...moderate, "44259-0": "0", "44254-1": "0", "44251-7": "0" };
    const checks = [
      { takenOn: "2026-12-30", answers: later },
      { takenOn: "2026-11-24T13:30:00-05:00", answers: moderate },
    ];
    const known = asFilesKnow(levelOfCare, later, moderate);
    const earlier = changeOver(known, checks, textsOf("en").forScreening.decision);
    const paper = paperOfAnswers(moderate, "full", { earlier });
    expect(mood(paper)).toMatchObject({ score: "12/27", earlier: "", change: "" });
    expect(paper.box.lines.find(({ id }) => id === "earlier")?.text).toBe(chartEn.box.earlierNone);
  });

  it("of four points on the GAD-7 is called relevant", () => {
    const gad = (points: string) =>
      Object.fromEntries(
        ["69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7"].map((id, place) => [
          id,
          place < 4 ? points : "1",
        ]),
      );
    const worry = (points: string) =>
      since(gad(points), { ...moderate, ...gad("2") }).measures.rows.find(({ id }) => id === "worry");
    expect(worry("1")?.change).toMatch(/^−4 .*relevant/);
    expect(worry("2")?.change).toBe("0");
  });

  it("has its threshold with the source on a later page, and the earlier level in the box as a name, not as better or worse", () => {
    const paper = since({ "44259-0": "0" });
    expect(paperText(paper)).toContain("Löwe et al., Medical Care 2004");
    const level = paper.box.lines.find(({ id }) => id === "earlier")?.text;
    expect(level).toBe(`${chartEn.box.levels.iop} on Oct 10, 2026`);
    expect(paperText(paperOfAnswers(moderate))).not.toContain("Löwe");
    expect(paperOfAnswers(moderate).box.lines.find(({ id }) => id === "earlier")?.text).toBe(chartEn.box.earlierNone);
  });
});
