import { describe, expect, it } from "vitest";
import { textsOf } from "../../../app/_content/site-texts";
import type { Answers } from "../../../lib/questionnaire/answers";
import { DECLINE } from "../../../lib/questionnaire/definition";
import { type Check, changeOver } from "../../../lib/report/over-time";
import { conventionsInWords, differenceInWords } from "../../../lib/report/over-time-text";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { relevantChanges } from "../../../questionnaires/level-of-care/relevant-changes";
import { enDecisionWords } from "../../../questionnaires/level-of-care/text/en/decision-words";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { wellAdult } from "../../support/well-adult";

const person = (name: string): Answers => FIVE_PEOPLE.find((one) => one.name.startsWith(name))?.answers ?? {};
const moderate = person("moderate");
const severe = person("severe");
const over = (...checks: readonly Check[]) => changeOver(levelOfCare, checks, enDecisionWords, relevantChanges);
const on = (takenOn: string | null, answers: Answers): Check => ({ takenOn, answers });

describe("Change over time", () => {
  it("needs two sets of answers", () => {
    expect(over()).toBeNull();
    expect(over(on("2026-11-01", wellAdult))).toBeNull();
  });

  it("is ordered by time and says what got better", () => {
    const change = over(on("2026-11-20", wellAdult), on("2026-10-01T09:00:00-05:00", moderate));
    expect(change?.dates).toEqual(["2026-10-01T09:00:00-05:00", "2026-11-20"]);
    expect(change?.level).toMatchObject({ values: [2, 1], direction: "better", min: 1, max: 5 });
    expect(change?.step).toEqual({ kind: "down", from: "iop", to: "outpatient" });
    expect(change?.better).toContain(enDecisionWords.dimensions.SYMP.name);
    expect(change?.worse).toEqual([]);
  });

  it("takes the answers on screen as the present, even if their time is not known", () => {
    const change = over(on("2026-09-01", moderate), on(null, severe));
    expect(change?.dates).toEqual(["2026-09-01", null]);
    expect(change?.step).toMatchObject({ kind: "up", from: "iop", to: "inpatient" });
    // An earlier file without a date is older than everything else.
    expect(over(on("2026-10-01", moderate), on(null, severe), on("2026-11-01", moderate))?.dates).toEqual([
      null,
      "2026-10-01",
      "2026-11-01",
    ]);
  });

  it("has a total only if all of it was answered", () => {
    const phq = (change: ReturnType<typeof over>) => change?.scores.find(({ id }) => id === "phq-9");
    expect(phq(over(on("2026-10-01", moderate), on("2026-11-01", severe)))).toMatchObject({
      name: "PHQ-9",
      max: 27,
      values: [12, 21],
      direction: "worse",
    });
    const gap = over(on("2026-10-01", moderate), on("2026-11-01", { ...severe, "44250-9": DECLINE }));
    expect(phq(gap)).toMatchObject({ values: [12, null], direction: null });
    const over3 = over(on("2026-10-01", severe), on("2026-10-15", wellAdult), on("2026-11-01", moderate));
    expect(phq(over3)).toMatchObject({ values: [21, null, 12], direction: "better" });
  });

  it("says by how many points a total has moved, where its bands start, and what counts as a relevant change", () => {
    const scoresOf = (change: ReturnType<typeof over>) => new Map(change?.scores.map((line) => [line.id, line]));
    const change = over(on("2026-10-01", moderate), on("2026-11-01", severe));
    const phq = scoresOf(change).get("phq-9");
    expect(phq).toMatchObject({ difference: 9, bandsFrom: [5, 10, 15, 20], relevant: { points: 5 } });
    expect(change?.level).toMatchObject({ bandsFrom: [], relevant: null });
    const texts = textsOf("en").forScreening;
    expect(phq && differenceInWords(phq, texts)).toContain("+9");
    expect(change && conventionsInWords(change.scores, texts).join()).toContain(relevantChanges["phq-9"]?.source);
    // A level is not a symptom, so it never gets "better" or "worse".
    expect(change && differenceInWords(change.level, texts)).toBe("");
    const fewer = scoresOf(over(on("2026-10-01", severe), on("2026-11-01", moderate))).get("phq-9");
    expect(fewer && differenceInWords(fewer, texts)).toContain("−9");
  });

  it("has a source for each relevant change, of an existing total", () => {
    const totals = new Map(levelOfCare.instruments.flatMap((one) => one.totals.map((total) => [total.id, total])));
    for (const [id, { points, url }] of Object.entries(relevantChanges)) {
      expect(totals.get(id)?.max).toBeGreaterThan(points);
      expect(url).toMatch(/^https:\/\/doi\.org\//);
    }
  });

  it("gives a short form no line of its own: it only opens the rest and would be read as a result", () => {
    const ids = (...checks: readonly Answers[]) =>
      over(...checks.map((answers, index) => on(`2026-10-0${index + 1}`, answers)))?.scores.map(({ id }) => id);
    const short = [expect.stringMatching(/^(phq-2|gad-2)$/)];
    for (const answers of [severe, wellAdult]) {
      expect(ids(moderate, answers)).toContain("phq-9");
      expect(ids(moderate, answers)).not.toEqual(expect.arrayContaining(short));
    }
    expect(ids(wellAdult, wellAdult)).not.toEqual(expect.arrayContaining(short));
  });

  it("leaves out what was never present", () => {
    const change = over(on("2026-10-01", wellAdult), on("2026-11-01", wellAdult));
    expect(change?.dimensions.every(({ values }) => values.some((value) => value !== 0))).toBe(true);
    expect(change?.step).toMatchObject({ kind: "same" });
    expect(change?.better).toEqual([]);
  });

  it("suggests a step up, and never a step down while danger, current care or open questions are reasons against it", () => {
    expect(over(on("2026-10-01", moderate), on("2026-11-01", severe))?.step).toEqual({
      kind: "up",
      from: "iop",
      to: "inpatient",
    });
    const urgent = { ...wellAdult, "harm-others": "afraid" };
    const wait = over(on("2026-10-01", severe), on("2026-11-01", urgent));
    expect(wait?.level.direction).toBe("better");
    expect(wait?.step?.kind).toBe("wait");
    const open = { ...wellAdult, "asq-1": DECLINE };
    expect(over(on("2026-10-01", severe), on("2026-11-01", open))?.step?.kind).toBe("wait");
  });

  it("has no step if the rules give no level", () => {
    const child = { "about-subject": "other", "about-age": "under-13" };
    const change = over(on("2026-10-01", child), on("2026-11-01", wellAdult));
    expect(change?.step).toBeNull();
    expect(change?.level.values).toEqual([null, 1]);
  });
});
