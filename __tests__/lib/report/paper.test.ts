import { describe, expect, it } from "vitest";
import { textsOf } from "../../../app/_content/site-texts";
import { chartEn } from "../../../lib/content/en/chart";
import { reportEn } from "../../../lib/content/en/report";
import { LOCALES } from "../../../lib/content/locales";
import type { Answers } from "../../../lib/questionnaire/answers";
import { optionsOf, placesOf, questionsById } from "../../../lib/questionnaire/questions";
import { readGiven } from "../../../lib/questionnaire/reading";
import { leavingTheScreen } from "../../../lib/questionnaire/withheld";
import { answerSections } from "../../../lib/report/answer-rows";
import type { Paper } from "../../../lib/report/paper/paper";
import type { PaperLine } from "../../../lib/report/paper/paper-line";
import { paperText } from "../../../lib/report/paper/paper-text";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { paperPlan } from "../../../questionnaires/level-of-care/paper-plan";
import { CONTRACT_QUESTIONS } from "../../cases/contract-table";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { LONGEST_PAPERS } from "../../cases/longest-papers";
import { VIGNETTES } from "../../cases/vignettes";
import { sampleOf } from "../../support/every-case";
import { firstPageOf, linesOfPaper, paperOfAnswers } from "../../support/paper-of-answers";
import { answersOf } from "../../support/vignette-answers";
import { wellAdult, wellAdultBut } from "../../support/well-adult";

const EVERYONE = [...FIVE_PEOPLE, ...LONGEST_PAPERS];
const person = (beginning: string): Answers =>
  FIVE_PEOPLE.find(({ name }) => name.startsWith(beginning))?.answers ?? {};
const [moderate, severe, drinker, parent] = ["moderate", "severe", "a daily", "a parent"].map(person) as [
  Answers,
  Answers,
  Answers,
  Answers,
];
const allDeclined: Answers = {
  ...Object.fromEntries([...questionsById(levelOfCare).keys()].map((id) => [id, "decline"])),
  "about-subject": "self",
  "about-age": "18-64",
};
const line = (paper: Paper, id: string): PaperLine => {
  const found = linesOfPaper(paper).find((one) => one.id === id);
  if (!found) throw new Error(`There is no line ${id}.`);
  return found;
};
const box = (paper: Paper, id: string): string => paper.box.lines.find((one) => one.id === id)?.text ?? "";
const row = (paper: Paper, id: string) => paper.measures.rows.find((one) => one.id === id);

/** The upper two of the five values of a dimension, 0 to 4. */
const GRAVE = 3;

describe("The plan of the paper", () => {
  const planned = [
    ...paperPlan.listed,
    ...paperPlan.staySafe,
    ...paperPlan.dangers,
    ...paperPlan.beside,
    ...paperPlan.function,
    ...paperPlan.support,
    ...paperPlan.treatment,
    ...paperPlan.access,
  ].flatMap((one) => (typeof one === "string" ? [one] : one.questions));
  const measured = paperPlan.measures.flatMap(({ ways }) =>
    ways.flatMap((way) => {
      if (way.kind === "choice") return [way.question];
      if (way.kind !== "total") return way.questions;
      const total = levelOfCare.instruments.flatMap(({ totals }) => totals).find(({ id }) => id === way.total);
      return [...(total?.items ?? []), ...(way.gate ? [way.gate.question] : [])];
    }),
  );

  it("has a place on the first page for every question, or the contract says that it stands behind", () => {
    const { age, subject, suicideItem, notes } = paperPlan;
    const placed = new Set([...planned, ...measured, age, subject, suicideItem.question, notes.hopes, notes.asks]);
    const behind = CONTRACT_QUESTIONS.filter((one) => one.behind).map(({ id }) => id);
    expect(
      placesOf(levelOfCare)
        .map(({ question }) => question.id)
        .filter((id) => !placed.has(id)),
      "EDIT: a list of lines in questionnaires/level-of-care/paper-plan.ts with words in text/<language>/chart/, or `behind` in __tests__/cases/contract/",
    ).toEqual(behind);
    const grave = placesOf(levelOfCare).filter(({ question }) =>
      [...optionsOf(question), question.declined ?? {}].some(({ sets = {} }) =>
        Object.values(sets).some((one) => one >= GRAVE),
      ),
    );
    expect(
      grave.map(({ question }) => question.id).filter((id) => behind.includes(id)),
      "EDIT: a question that can mean danger needs a line in questionnaires/level-of-care/paper-plan.ts",
    ).toEqual([]);
    expect([...placed].filter((id) => !questionsById(levelOfCare).has(id))).toEqual([]);
  });

  it("names only questions and answers that exist", () => {
    const known = questionsById(levelOfCare);
    const { unchanging, warningSigns, over, leftOut, quiet, more, less, lessDenied } = paperPlan;
    for (const id of [...unchanging, ...warningSigns, ...leftOut.questions, ...lessDenied])
      expect(known.has(id), id).toBe(true);
    const named = [
      ...Object.entries(quiet),
      ...Object.entries(over),
      ...[...more, ...less].map(([id, ...codes]) => [id, codes] as const),
    ];
    for (const [id, codes] of named) {
      const question = known.get(id);
      expect(question && optionsOf(question).map(({ code }) => code), id).toEqual(expect.arrayContaining([...codes]));
    }
    const has = (all: readonly { readonly id: string }[], ids: readonly string[]) =>
      expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
    has(levelOfCare.sections, leftOut.sections);
    has(levelOfCare.programs, leftOut.programs);
    has(levelOfCare.formats, leftOut.formats);
    for (const key of [...paperPlan.offPaper, ...paperPlan.abroad]) expect(levelOfCare.sources[key], key).toBeDefined();
  });

  it.each(LOCALES)(
    "has chart words for what appears in a line, and for no answer that does not exist (%s)",
    (locale) => {
      const { chart } = textsOf(locale).forScreening.decision;
      for (const id of planned.filter((one) => !/^(practical-language|known-conditions)$/.test(one)))
        expect(chart[id], id).toBeDefined();
      for (const [id, { answers = {} }] of Object.entries(chart)) {
        const question = questionsById(levelOfCare).get(id);
        const codes = question ? optionsOf(question).map(({ code }) => code) : [];
        for (const code of Object.keys(answers)) expect(codes, id).toContain(code);
      }
    },
  );
});

describe("The first page", () => {
  const order = (paper: Paper) => [
    ...paper.box.lines.map(({ id }) => `box ${id}`),
    ...linesOfPaper(paper).map(({ id }) => id),
    ...paper.measures.rows.map(({ id }) => `measure ${id}`),
  ];
  const usual = order(paperOfAnswers(wellAdult));

  it.each([
    ...EVERYONE.map(({ name, answers }) => [name, answers] as const),
    ["everything declined", allDeclined] as const,
    ["hardly begun", { "about-subject": "self", "about-age": "18-64" }] as const,
    ["a child", { "about-subject": "self", "about-age": "under-13", "now-emergency": ["none"] }] as const,
  ])("has every line in its place, none without words: %s", (_, answers) => {
    for (const locale of LOCALES) {
      const paper = paperOfAnswers(answers, "full", { locale });
      expect(order(paper)).toEqual(usual);
      for (const { id, text } of linesOfPaper(paper)) expect(text, id).not.toBe("");
      for (const { id, name, score, band } of paper.measures.rows) expect(`${name}${score}${band}`, id).toMatch(/\S/);
      expect(paperText(paper)).not.toContain("undefined");
    }
  });

  it("shows each safety question that was asked exactly once, as reported, denied or not answered", () => {
    for (const vignette of sampleOf(Object.values(VIGNETTES).flat(), 4)) {
      const { questionnaire, answers } = leavingTheScreen(levelOfCare, answersOf(vignette));
      const texts = textsOf("en").forScreening;
      const rows = answerSections(
        questionnaire,
        readGiven(questionnaire, answers),
        answers,
        texts.questionnaire,
        "self",
        texts.report.answerText,
      ).flatMap((section) => section.rows);
      const asked = rows.filter(({ safety }) => safety).map(({ question }) => question);
      const said = (paperOfAnswers(answers).safety?.lines ?? []).flatMap(({ said: { reported, denied, open } }) => [
        ...reported,
        ...denied,
        ...open,
      ]);
      for (const id of asked)
        expect(
          said.filter((one) => one === id),
          `${vignette.name}: ${id}`,
        ).toHaveLength(1);
    }
  });

  it("shows as reported, denied or unanswered only what was answered that way", () => {
    for (const vignette of sampleOf(Object.values(VIGNETTES).flat(), 4)) {
      const answers = answersOf(vignette);
      for (const { said } of linesOfPaper(paperOfAnswers(answers))) {
        const codes = (id: string) => [answers[id] ?? []].flat().map(String);
        const quiet = (id: string) => codes(id).every((code) => (paperPlan.quiet[id] ?? []).includes(code));
        for (const id of said.reported) expect(codes(id).length > 0 && !codes(id).includes("decline"), id).toBe(true);
        for (const id of said.denied) expect(codes(id).length > 0 && quiet(id), id).toBe(true);
        for (const id of said.open) expect(["", "decline"], id).toContain(codes(id).join());
      }
    }
  });

  it("says nothing about an answer that was taken back", () => {
    const phrases = textsOf("en").forScreening.decision.chart;
    for (const answers of [moderate, severe, drinker, parent])
      for (const [id, given] of Object.entries(answers)) {
        const told = [given].flat().flatMap((code) => phrases[id]?.answers?.[String(code)] ?? []);
        const alone = told.map((one) => (typeof one === "string" ? one : one.alone)).filter((text) => text.length > 24);
        if (alone.length === 0) continue;
        const page = firstPageOf(paperOfAnswers({ ...answers, [id]: "decline" }));
        for (const text of alone) expect(page, id).not.toContain(text);
      }
  });

  it("states the time frame of what is reported and denied about suicide", () => {
    const paper = paperOfAnswers(severe);
    const reports = line(paper, "reports").text;
    for (const part of ["wish to be dead (past few weeks)", "thoughts of killing self (past week)"])
      expect(reports).toContain(part);
    expect(reports).toMatch(/plan with time, place or details \(past month\)/);
    const denies = line(paper, "denies").text;
    for (const part of ["(right now)", "intent (past month)", "(past 3 months)", "attempt (ever)"])
      expect(denies).toContain(part);
    expect(line(paper, "unanswered").text).toBe(chartEn.box.none);
  });

  it("says who answered, how old, in which language and when, with lines to write a name on and none to type in", () => {
    const { head } = paperOfAnswers(moderate);
    expect(head.title).toBe(chartEn.titles.self);
    expect(head.by).toBe("Completed by the patient (age 18–64), in English.");
    expect(head.facts.map(({ value }) => value)).toEqual([
      "November 24, 2026, 1:11 – 1:30 PM (America/New_York)",
      "7F3K-9GQD",
    ]);
    expect(head.byHand.map(({ id }) => id)).toEqual(["name", "birth", "number"]);
    expect(paperOfAnswers(wellAdultBut({ "about-subject": "decline" })).head.title).toBe(chartEn.titles.unsaid);
    const answered = { end: { day: "2026" }, start: null, changedAfter: null };
    const spanish = paperOfAnswers(moderate, "full", { answeredIn: "es", answered }).head;
    expect(spanish.by).toContain("in Spanish (translated questions)");
    expect(spanish.facts[0]?.value).toBe("2026");
  });

  it("marks what another person observed wherever it could be taken for the patient's own report", () => {
    const paper = paperOfAnswers(parent, "full", { relation: "parent" });
    expect(paper.head.title).toBe(chartEn.titles.other);
    expect(paper.head.by).toContain("a parent or guardian about a patient (age 13–17)");
    expect(paper.head.unverified).toContain("Not for legal use");
    expect(paper.measures.title).toContain("observer");
    expect(line(paper, "screen").label).toContain("observer");
    // Nobody asked the person, so the person denied nothing.
    expect(line(paper, "denies").label).toBe(chartEn.safety.denies.other);
    expect(firstPageOf(paper)).not.toMatch(/\bdenies\b/i);
    expect(paper.foot.before).toContain("observer report");
    expect(paper.asks?.items.map(({ id }) => id)).toEqual(expect.arrayContaining(["alone", "custody"]));
    expect(paperOfAnswers(parent).head.by).not.toContain("parent");
    expect(paperOfAnswers(moderate).measures.title).not.toContain("observer");
  });

  it("names no licensed instrument, and no rule, area or other answer that would change the level", () => {
    for (const { answers } of EVERYONE) {
      const text = paperText(paperOfAnswers(answers));
      expect(text).not.toMatch(/\b(LOCUS|CALOCUS|ASAM)\s+(level|score)|\blevel [0-9]\.[0-9]/i);
      expect(text).not.toMatch(/\b(A|X|Q|P|I|R|S|E)\d{1,2}[a-d]?\b(?!\w)(?=[,:\]])|SEED|Consumer guide|instead of “/);
      expect(paperOfAnswers(answers).found).toEqual([]);
    }
  });

  it("shows how the level was found to someone who asks for it", () => {
    const paper = paperOfAnswers(moderate, "full", { found: true });
    expect(paper.found.map(({ id }) => id)).toEqual(["areas", "reasons", "change", "not-asked", "sources"]);
    const text = paperText(paper);
    for (const part of ["I4", "SEED", "instead of “", reportEn.print.dimensions]) expect(text).toContain(part);
  });

  it("asks the clinician for what the form did not ask, depending on the answers", () => {
    const asks = (answers: Answers) => paperOfAnswers(answers).asks?.items.map(({ text }) => text) ?? [];
    const { items } = chartEn.asks;
    expect(asks(severe)).toEqual(expect.arrayContaining([items.fullRisk, items.means, items.conditions]));
    expect(asks(wellAdult)).toContain(items.risk);
    expect(asks(drinker)).toEqual(expect.arrayContaining([items.lastUse, items.lastSeizure]));
    expect(asks(severe)).not.toContain(items.lastUse);
    expect(asks(moderate)).toContain(items.therapist);
  });

  it("has the level, the timing and the reasons in one box, from this person's answers", () => {
    const paper = paperOfAnswers(severe);
    expect(paper.box).toMatchObject({
      level: "inpatient",
      label: chartEn.box.suggests,
      text: chartEn.box.levels.inpatient,
    });
    expect(paper.box.timing.text).toBe(chartEn.box.timings.crisis);
    expect(box(paper, "because")).toContain("plan with time, place or details (past month)");
    expect(box(paper, "could-be")).toBe(chartEn.box.couldNot);
    expect(box(paperOfAnswers(moderate), "because")).toContain("no better after a fair try");
    expect(box(paperOfAnswers(wellAdult), "because")).toBe(chartEn.box.nothing);
    expect(box(paperOfAnswers(parent), "unanswered")).toBe("2 not known or declined");
    const withdrawing = paperOfAnswers(drinker);
    expect(withdrawing.box.timing.text).toBe("now: 911 or emergency room");
    expect(box(withdrawing, "because")).toMatch(/shaking, sweating or vomiting now/);
  });

  it("says why a lower level may not be enough, and what speaks for one, from given answers", () => {
    const paper = paperOfAnswers(moderate);
    for (const part of ["no better after a fair try", "PHQ-9 12 (moderate)", "withdrawn from almost everyone"])
      expect(line(paper, "lower").text).toContain(part);
    for (const part of ["ASQ negative", "denies suicide attempt, self-injury", "home calm and safe"])
      expect(line(paper, "higher").text).toContain(part);
    expect(line(paperOfAnswers(severe), "higher").text).not.toContain("ASQ negative");
  });

  it("states no level, and nothing for or against one, if too little was answered", () => {
    const paper = paperOfAnswers(allDeclined);
    expect(paper.box).toMatchObject({ level: null, label: chartEn.box.noLevel });
    expect(paper.box.text).toMatch(/too little was answered \(\d\d not answered\)/);
    expect(paper.box.timing.text).toBe(chartEn.box.tooLittleTiming);
    expect(line(paper, "screen").text).toBe(chartEn.safety.results.incomplete);
    expect(line(paper, "lower").text).toBe(chartEn.necessity.noLevel);
    expect(firstPageOf(paper)).not.toMatch(/at least|intensive outpatient/i);
  });

  it("says that it is unfinished, and distinguishes what was never reached from what was declined", () => {
    const reached = Object.fromEntries(Object.entries(moderate).slice(0, 16));
    const paper = paperOfAnswers({ ...reached, "44255-8": "decline" });
    expect(paper.unfinished).toMatch(/^Not finished: \d+ questions/);
    expect(line(paper, "stay").text).toBe(chartEn.open.missing);
    expect(box(paper, "unanswered")).toMatch(/^1 declined; \d+ not answered$/);
    expect(paperOfAnswers(moderate).unfinished).toBeNull();
  });

  it("says of what was offered after the result that it was not filled in, never that it is not so", () => {
    const { "practical-insurance": _, "about-military": __, ...rest } = moderate;
    const paper = paperOfAnswers(rest);
    expect(line(paper, "insurance").text).toBe(chartEn.open.unfilled);
    expect(line(paper, "military").text).toBe(chartEn.open.unfilled);
    expect(line(paperOfAnswers(wellAdult), "travel").text).toBe(chartEn.open.unasked);
  });
});

describe("The suicide screen on paper", () => {
  const more = { "suicide-method": "no", "suicide-intent": "no", "suicide-plan": "no", "suicide-preparation": "no" };
  const result = (answers: Answers) => line(paperOfAnswers(wellAdultBut(answers)), "screen");
  const { results } = chartEn.safety;

  it.each([
    [{}, results.negative],
    [{ "asq-1": "1", "asq-5": "0", ...more }, results.nonAcute],
    [
      { "asq-4": "1", "suicide-attempt-when": "over-a-year", "asq-5": "0", "suicide-preparation": "no" },
      results.nonAcute,
    ],
    [{ "asq-3": "1", "asq-5": "1", ...more }, results.acute],
    [{ "asq-2": "decline", "asq-5": "1", ...more }, results.acute],
    [{ "asq-1": "1", "asq-5": "decline", ...more }, results.acuityOpen],
    [{ "asq-2": "decline", "asq-5": "0", ...more }, results.incomplete],
  ])("for %j is %s", (answers, expected) => {
    expect(result(answers).text).toBe(expected);
  });

  it("treats an unanswered question like a declined one", () => {
    const { "asq-3": _, ...rest } = wellAdult;
    expect(line(paperOfAnswers(rest), "screen")).toMatchObject({ text: results.incomplete, strong: true });
    expect(result({ "asq-2": "decline", "asq-5": "0", ...more }).after).toContain("1 of 4 not answered");
  });

  it("is never called negative beside a yes or a refusal", () => {
    for (const id of paperPlan.screen.items)
      for (const answer of ["1", "decline"]) expect(result({ [id]: answer }).text, id).not.toBe(results.negative);
  });
});

describe("The measures on paper", () => {
  it("show every negative screen as negative", () => {
    const paper = paperOfAnswers(wellAdult);
    expect(row(paper, "alcohol")).toMatchObject({ score: "0/12", band: "negative (under 3)" });
    expect(row(paper, "alcohol")?.items).toContain("never drinks");
    expect(row(paper, "trauma")).toMatchObject({ score: "0/5", band: "negative (under 3)" });
    expect(row(paper, "drugs")).toMatchObject({ band: chartEn.measures.negative });
    expect(row(paper, "mood")).toMatchObject({ name: chartEn.measures.names["phq-2"], score: "0/6" });
  });

  it("show total, band and items in the instrument's order, the suicide item in brackets", () => {
    expect(row(paperOfAnswers(severe), "mood")).toMatchObject({
      score: "21/27",
      band: "severe",
      items: "3 3 3 3 1 3 2 1 [2]",
      strong: true,
    });
    const { "44260-8": _, ...rest } = severe;
    expect(row(paperOfAnswers(rest), "mood")).toMatchObject({ score: chartEn.measures.incomplete });
  });

  it("interpret the lower edge of a cut-off as its publishers do", () => {
    const audit = (points: string) =>
      row(paperOfAnswers(wellAdultBut({ "68518-0": points, "68519-8": "1", "68520-6": "1" })), "alcohol")?.band;
    expect(audit("1")).toBe(chartEn.measures.menCut);
    expect(audit("2")).toBe("positive (3 or more)");
  });

  it("show a teenager's days, and no screen that was not taken", () => {
    const paper = paperOfAnswers(parent);
    expect(row(paper, "alcohol")).toMatchObject({ name: chartEn.measures.names["bstad-alcohol"], score: "0" });
    expect(row(paper, "drugs")?.score).toBe("1 / 0 / 0");
    expect(row(paper, "trauma")?.name).toBe(chartEn.measures.names["trauma-trouble"]);
  });
});
