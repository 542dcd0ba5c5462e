import { describe, expect, it } from "vitest";
import { scoreChange } from "../../../lib/report/score-change";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { meaningfulChanges } from "../../../questionnaires/level-of-care/meaningful-changes";

const totals = levelOfCare.instruments.flatMap((one) => one.totals);
const change = (id: string, earlier: number, now: number) => {
  const total = totals.find((one) => one.id === id);
  if (!total) throw new Error(`There is no total ${id}`);
  return scoreChange(total, earlier, now, meaningfulChanges);
};

describe("a change of a score", () => {
  it.each([
    ["phq-9", 12, 7, { difference: -5, meaningful: true, bandChanged: true }],
    ["phq-9", 12, 8, { difference: -4, meaningful: false, bandChanged: true }],
    ["phq-9", 10, 14, { difference: 4, meaningful: false, bandChanged: false }],
    ["phq-9", 9, 14, { difference: 5, meaningful: true, bandChanged: true }],
    ["phq-9", 20, 27, { difference: 7, meaningful: true, bandChanged: false }],
    ["gad-7", 10, 13, { difference: 3, meaningful: false, bandChanged: false }],
    ["gad-7", 10, 6, { difference: -4, meaningful: true, bandChanged: true }],
    ["audit-c", 3, 12, { difference: 9, meaningful: null, bandChanged: false }],
  ] as const)("of %s from %i to %i means what is published for it, and no more", (id, earlier, now, said) => {
    expect(change(id, earlier, now)).toMatchObject(said);
  });

  it("is published, with a source, for totals that there are", () => {
    for (const [id, { points, source }] of Object.entries(meaningfulChanges)) {
      expect(totals.find((one) => one.id === id)?.max).toBeGreaterThan(points);
      expect(source.url).toMatch(/^https:\/\/doi\.org\//);
    }
  });
});
