import { describe, expect, it } from "vitest";
import { assess } from "../../lib/assessment/assess";
import { checkAnswers } from "../../lib/questionnaire/answers";
import { rankOfLevel } from "../../lib/rules/levels";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import type { Vignette } from "../cases/vignette";
import { VIGNETTES } from "../cases/vignettes";
import { answersOf } from "../support/vignette-answers";

const themes: readonly (readonly [string, readonly Vignette[]])[] = Object.entries(VIGNETTES);
const all = themes.flatMap(([theme, vignettes]) => vignettes.map((vignette) => ({ theme, ...vignette })));
const PROGRAMS = levelOfCare.programs.map(({ id }) => id);

describe("The vignettes", () => {
  it("are at least 320, each with a unique name, at least four per theme", () => {
    expect(all.length).toBeGreaterThanOrEqual(320);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(themes.filter(([, vignettes]) => vignettes.length < 4).map(([theme]) => theme)).toEqual([]);
  });

  it("cite sources the questionnaire lists, and expect programs it has", () => {
    const unknown = all.flatMap(({ name, sources, programs = [], notPrograms = [] }) => [
      ...(sources.length === 0 ? [`${name}: no source`] : []),
      ...sources.filter((key) => !(key in levelOfCare.sources)).map((key) => `${name}: ${key}`),
      ...[...programs, ...notPrograms].filter((id) => !PROGRAMS.includes(id)).map((id) => `${name}: ${id}`),
    ]);
    expect(unknown).toEqual([]);
  });

  it("expect every level, every route and every kind of program at least once", () => {
    const lowest = new Set(all.map(({ level }) => level?.atLeast ?? "none"));
    expect([...lowest].sort()).toEqual(["inpatient", "iop", "none", "outpatient", "php", "residential"]);
    expect(new Set(all.map(({ route }) => route)).size).toBe(5);
    const tagged = new Set(all.flatMap(({ programs = [] }) => programs));
    // Known conditions are recorded and named, but nothing else reads them.
    expect(PROGRAMS.filter((id) => !tagged.has(id))).toEqual(["mood", "anxiety"]);
  });

  it("expect valid ranges, two steps wide at most unless the sources leave it open", () => {
    const widths = all.flatMap(({ level }) => (level ? [rankOfLevel(level.atMost) - rankOfLevel(level.atLeast)] : []));
    expect(widths.filter((width) => width < 0)).toEqual([]);
    expect(widths.filter((width) => width > 2).length).toBeLessThanOrEqual(all.length / 20);
  });
});

describe.each(themes)("%s", (_, vignettes) => {
  it.each(vignettes)("$name", (vignette) => {
    const answers = answersOf(vignette);
    expect(checkAnswers(levelOfCare, answers).refused).toEqual([]);
    const assessment = assess(levelOfCare, answers);
    const edit = "EDIT: the rule, or the person in __tests__/cases/vignettes/ if the change is meant";
    expect(assessment.missing, edit).toEqual([]);
    expect(assessment.ignored, edit).toEqual([]);

    expect(assessment.route, edit).toBe(vignette.route);
    if (vignette.level === null) expect(assessment.level).toBeNull();
    else {
      const rank = assessment.level === null ? 0 : rankOfLevel(assessment.level);
      expect(rank, `${assessment.level}`).toBeGreaterThanOrEqual(rankOfLevel(vignette.level.atLeast));
      expect(rank, `${assessment.level}`).toBeLessThanOrEqual(rankOfLevel(vignette.level.atMost));
    }
    if (vignette.rules) expect(assessment.reasons.map(({ rule }) => rule)).toEqual(vignette.rules);
    expect(assessment.programs).toEqual(expect.arrayContaining([...(vignette.programs ?? [])]));
    for (const id of vignette.notPrograms ?? []) expect(assessment.programs).not.toContain(id);
  });
});
