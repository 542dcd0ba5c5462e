import { describe, expect, it } from "vitest";
import { textsOf } from "../../../app/_content/texts";
import { assess } from "../../../lib/assessment/assess";
import { paperEn } from "../../../lib/content/en/paper";
import { reportEn } from "../../../lib/content/en/report";
import { LOCALES } from "../../../lib/content/locales";
import type { Answers } from "../../../lib/questionnaire/answers";
import { optionsOf, questionsById } from "../../../lib/questionnaire/questions";
import { leavingTheScreen } from "../../../lib/questionnaire/withheld";
import type { PaperBlock } from "../../../lib/report/paper/block";
import { FITS, linesIn, linesNeeded } from "../../../lib/report/paper/fit";
import type { Paper } from "../../../lib/report/paper/paper";
import { paperText } from "../../../lib/report/paper/paper-text";
import { reportOf } from "../../../lib/report/report";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { paperPlan } from "../../../questionnaires/level-of-care/paper-plan";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { LONGEST_PAPERS } from "../../cases/longest-papers";
import { VIGNETTES } from "../../cases/vignettes";
import { paperOfAnswers } from "../../support/paper-of-answers";
import { answersOf } from "../../support/vignette-answers";
import { wellAdultBut } from "../../support/well-adult";

const EVERYONE = [...FIVE_PEOPLE, ...LONGEST_PAPERS];
const block = (paper: Paper, id: string) => paper.blocks.find((one) => one.id === id);
const rowsOf = (found: PaperBlock | null | undefined) => (found?.kind === "rows" ? found.rows : []);
const itemsOf = (found: PaperBlock | undefined) => (found?.kind === "list" ? found.items : []);
const parent = FIVE_PEOPLE.find(({ name }) => name.startsWith("a parent"))?.answers ?? {};
const person = (level: string): Answers => FIVE_PEOPLE.find((one) => one.level === level)?.answers ?? {};

describe("The clinician's page", () => {
  it("names only questions that exist", () => {
    const known = questionsById(levelOfCare);
    const { unchanging, warningSigns, over, leftOut, age, subject, namedItem } = paperPlan;
    const listed = [...unchanging, ...warningSigns, ...Object.keys(over), ...leftOut.questions];
    for (const id of [...listed, age, subject, namedItem]) expect(known.has(id), id).toBe(true);
    for (const [id, codes] of Object.entries(over)) {
      const question = known.get(id);
      expect(question && optionsOf(question).map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
    }
    const sections = levelOfCare.sections.map(({ id }) => id);
    const programs = levelOfCare.programs.map(({ id }) => id);
    expect(sections).toEqual(expect.arrayContaining([...leftOut.sections]));
    expect(programs).toEqual(expect.arrayContaining([...leftOut.programs]));
    expect(levelOfCare.formats.map(({ id }) => id)).toEqual(expect.arrayContaining([...leftOut.formats]));
  });

  it("holds every safety question asked, with its answer, and marks those that count", () => {
    const paper = paperOfAnswers(person("inpatient"));
    const rows = rowsOf(paper.safety);
    const { label, value, marked } = rows.find(({ id }) => id === "44260-8") ?? {};
    expect(label).toContain(reportEn.print.item9);
    expect({ value, marked }).toEqual({ value: "More than half the days", marked: true });
    for (const id of ["asq-1", "asq-2", "asq-3", "suicide-plan"])
      expect(rows.find((row) => row.id === id)?.marked, id).toBe(true);
    for (const id of ["asq-5", "suicide-intent", "stay-safe", "now-emergency"])
      expect(rows.find((row) => row.id.split(" ").includes(id))?.marked, id).toBe(false);
  });

  it("puts what counts first in safety, then what was not said, and counts both in the heading", () => {
    const { safety } = paperOfAnswers(parent);
    // Answers without weight that are alike are in one row.
    const kinds = rowsOf(safety).flatMap(({ id, marked, unknown }) =>
      id.split(" ").map(() => (unknown ? "unknown" : marked ? "counts" : "other")),
    );
    type Kind = (typeof kinds)[number];
    const first = (kind: Kind) => kinds.indexOf(kind);
    expect(kinds.lastIndexOf("counts")).toBeLessThan(first("unknown"));
    expect(kinds.lastIndexOf("unknown")).toBeLessThan(first("other"));
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect(safety?.title).toContain(`${count("unknown")} not answered`);
  });

  it("counts in the heading of safety every answer that bears the mark, also one that was not said", () => {
    const everything = Object.fromEntries([...questionsById(levelOfCare).keys()].map((id) => [id, "decline"]));
    for (const answers of [parent, person("inpatient"), everything]) {
      const { safety } = paperOfAnswers(answers);
      const marks = rowsOf(safety).flatMap(({ id, marked }) => id.split(" ").map(() => marked));
      expect(safety?.title).toContain(`${marks.filter(Boolean).length} of ${marks.length} count`);
    }
  });

  it("lets someone who answers about another not know", () => {
    const row = rowsOf(paperOfAnswers(wellAdultBut({ "about-subject": "other", "asq-3": "decline" })).safety).find(
      ({ id }) => id === "asq-3",
    );
    expect(row?.value).toBe(reportEn.answerText.declined.other);
  });

  it("does not say who answered where that was not said", () => {
    expect(paperOfAnswers(wellAdultBut({ "about-subject": "decline" })).lead).toContain(reportEn.print.byNotSaid);
    expect(paperOfAnswers(wellAdultBut({})).lead).toContain(reportEn.print.by.self);
  });

  it("has at the top what else is dangerous, and who needs a program of their own", () => {
    const top = (answers: Answers) => rowsOf(paperOfAnswers(answers).safety).map(({ id }) => id);
    const drinker = FIVE_PEOPLE.find(({ name }) => name.startsWith("a daily heavy drinker"))?.answers ?? {};
    expect(top(drinker).slice(0, 3)).toEqual(["use-pattern", "withdrawal-now", "withdrawal-history"]);
    const also = { "about-perinatal": "postpartum", "about-military": "yes", "asq-1": "1", "use-now": "yes" };
    const rows = top(wellAdultBut(also));
    expect(rows).toEqual(expect.arrayContaining(Object.keys(also)));
    expect(rows.indexOf("about-military")).toBeLessThan(rows.findIndex((id) => id.split(" ").includes("asq-4")));
    expect(top(wellAdultBut({})).join(" ")).not.toMatch(/about-|use-|withdrawal/);
    const known = questionsById(levelOfCare);
    for (const [id, codes] of Object.entries(paperPlan.alsoSafety)) {
      const question = known.get(id);
      const options = question && "options" in question ? question.options.map(({ code }) => code) : [];
      for (const code of codes) expect([...options, "decline"], id).toContain(code);
    }
  });

  it("says of each area what was answered, and of none what nobody was asked", () => {
    const areas = (answers: Answers) => {
      const found = block(paperOfAnswers(answers), "areas");
      return Object.fromEntries(found?.kind === "chart" ? found.steps.map(({ id, text }) => [id, text]) : []);
    };
    const well = areas(wellAdultBut({}));
    expect(well).toMatchObject({ FUNC: "", CONTROL: "Not asked", ENGAGE: "Not asked", EAT: "" });
    const dependent = areas(wellAdultBut({ "function-dependents": "struggling" }));
    expect(dependent.FUNC).toBe("Caring for someone: Yes, and I am struggling");
    expect(areas(wellAdultBut({ "support-people": "decline" })).SUPP).toBe("0, but 1 not answered");
    const more = {
      "asq-5": "0",
      "suicide-method": "no",
      "suicide-intent": "no",
      "suicide-plan": "no",
      "suicide-preparation": "no",
    };
    expect(areas(wellAdultBut({ ...more, "asq-1": "decline" })).SELF).toBe("Wished to be dead: Rather not say");
    expect(areas(wellAdultBut({ ...more, "asq-1": "1", "asq-2": "decline" })).SELF).toBe("Wished to be dead: Yes");
    expect(areas(wellAdultBut({ "now-emergency": ["withdrawal", "body"] })).MED).not.toMatch(/seizure/i);
  });

  it.each(Object.values(VIGNETTES).flat())("is set in 9 points at least: $name", (vignette) => {
    for (const locale of LOCALES) {
      const texts = { ...textsOf(locale).forScreening, builtOn: "2026-11-23" };
      const { questionnaire, answers } = leavingTheScreen(levelOfCare, answersOf(vignette));
      const report = reportOf(questionnaire, answers, { ...texts, answerText: texts.report.answerText });
      expect(paperOfAnswers(answers, "full", { texts, report }).fit, locale).not.toBe("tight");
    }
  });

  it("names the published cut-off of a short form, and from where the rest is asked here", () => {
    const scores = (answers: Answers) =>
      Object.fromEntries(rowsOf(block(paperOfAnswers(answers), "scores")).map(({ id, value }) => [id, value]));
    const one = wellAdultBut({ "44250-9": "1", "69725-0": "1" });
    for (const id of ["phq-2", "gad-2"]) expect(scores(one)[id]).toBe("1 of 6, below the published cut-off of 3");
    expect(block(paperOfAnswers(one), "scores")).toMatchObject({
      foot: expect.stringContaining("from 2 points, the rest is asked"),
    });
    expect(block(paperOfAnswers(LONGEST_PAPERS[0]?.answers ?? {}), "scores")).toMatchObject({ foot: null });
    expect(scores(wellAdultBut({ "68518-0": "1", "68519-8": "1", "68520-6": "1" }))["audit-c"]).toBe(
      "3 of 12, at or above 3, the lower published cut-off (4 is usual for men)",
    );
  });

  it("says that scores were made for self-report where someone else answered, and only there", () => {
    const footOf = (answers: Answers) => {
      const found = block(paperOfAnswers(answers), "scores");
      return found?.kind === "rows" ? (found.foot ?? "") : "";
    };
    expect(footOf(parent)).toContain(reportEn.print.scoresByOther);
    expect(footOf(person("iop"))).not.toContain(reportEn.print.scoresByOther);
    expect(paperText(paperOfAnswers(parent))).toContain(reportEn.print.scoresByOther);
  });

  it("does not read as milder than both views together", () => {
    const both = (level: "iop" | "inpatient", route: "none" | "crisis") =>
      paperOfAnswers(person("iop"), "full", { together: { level, route } });
    expect(both("iop", "none").level.together).toBeNull();
    const higher = both("inpatient", "crisis");
    expect(higher.level.together).toContain("at least: Inpatient");
    expect(higher.level.together).toContain(reportEn.print.routes.crisis);
    expect(paperText(higher)).toContain(higher.level.together ?? "nothing");
    expect(both("iop", "crisis").level.together).toContain(reportEn.print.routes.crisis);
    // What is handed on says no less than is known, and nothing of what it is about.
    const short = paperOfAnswers(person("iop"), "short", { together: { level: "inpatient", route: "crisis" } });
    expect(short.level.together).toContain("at least: Inpatient");
    expect(short.level.together).toContain(paperEn.shortUrgency.today);
    expect(short.level.together).not.toMatch(/crisis|safety|suicid/i);
    expect(paperText(short)).toContain(short.level.together ?? "nothing");
    expect(
      paperOfAnswers(person("iop"), "short", { together: { level: "iop", route: "none" } }).level.together,
    ).toBeNull();
  });

  it("keeps declined, not answered and not asked apart", () => {
    const { "asq-3": _, ...some } = wellAdultBut({ "asq-2": "decline" });
    const [declined, missing, notAsked] = itemsOf(block(paperOfAnswers(some), "not-known"));
    expect(declined?.text).toMatch(/^1 \(Felt others/);
    expect(missing?.text).toContain("Thoughts of suicide this week");
    expect(notAsked?.text).toMatch(/^\d+ questions$/);
  });

  it("gives date, time and zone, reference, age, language, and for another person the relation and what it is not for", () => {
    const self = paperOfAnswers(person("iop"));
    expect(self.facts.map(({ value }) => value).slice(0, 4)).toEqual([
      "November 24, 2026, 1:11 – 1:30 PM (America/New_York)",
      "7F3K-9GQD",
      "18 to 64",
      "English",
    ]);
    const other = paperOfAnswers(parent, "full", { relation: "parent" });
    expect(other.title).toBe("What another person noticed");
    expect(other.lead).toContain(reportEn.print.notLegal);
    expect(other.facts[0]?.value).toBe("Parent or guardian");
    const unsaid = paperOfAnswers(parent, "full", { relation: null });
    expect(unsaid.title).toBe(other.title);
    expect(unsaid.facts.map(({ label }) => label)).not.toContain(other.facts[0]?.label);
  });

  it.each(EVERYONE)("fits one side and hides nothing that the next pages do not hold: $name", ({ answers }) => {
    const paper = paperOfAnswers(answers);
    const summary = [...(paper.safety ? [paper.safety] : []), ...paper.blocks];
    const fit = FITS.findLast(({ name }) => name === paper.fit) ?? FITS[0];
    expect(summary.reduce((sum, one) => sum + linesNeeded(one, fit), 0)).toBeLessThan(
      linesIn(fit, paper.locale) * 1.02,
    );
    const behind = paperText({ ...paper, blocks: [], safety: null });
    const left = leavingTheScreen(levelOfCare, answers);
    const { reasons, routeReasons, path, tooLittle } = assess(left.questionnaire, left.answers);
    // Rules that say the same sentence are told together: “A4, X9: …”.
    // Where too little was answered no level is there, and so no reason for one.
    for (const { rule } of tooLittle ? routeReasons : [...reasons, ...routeReasons])
      expect(paperText(paper)).toMatch(new RegExp(`\\b${rule}(, \\w+)*: `));
    for (const id of path) {
      const answer = answers[id];
      if (questionsById(levelOfCare).get(id)?.kind === "text" && answer) expect(behind).toContain(String(answer));
    }
  });

  it("shortens nothing in large print, which takes as many sides as it needs", () => {
    for (const { answers } of EVERYONE) {
      const paper = paperOfAnswers(answers, "full", { large: true });
      expect(paper.fit).toBe(FITS[0].name);
      expect(paper.safety?.kind === "rows" && paper.safety.foot).toBeNull();
    }
  });

  it("never prints a score of a licensed instrument", () => {
    for (const { answers } of EVERYONE)
      expect(paperText(paperOfAnswers(answers))).not.toMatch(
        /\b(LOCUS|CALOCUS|ASAM)\s+(level|score)|\blevel [0-9]\.[0-9]/i,
      );
  });

  it("says the same as plain text, safety before level", () => {
    const text = paperText(paperOfAnswers(person("inpatient")));
    expect(text.indexOf(reportEn.print.safety)).toBeLessThan(text.indexOf("At least: Inpatient"));
    expect(text).toContain("* In the past week, have you been having thoughts about killing yourself?: Yes");
    expect(text).toContain(levelOfCare.hash);
    expect(text).toContain("November 23, 2026");
    expect(text).not.toContain("undefined");
  });
});

describe("The short version", () => {
  it.each(EVERYONE)("has nothing of suicide, safety, alcohol, drugs or notes: $name", ({ answers }) => {
    const paper = paperOfAnswers(answers, "short");
    // What is left out is named the same for everyone, so that the names say nothing about anyone.
    expect(paper.notice).toBe(paperEn.shortNotice);
    // How someone eats and drinks in a day is about food and water, not about alcohol.
    const text = paperText(paper)
      .replace(paper.help, "")
      .replace(paperEn.shortNotice, "")
      .replaceAll("Eating and drinking", "");
    expect(text).not.toMatch(
      /suicid|kill|dead|death|die\b|self-harm|hurt|harm|danger|violen|threat|alcohol|drug|drink|drunk|opioid|overdose|substance|withdrawal|detox|sober|AUDIT|ASQ|BSTAD|crisis/i,
    );
    const note = answers["note-goals"];
    if (note) expect(text).not.toContain(String(note).slice(0, 30));
    expect(paper.answers).toEqual([]);
  });

  it("still has the level to ask about, and says that it is not everything", () => {
    const paper = paperOfAnswers(person("iop"), "short");
    expect(paper.level.text).toContain("Intensive outpatient");
    expect(paper.lead).toContain("some topics are left out");
    for (const left of ["short version", "on purpose", "suicide", "drugs"]) expect(paper.notice).toContain(left);
    expect(paperOfAnswers(parent).notice).toBeNull();
  });

  it("names no program, stay or answer that tells what it leaves out", () => {
    const unwell = wellAdultBut({
      "mind-reality": "convinced",
      "mania-energy": "strong",
      "self-injury": "recent-frequent",
      "home-safety": "unsafe",
      "harm-others": "thoughts",
      "treatment-discharge": "hospital-30d",
      gambling: "cannot-stop",
      "treatment-admissions": "two-plus",
    });
    const paper = paperOfAnswers(unwell, "short");
    const text = paperText(paper).replace(paper.help, "").replace(paperEn.shortNotice, "");
    expect(text).not.toMatch(
      /psychosis|bipolar|voices|high or|self-injury|DBT|emotion|hospital stay|Left care|unsafe|gambl/i,
    );
    expect(paper.level.text).toContain("At least");
  });
});
