import { describe, expect, it } from "vitest";
import { chartEn } from "../../../lib/content/en/chart";
import { paperEn } from "../../../lib/content/en/paper";
import type { Answers } from "../../../lib/questionnaire/answers";
import { paperText } from "../../../lib/report/paper/paper-text";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { LONGEST_PAPERS } from "../../cases/longest-papers";
import { paperOfAnswers } from "../../support/paper-of-answers";
import { wellAdultBut } from "../../support/well-adult";

const EVERYONE = [...FIVE_PEOPLE, ...LONGEST_PAPERS];
const person = (level: string): Answers => FIVE_PEOPLE.find((one) => one.level === level)?.answers ?? {};

/**
 * What the short version says beyond what it says to everyone: its notice, the help line, and the names of its lines.
 */
const toldOf = (answers: Answers): string => {
  const paper = paperOfAnswers(answers, "short");
  return paperText(paper)
    .replace(paper.closing.join(" "), "")
    .replace(paperEn.shortNotice, "")
    .replaceAll(chartEn.function.lines.eating, "");
};

describe("The short version", () => {
  it.each(EVERYONE)("has nothing about suicide, safety, alcohol, drugs or notes: $name", ({ answers }) => {
    const paper = paperOfAnswers(answers, "short");
    // The list of what is left out is the same for everyone, so that it reveals nothing about anyone.
    expect(paper.notice).toBe(paperEn.shortNotice);
    expect(toldOf(answers)).not.toMatch(
      /suicid|kill|dead|death|die\b|self-harm|hurt|harm|danger|violen|threat|alcohol|drug|drink|drunk|opioid|overdose|substance|withdrawal|detox|sober|AUDIT|ASQ|BSTAD|crisis/i,
    );
    const note = answers["note-goals"];
    if (note) expect(paperText(paper)).not.toContain(String(note).slice(0, 30));
    expect([paper.safety, paper.necessity, paper.words, paper.asks, paper.review]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it("has the same lines for everyone, so that the presence of a line reveals nothing", () => {
    const lines = (answers: Answers) => {
      const { measures, life } = paperOfAnswers(answers, "short");
      return [...measures.rows, ...measures.beside, ...life.flatMap((group) => group.lines)].map(({ id }) => id);
    };
    for (const { answers } of EVERYONE) expect(lines(answers)).toEqual(lines(wellAdultBut({})));
  });

  it("gives no score of a single item", () => {
    for (const { answers } of EVERYONE)
      for (const { items } of paperOfAnswers(answers, "short").measures.rows) expect(items).toBe("");
  });

  it("still has the level to ask about, and says that it is not everything", () => {
    const paper = paperOfAnswers(person("iop"), "short");
    expect(paper.box.text).toBe(chartEn.box.levels.iop);
    expect(paper.head.unverified).toContain("some topics are left out");
    for (const left of ["short version", "on purpose", "suicide", "drugs"]) expect(paper.notice).toContain(left);
    expect(paperOfAnswers(person("iop")).notice).toBeNull();
  });

  it("names no program, stay or answer that reveals what it leaves out", () => {
    const unwell = wellAdultBut({
      "mind-reality": "convinced",
      "mania-energy": "strong",
      "self-injury": "recent-frequent",
      "home-safety": "unsafe",
      "harm-others": "thoughts",
      "treatment-discharge": "hospital-30d",
      gambling: "cannot-stop",
      "treatment-admissions": "two-plus",
      "about-perinatal": "pregnant",
      "about-military": "yes",
    });
    expect(toldOf(unwell)).not.toMatch(
      /psychosis|bipolar|voices|high or|self-injury|DBT|emotion|hospital stay|Left care|left a|unsafe|gambl|pregnan|veteran/i,
    );
    expect(paperOfAnswers(unwell, "short").box.label).toBe(chartEn.box.suggests);
  });

  it("says how soon, no later than it is, and nothing about why", () => {
    const { text } = paperOfAnswers(person("inpatient"), "short").box.timing;
    expect(text).toBe(paperEn.shortUrgency.today);
    expect(paperOfAnswers(person("inpatient"), "short").box.lines).toEqual([]);
  });
});

describe("Both views together", () => {
  const both = (level: "iop" | "inpatient", route: "none" | "crisis", version: "full" | "short" = "full") =>
    paperOfAnswers(person("iop"), version, { together: { level, route } });

  it("are never understated", () => {
    expect(both("iop", "none").box.together).toBeNull();
    const higher = both("inpatient", "crisis");
    expect(higher.box.together).toContain(`at least ${chartEn.box.levels.inpatient}`);
    expect(higher.box.together).toContain(chartEn.box.timings.crisis);
    expect(paperText(higher)).toContain(higher.box.together ?? "nothing");
    expect(both("iop", "crisis").box.together).toContain(chartEn.box.timings.crisis);
  });

  it("are not understated in the version to hand on, which says nothing about why", () => {
    const short = both("inpatient", "crisis", "short");
    expect(short.box.together).toContain(chartEn.box.levels.inpatient);
    expect(short.box.together).toContain(paperEn.shortUrgency.today);
    expect(short.box.together).not.toMatch(/crisis|safety|suicid/i);
    expect(both("iop", "none", "short").box.together).toBeNull();
  });
});
