import { describe, expect, it } from "vitest";
import type { LineId } from "../../../lib/crisis/crisis-lines";
import { besideLines, besideWords, guidanceFor, SPOKEN_CIRCUMSTANCES } from "../../../lib/crisis/guidance";
import { idsIn, lineIn, lineOf, REGIONS } from "../../../lib/crisis/lines-in-region";
import { noticeLines } from "../../../lib/crisis/notice-lines";
import { ACUTE_KINDS, type AcuteKind, CIRCUMSTANCES, type Circumstance, NOTICES } from "../../../lib/rules/rule";

const everySet = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: 2 ** all.length }, (_, index) => all.filter((_one, place) => (index >> place) & 1));

/** Every nonempty set of kinds. */
const SETS: readonly (readonly AcuteKind[])[] = everySet(ACUTE_KINDS).slice(1);

/** The first line for a single kind; a baby in danger of harm has a different one. */
const FIRST_DOOR: { readonly [K in AcuteKind]: LineId } = {
  medical: "911",
  withdrawal: "911",
  postpartum: "911",
  suicide: "988",
  "harm-others": "988",
  mind: "988",
  home: "911",
};

describe("H05 which line comes first", () => {
  it.each(SETS.map((kinds) => [kinds.join(" + "), kinds] as const))("for %s, in every circumstance", (_, kinds) => {
    for (const circumstances of [[], ...CIRCUMSTANCES.map((one) => [one]), CIRCUMSTANCES] as Circumstance[][]) {
      const guidance = guidanceFor(kinds, circumstances);
      const [lead = "medical"] = kinds;
      const baby = kinds.includes("harm-others") && circumstances.includes("baby");
      const where = circumstances.join(", ");
      expect(guidance?.kinds).toEqual(kinds);
      expect(guidance?.kind).toBe(lead);
      expect(guidance?.baby, where).toBe(baby);
      expect(guidance?.doors[0], where).toBe(baby ? "911" : FIRST_DOOR[lead]);
      // Both lines for danger to life are included; for danger from another person, the violence line takes the second
      // place.
      expect(guidance?.doors).toContain("911");
      if (lead === "home") expect(guidance?.doors).toEqual(["911", "domestic-violence"]);
      else expect(guidance?.doors.slice(0, 2)).toEqual(expect.arrayContaining(["911", "988"]));
      expect(guidance?.doors.includes("domestic-violence")).toBe(kinds.includes("home"));
      // For a minor only the line for children and teens is added, right before the violence line.
      const forMinor = guidanceFor(kinds, circumstances, true);
      const beforeViolence = (ids: readonly LineId[] = []): readonly LineId[] =>
        ids.flatMap((id): LineId[] => (id === "domestic-violence" ? ["childhelp", id] : [id]));
      expect(forMinor?.doors, where).toEqual(beforeViolence(guidance?.doors));
      expect(forMinor?.also, where).toEqual(beforeViolence(guidance?.also));
      expect([...(guidance?.doors ?? []), ...(guidance?.also ?? [])]).toContain("988");
      // A line that is not for emergencies is never a main line of an acute step.
      expect(guidance?.doors).not.toContain("maternal");
      expect(guidance?.also.includes("maternal"), where).toBe(circumstances.includes("perinatal"));
      expect(guidance?.wayOut).toBe(kinds.includes("home") || circumstances.includes("home"));
      expect(guidance?.overdoseCard).toBe(lead === "medical" && circumstances.includes("overdose"));
      expect(guidance?.confusion).toBe(lead === "medical" && circumstances.includes("confusion"));
      // No line is listed twice.
      const all = [...(guidance?.doors ?? []), ...(guidance?.also ?? [])];
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it("puts physical danger first, then psychosis after a birth, and danger from another person last", () => {
    expect(ACUTE_KINDS.slice(0, 3)).toEqual(["medical", "withdrawal", "postpartum"]);
    expect(ACUTE_KINDS.at(-1)).toBe("home");
  });

  it("does not depend on the order of the answers", () => {
    for (const set of SETS) expect(guidanceFor([...set].reverse())).toEqual(guidanceFor(set));
  });

  it("is empty if nothing acute was answered", () => {
    expect(guidanceFor([])).toBeNull();
    expect(guidanceFor([], CIRCUMSTANCES)).toBeNull();
  });

  it.each(REGIONS)("leads to lines in use in %s that are open around the clock", (region) => {
    for (const set of SETS)
      for (const id of idsIn(region, guidanceFor(set)?.doors ?? [])) {
        const { role, always } = lineIn(region, id);
        expect(always, id).toBe(true);
        // The only main line that is not for danger to life is the violence line.
        if (id !== "domestic-violence") expect(["emergency", "crisis"]).toContain(role);
      }
  });

  it("uses the general crisis line if a region has no violence line", () => {
    expect(idsIn("CA", guidanceFor(["home"])?.doors ?? [])).toEqual(["911", "988"]);
  });
});

describe("H05 what is said about the circumstances", () => {
  const said = (kinds: readonly AcuteKind[], ...circumstances: Circumstance[]) =>
    guidanceFor(kinds, circumstances)?.circumstances;

  it("covers everything that has words, and nothing twice", () => {
    expect(said(["suicide"], ...CIRCUMSTANCES)).toEqual(SPOKEN_CIRCUMSTANCES.filter((one) => one !== "pregnant-use"));
    expect(said(["home"], "home")).toEqual([]);
    expect(said(["harm-others"], "baby", "dread")).toEqual([]);
    expect(said(["suicide"], "dread")).toEqual(["dread"]);
  });

  it("says that no one had to answer, if the declined question was about suicide", () => {
    expect(said(["suicide"], "declined")).toEqual(["declined"]);
    expect(said(["medical"], "declined")).toEqual([]);
  });

  it("appears beside lesser help too, if no notice and no request for care says it", () => {
    expect(besideWords(CIRCUMSTANCES)).toEqual(["declined", "dependent", "pregnant-opioids", "dread"]);
    expect(besideLines(CIRCUMSTANCES)).toEqual(["211", "maternal"]);
    expect(besideWords([])).toEqual([]);
  });
});

describe("H07 lines beside the lesser notices", () => {
  it.each(REGIONS)("exist in %s, each once", (region) => {
    const ids = noticeLines(NOTICES, region, true);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(lineOf(region, id), id).toBeDefined();
  });

  it("include the domestic violence line where there is one", () => {
    expect(noticeLines(["home"], "US", false)).toEqual(["domestic-violence"]);
  });

  it("put the line for children and teens first for a minor who is being hurt, in use and open around the clock", () => {
    expect(noticeLines(["home"], "US", true)).toEqual(["childhelp", "domestic-violence"]);
    expect(guidanceFor(["suicide"], ["home"], true)?.also).toEqual(["childhelp", "domestic-violence"]);
    expect(lineIn("US", "childhelp").always).toBe(true);
    expect(noticeLines(["home"], "CA", true)).toEqual(["988"]);
  });

  it("send someone without a bed to the local line first, never to a violence line", () => {
    expect(noticeLines(["bed"], "US", false)).toEqual(["211", "988"]);
    expect(noticeLines(["bed"], "CA", false)).toEqual(["988"]);
  });

  it("put 911 first for withdrawal", () => {
    expect(noticeLines(["talk", "withdrawal"], "US", false)[0]).toBe("911");
  });
});
