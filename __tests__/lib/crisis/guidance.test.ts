import { describe, expect, it } from "vitest";
import { ACUTE_KINDS, type AcuteKind, NOTICES } from "../../../lib/assessment/rule";
import { guidanceFor } from "../../../lib/crisis/guidance";
import { lineIn, lineOf, REGIONS } from "../../../lib/crisis/lines-in-region";
import { noticeLines } from "../../../lib/crisis/notice-lines";

/** Every set of kinds but the empty one. */
const SETS: readonly (readonly AcuteKind[])[] = Array.from({ length: 2 ** ACUTE_KINDS.length - 1 }, (_, index) =>
  ACUTE_KINDS.filter((_kind, place) => ((index + 1) >> place) & 1),
);

describe("H05 which door stands first", () => {
  it.each(SETS.map((kinds) => [kinds.join(" + "), kinds] as const))("%s", (_, kinds) => {
    const guidance = guidanceFor(kinds);
    const body = kinds.includes("medical") || kinds.includes("withdrawal");
    expect(guidance?.doors).toEqual(body ? ["911", "988"] : ["988", "911"]);
    expect(guidance?.kinds).toEqual(kinds);
    expect(guidance?.kind).toBe(kinds[0]);
    expect(guidance?.overdoseCard).toBe(false);
    expect(guidanceFor(kinds, ["overdose"])?.overdoseCard).toBe(kinds.includes("medical"));
    expect(guidanceFor(kinds, ["confusion"])).toMatchObject({
      overdoseCard: false,
      confusion: kinds.includes("medical"),
    });
    expect(guidanceFor(kinds, ["perinatal"])).toMatchObject({ doors: guidance?.doors, also: ["maternal"] });
  });

  it("does not depend on the order the answers came in", () => {
    for (const set of SETS) expect(guidanceFor([...set].reverse())).toEqual(guidanceFor(set));
  });

  it("is silent where nothing acute was said", () => {
    expect(guidanceFor([])).toBeNull();
  });

  it.each(REGIONS)("leads only to lines for danger, in use in %s", (region) => {
    for (const set of SETS)
      for (const id of guidanceFor(set)?.doors ?? [])
        expect(["emergency", "crisis"]).toContain(lineIn(region, id).role);
  });
});

describe("H07 lines beside the smaller notices", () => {
  it.each(REGIONS)("exist in %s, each once", (region) => {
    const ids = noticeLines(NOTICES, region);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(lineOf(region, id), id).toBeDefined();
  });

  it("name the line for people hurt at home where there is one", () => {
    expect(noticeLines(["home"], "US")).toEqual(["domestic-violence"]);
  });
});
