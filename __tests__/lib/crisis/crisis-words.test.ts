import { describe, expect, it } from "vitest";
import { crisisEn } from "../../../lib/content/en/crisis";
import { helpNowEn } from "../../../lib/content/en/help-now";
import { crisisEs } from "../../../lib/content/es/crisis";
import { fill } from "../../../lib/content/fill";
import { SPOKEN_CIRCUMSTANCES } from "../../../lib/crisis/guidance";
import { HELP_SECTIONS } from "../../../lib/crisis/help-sections";
import { lifelineKeys } from "../../../lib/crisis/lifeline-keys";
import { linesIn, REGIONS } from "../../../lib/crisis/lines-in-region";
import { helpPlaces } from "../../../lib/crisis/text-places";
import { type Said, say, type Voice } from "../../../lib/questionnaire/words";
import { ACUTE_KINDS, NOTICES } from "../../../lib/rules/rule";

/** Every string in a text, with its path. */
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
    ...[crisisEn.baby.heading, crisisEn.baby.lead, ...crisisEn.baby.now],
    ...SPOKEN_CIRCUMSTANCES.map((one) => crisisEn.circumstances[one]),
    ...NOTICES.map((notice) => crisisEn.notices[notice]),
    crisisEn.teen,
    crisisEn.repeat,
  ];
  return all.map((one) => say(one, voice));
};

describe("H09 words beside help", () => {
  it.each(["self", "other"] as const)("are complete (%s)", (voice) => {
    for (const text of said(voice)) expect(text.trim()).not.toBe("");
  });

  it("have no empty strings and no digits of a number", () => {
    for (const [place, text] of ALL) {
      expect(text.trim(), place).not.toBe("");
      expect(text.replace(/\{[^{}]+\}/g, ""), place).not.toMatch(/\d{3}/);
    }
  });

  it.each(REGIONS)("can be filled with the numbers of %s and need no others", (region) => {
    // Shown only if the region has them.
    const values = { ...helpPlaces(region, "en"), ...lifelineKeys("US"), date: "today", region: "there" };
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

  it("mention storing guns and medicines in both voices on the step about suicide, as something to ask for, and nowhere else", () => {
    const about = (words: readonly Said[]) =>
      words.filter((one) => (["self", "other"] as const).some((voice) => /\bguns?\b|unloaded/i.test(say(one, voice))));
    const [storing, ...more] = about(crisisEn.kinds.suicide.now);
    expect(more).toEqual([]);
    expect(storing && say(storing, "self")).toMatch(/Ask someone to keep it for now/);
    expect(storing && say(storing, "self")).toMatch(/Ask someone to hold your medicines too/);
    expect(storing && say(storing, "self")).not.toMatch(/\b(must|remove|get rid|give up|lock up)\b/i);
    for (const kind of ACUTE_KINDS.filter((one) => one !== "suicide"))
      expect(about(crisisEn.kinds[kind].now)).toEqual([]);
  });
});

describe("H19 unsafe words", () => {
  const UNSAFE =
    /commit(ted)? suicide|\baddicts?\b|\babuse|reach out|\b(we|our|us)\b|low risk|you are safe|you're safe|submitted|press 3|\bpride\b|promise (me|us)|will be fine|need inpatient/i;

  it("do not occur", () => {
    for (const [place, text] of ALL) expect(text, place).not.toMatch(UNSAFE);
  });

  it("include no all caps and no exclamation marks", () => {
    for (const [place, text] of ALL) {
      expect(text, place).not.toContain("!");
      for (const shout of text.match(/\b[A-Z]{4,}\b/g) ?? [])
        expect(["NAMI", "RAINN", "SAMHSA", "LGBTQ"], place).toContain(shout);
    }
  });
});

describe("H20 nobody is watching", () => {
  it("says so, and that no one is called automatically", () => {
    expect(crisisEn.cannotContact).toMatch(/cannot see/);
    expect(crisisEn.cannotContact).toMatch(/cannot call/);
  });
});

describe("H08 the help page", () => {
  const listed: readonly string[] = HELP_SECTIONS.flatMap(({ lines }) => lines);

  it("lists every line in use", () => {
    for (const region of REGIONS) for (const { id } of linesIn(region)) expect(listed).toContain(id);
  });

  it("gives young people lines that are open around the clock", () => {
    const teens: readonly string[] = HELP_SECTIONS.find(({ id }) => id === "teens")?.lines ?? [];
    const open = linesIn("US").filter(({ id, always }) => always && teens.includes(id));
    expect(open.map(({ id }) => id)).toEqual(expect.arrayContaining(["988", "trevor"]));
  });

  it("has content in every part", () => {
    for (const { id } of HELP_SECTIONS) expect(textsIn(helpNowEn.sections[id]).length, id).toBeGreaterThan(1);
  });

  it("gives the hours of every line that is not always open", () => {
    const hours: Readonly<Record<string, string>> = crisisEn.hours;
    for (const { id, always } of linesIn("US")) expect(hours[id] !== undefined, id).toBe(!always);
  });
});

const LANGUAGES = [
  ["English", crisisEn],
  ["Spanish", crisisEs],
] as const;
const VOICES = ["self", "other"] as const;
const now = (words: { readonly now: readonly Said[] }, voice: Voice) =>
  words.now.map((one) => say(one, voice)).join(" ");

describe.each(LANGUAGES)("H05 what the steps must say, in %s", (language, words) => {
  const inEnglish = language === "English";
  const { kinds, baby, circumstances, notices } = words;

  it("a baby: put them down where they cannot fall before stepping away, and have an adult come and stay", () => {
    for (const text of [now(baby, "self"), now(kinds["harm-others"], "self")]) {
      expect(text).toMatch(inEnglish ? /on their back in the crib/ : /boca arriba en la cuna/);
      expect(text).toMatch(inEnglish ? /another room/ : /otro cuarto/);
      expect(text).toMatch(
        inEnglish ? /another adult to come now and stay/ : /otro adulto para que venga ahora y se quede/,
      );
      expect(text).toContain("{911}");
    }
    expect(now(baby, "self")).toMatch(
      inEnglish ? /Never on a bed, and never in a bath/ : /Nunca en una cama, y nunca en la bañera/,
    );
    for (const voice of VOICES)
      expect(now(baby, voice)).not.toMatch(/step away from the person|aléjese de la persona/i);
  });

  it("psychosis after a birth: go to an emergency room with another adult, with the words to say", () => {
    for (const voice of VOICES) {
      expect(say(kinds.postpartum.heading, voice)).toMatch(/emergenc/);
      expect(say(kinds.postpartum.heading, voice)).toContain("{911}");
      expect(now(kinds.postpartum, voice)).toMatch(/“[^”]*(postpartum psychosis|psicosis posparto)/);
      expect(now(kinds.postpartum, voice)).not.toContain("988");
    }
  });

  it("danger from another person: not their fault, and no order to leave", () => {
    for (const voice of VOICES) {
      expect(say(kinds.home.lead, voice)).toMatch(/not (your|their) fault|no es (su )?culpa/);
      expect(`${say(kinds.home.lead, voice)} ${now(kinds.home, voice)}`).not.toMatch(
        /leave (him|her|them|home)|váyase de (la )?casa/i,
      );
      expect(say(notices.home, voice)).toMatch(/not (your|their) fault|no es su culpa/);
      // No one is hurting a person just because they have no bed.
      expect(say(notices.bed, voice)).not.toMatch(/hurt|threat|fault|lastim|amenaz|culpa|violenc/i);
    }
  });

  it("I-11 possible withdrawal: do not stop suddenly", () => {
    for (const voice of VOICES) {
      const stop = inEnglish ? /not stop suddenly/i : /(No deje|[Nn]o debe dejar) de golpe/;
      for (const text of [
        say(notices.withdrawal, voice),
        say(words.noticesInShort.withdrawal, voice),
        now(kinds.withdrawal, voice),
      ])
        expect(text).toMatch(stop);
      expect(say(notices.withdrawal, voice).indexOf("{911}")).toBeLessThan(
        say(notices.withdrawal, voice).indexOf(inEnglish ? "medical care today" : "vomita ahora?"),
      );
    }
  });

  it("declined answers, alone with a child, pregnant and using, frightening thoughts", () => {
    for (const voice of VOICES) {
      expect(say(circumstances.declined, voice)).toMatch(/\{reach988\}/);
      expect(say(circumstances.dependent, voice)).toContain("{911}");
      expect(say(circumstances["pregnant-opioids"], voice)).toMatch(/not stop|no (deje|debe dejar)/);
      expect(say(circumstances["pregnant-use"], voice)).toMatch(/pregnant people first|atienden primero/);
      expect(say(circumstances.dread, voice)).toMatch(/common[^.]*treated|común/);
    }
  });
});
