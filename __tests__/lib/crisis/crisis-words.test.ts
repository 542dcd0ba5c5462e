import { describe, expect, it } from "vitest";
import { ACUTE_KINDS, NOTICES } from "../../../lib/assessment/rule";
import { crisisEn } from "../../../lib/content/en/crisis";
import { helpNowEn } from "../../../lib/content/en/help-now";
import { fill } from "../../../lib/content/fill";
import { doorNumbers } from "../../../lib/crisis/door-numbers";
import { HELP_SECTIONS } from "../../../lib/crisis/help-sections";
import { lifelineKeys } from "../../../lib/crisis/lifeline-keys";
import { linesIn, REGIONS } from "../../../lib/crisis/lines-in-region";
import { type Said, say, type Voice } from "../../../lib/questionnaire/words";

/** Every string of a text, with its place. */
function textsIn(value: unknown, place = ""): readonly (readonly [place: string, text: string])[] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${place}.${key}`));
}

const ALL = [...textsIn(crisisEn, "crisis"), ...textsIn(helpNowEn, "help")];
const SPOKEN = ALL.filter(([place]) => !place.startsWith("crisis.channels"));
const sentences = (text: string) => text.split(/(?<=[.?!:”])\s+/).filter(Boolean);
const words = (sentence: string) => sentence.split(/\s+/).length;

const said = (voice: Voice): readonly string[] => {
  const all: readonly Said[] = [
    ...ACUTE_KINDS.flatMap((kind) => [
      crisisEn.kinds[kind].heading,
      crisisEn.kinds[kind].lead,
      ...crisisEn.kinds[kind].now,
    ]),
    ...NOTICES.map((notice) => crisisEn.notices[notice]),
    crisisEn.teen,
    crisisEn.repeat,
  ];
  return all.map((one) => say(one, voice));
};

describe("H09 words beside help", () => {
  it.each(["self", "other"] as const)("leave nothing unsaid (%s)", (voice) => {
    for (const text of said(voice)) expect(text.trim()).not.toBe("");
  });

  it("have no empty string, and no digits of a number", () => {
    for (const [place, text] of ALL) {
      expect(text.trim(), place).not.toBe("");
      expect(text.replace(/\{[^{}]+\}/g, ""), place).not.toMatch(/\d{3}/);
    }
  });

  it.each(REGIONS)("can be filled with the numbers of %s, and need no others", (region) => {
    // Shown only where the region has them.
    const values = { ...doorNumbers(region), ...lifelineKeys("US"), date: "today", region: "there" };
    for (const [, text] of SPOKEN) expect(fill(text, values)).not.toMatch(/[{}]/);
  });

  it("keep sentences to 15 words", () => {
    for (const [place, text] of SPOKEN)
      for (const sentence of sentences(text)) expect(words(sentence), `${place}: ${sentence}`).toBeLessThanOrEqual(15);
  });
});

describe("H12 the two voices", () => {
  it("never give the helper the words meant for the person", () => {
    for (const text of said("other")) expect(text).not.toMatch(/hurt yourself|your body|what you (took|drank)/i);
  });

  it("speak of storing things at home only to the helper", () => {
    for (const text of said("self")) expect(text).not.toMatch(/guns?|unloaded|medicines/i);
  });
});

describe("H19 unsafe words", () => {
  const UNSAFE =
    /commit(ted)? suicide|\baddicts?\b|\babuse|reach out|\b(we|our|us)\b|low risk|you are safe|you're safe|submitted|press 3|\bpride\b|promise (me|us)|will be fine|need inpatient/i;

  it("are nowhere", () => {
    for (const [place, text] of ALL) expect(text, place).not.toMatch(UNSAFE);
  });

  it("nor capitals or exclamation marks", () => {
    for (const [place, text] of ALL) {
      expect(text, place).not.toContain("!");
      for (const shout of text.match(/\b[A-Z]{4,}\b/g) ?? [])
        expect(["NAMI", "RAINN", "SAMHSA", "LGBTQ"], place).toContain(shout);
    }
  });
});

describe("H20 nobody is watching", () => {
  it("says so, and that nobody is called", () => {
    expect(crisisEn.cannotContact).toMatch(/cannot see/);
    expect(crisisEn.cannotContact).toMatch(/cannot call/);
  });
});

describe("H08 the help page", () => {
  const listed: readonly string[] = HELP_SECTIONS.flatMap(({ lines }) => lines);

  it("lists every line in use", () => {
    for (const region of REGIONS) for (const { id } of linesIn(region)) expect(listed).toContain(id);
  });

  it("gives young people lines that are open day and night", () => {
    const teens: readonly string[] = HELP_SECTIONS.find(({ id }) => id === "teens")?.lines ?? [];
    const open = linesIn("US").filter(({ id, always }) => always && teens.includes(id));
    expect(open.map(({ id }) => id)).toEqual(expect.arrayContaining(["988", "trevor"]));
  });

  it("says something in every part", () => {
    for (const { id } of HELP_SECTIONS) expect(textsIn(helpNowEn.sections[id]).length, id).toBeGreaterThan(1);
  });

  it("tells the hours of every line that is not always open", () => {
    const hours: Readonly<Record<string, string>> = crisisEn.hours;
    for (const { id, always } of linesIn("US")) expect(hours[id] !== undefined, id).toBe(!always);
  });
});
