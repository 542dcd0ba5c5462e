import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../lib/content/locales";
import { CRISIS_LINES } from "../../../lib/crisis/crisis-lines";
import { REGIONS } from "../../../lib/crisis/lines-in-region";
import { accentCss, accentProblems } from "../../../lib/site/accent";
import { contrast } from "../../../lib/site/contrast";
import { site } from "../../../lib/site/site.mjs";
import { siteProblems } from "../../../lib/site/site-problems";
import { site as clinic } from "../../clinic/site.mjs";

const tokens = readFileSync(resolve(import.meta.dirname, "../../../app/_styles/tokens.css"), "utf8");
const problemsWith = (changes: object) => siteProblems({ ...clinic, ...changes }, tokens);
const program = clinic.local?.programs[0];
const local = (changes: object) => ({ local: { ...clinic.local, programs: [{ ...program, ...changes }] } });

describe("The settings of a copy of the site", () => {
  it("are valid as shipped, as are a clinic's", () => {
    expect(siteProblems(site, tokens)).toEqual([]);
    expect(siteProblems(clinic, tokens)).toEqual([]);
  });

  it.each([
    ["a name without one of the languages", { name: { es: "Guía" } }, "name.en: Missing"],
    ["a custom name without an address", { address: null }, "address: Missing"],
    ["an address over plain HTTP", { address: "http://clinic.example" }, "address: Where the site is published"],
    [
      "a page in place of an address",
      { address: "https://clinic.example/a?b=c" },
      "address: Where the site is published",
    ],
    ["a folder that needs escapes", { address: "https://clinic.example/a b" }, "address: Where the site is published"],
    ["the address that stands for one", { address: "https://care-guide.example" }, "address: This is a placeholder"],
    ["an empty name", { name: { en: " ", es: "Guía" } }, "name.en: Say something."],
    ["an unsupported language", { languages: ["xx"] }, `languages.0: One of ${LOCALES.join(", ")}.`],
    ["no language", { languages: [] }, "languages: At least one language."],
    ["a duplicate language", { languages: ["en", "en"] }, "languages: Each language once."],
    ["a region without lines", { region: "ZZ" }, `region: One of ${REGIONS.join(", ")}.`],
    ["a name that is not in languages", { name: "Riverside" }, "name: Words for each language"],
    ["programs without an owner", { owner: null }, "owner: Missing; what stands under local says whose it is."],
    [
      "an owner in the old place",
      { local: { owner: "R", programs: [], resources: [] } },
      "local.owner: There is no such setting.",
    ],
    [
      "an owner's contact in one language of two",
      { owner: { name: "R", contact: { en: "12 River Road" } } },
      "owner.contact.es: Missing",
    ],
    [
      "a logo from elsewhere",
      { owner: { name: "R", logo: "https://a.example/l.svg" } },
      "owner.logo: A file in public/",
    ],
    ["an invalid age", local({ ages: ["children"] }), "local.programs.0.ages.0: One of"],
    ["an empty list of ages", local({ ages: [] }), "local.programs.0.ages: At least one"],
    ["an invalid extension", local({ extension: "x12" }), "local.programs.0.extension: One to six digits."],
    [
      "a crisis line without hours",
      { local: { ...clinic.local, crisis: { ...clinic.local?.crisis, hours: undefined } } },
      "local.crisis.hours: Missing.",
    ],
    ["a boolean in place of settings", { kiosk: true }, "kiosk: Parts in braces"],
    ["a single address in place of a list", { embedIn: "https://clinic.example" }, "embedIn: A list in brackets"],
    ["a key that is another's", { lifelineLgbtqKey: "2" }, "lifelineLgbtqKey: One key"],
    ["a key that is a number", { lifelineLgbtqKey: 3 }, "lifelineLgbtqKey: Words in quotes."],
    ["a line left out", { kiosk: undefined }, "kiosk: Missing."],
    ["a color by name", { accent: { light: "green", dark: "#ffffff" } }, "accent.light: A color as #1d5c57."],
    [
      "a color too pale to read",
      { accent: { light: "#e8b4b8", dark: "#dba6ea" } },
      "accent.light: #e8b4b8 gives accent",
    ],
    [
      "a color too dark to read",
      { accent: { light: "#6b2d7b", dark: "#6b2d7b" } },
      "accent.dark: #6b2d7b gives accent",
    ],
    ["an invalid phone number", local({ phone: "call us" }), "local.programs.0.phone: Digits and hyphens"],
    ["an unknown level", local({ levels: ["spa"] }), "local.programs.0.levels.0: One of"],
    ["a program without a level", local({ levels: [] }), "local.programs.0.levels: At least one level."],
    ["a text in one of two languages", local({ about: { en: "Groups." } }), "local.programs.0.about.es: Missing"],
    ["a frame for every site", { embedIn: ["*"] }, "embedIn.0: The start of an address"],
    ["a frame for all of a domain", { embedIn: ["https://*.clinic.example"] }, "embedIn.0: The start of an address"],
    ["a header slipped in", { embedIn: ["https://a.example; script-src *"] }, "embedIn.0: The start of an address"],
    ["a frame over plain HTTP", { embedIn: ["http://clinic.example"] }, "embedIn.0: The start of an address"],
    [
      "less time to answer than people need",
      { kiosk: { idleSeconds: 60, warnSeconds: 5, printer: true } },
      "kiosk.warnSeconds: At least 20",
    ],
  ])("fail the build for %s, and name the field", (_, changes, said) => {
    const problems = problemsWith(changes);
    expect(problems.length).toBeGreaterThan(0);
    expect(
      problems.some((one) => one.startsWith(said)),
      problems.join("\n"),
    ).toBe(true);
  });

  it.each(["rules", "thresholds", "crisis", "crisisLines", "privacy", "analytics", "connect"])(
    "do not allow %s",
    (key) => {
      expect(problemsWith({ [key]: {} })).toEqual([`${key}: There is no such setting.`]);
    },
  );

  it("do not allow a crisis line as an owner's own program, however its number is written", () => {
    const about = (text: string) => local({ about: { en: text, es: "Grupos." } });
    for (const { channels } of CRISIS_LINES)
      for (const channel of channels)
        if ("number" in channel && channel.number.length > 6) {
          expect(problemsWith(local({ phone: channel.display })), channel.display).toHaveLength(1);
          const [, area, three, four] = /(\d{3})(\d{3})(\d{4})$/.exec(channel.number) ?? [];
          expect(problemsWith(about(`At night: (${area}) ${three}.${four}.`))).toHaveLength(1);
        }
    const [short = ""] = CRISIS_LINES.filter(({ id }) => id === "988").flatMap(({ channels }) =>
      channels.flatMap((channel) => (channel.kind === "call" ? [channel.number] : [])),
    );
    expect(problemsWith(about(`In a crisis call ${short}.`))).toHaveLength(1);
    expect(problemsWith({ name: { en: `Riverside ${short}`, es: "Guía" } })).toHaveLength(1);
    expect(problemsWith(about("Walk in from 9-11. Relay: 711. ZIP 62640."))).toEqual([]);
    expect(problemsWith(about(`Groups of 8, at 12${short}0 River Road, from 9 to 6.`))).toEqual([]);
  });
});

describe("An accent", () => {
  it("is measured according to WCAG", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });

  it("passes the same measure for the site's own green", () => {
    expect(accentProblems({ light: "#1d5c57", dark: "#8fd0c4" }, tokens)).toEqual([]);
  });

  it("changes its four tones in light and dark, and nothing about help", () => {
    const css = accentCss({ light: "#6b2d7b", dark: "#dba6ea" }, tokens);
    expect([...css.matchAll(/--([\w-]+):/g)].map(([, name]) => name)).toEqual(
      Array.from({ length: 2 }, () => ["accent", "accent-strong", "accent-ink", "accent-soft"]).flat(),
    );
  });
});
