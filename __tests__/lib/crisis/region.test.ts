import { describe, expect, it } from "vitest";
import { crisisEn } from "../../../lib/content/en/crisis";
import { helpNowEn } from "../../../lib/content/en/help-now";
import { helpPartsIn } from "../../../lib/crisis/help-page";
import { HELP_SECTIONS } from "../../../lib/crisis/help-sections";
import { DEFAULT_REGION, linesIn, REGIONS, regionOf } from "../../../lib/crisis/lines-in-region";
import { found, sourceFiles, withoutComments } from "../../house-rules/project-files";

describe("H07 the region", () => {
  it("is the chosen one, or the first if the choice is unusable", () => {
    for (const region of REGIONS) expect(regionOf(region)).toBe(region);
    for (const other of [null, "", "us", "FR", "__proto__", "US,CA"]) expect(regionOf(other)).toBe(DEFAULT_REGION);
  });

  it("is never inferred from language, location, network or clock", () => {
    const inferring = /navigator\s*\.\s*(language|languages|geolocation)|geolocation|getTimezoneOffset|\bipinfo\b/;
    // A saved file and a calendar file state their own time zone; it is not used to choose anything.
    const zones = ["lib/dates/zoned-time.ts", "app/_care/week/save-week.tsx"];
    const others = sourceFiles.filter(({ path }) => !zones.includes(path));
    expect(found(others, inferring, withoutComments)).toEqual([]);
    const zoned = sourceFiles.filter(({ text }) => /resolvedOptions\(\)/.test(text)).map(({ path }) => path);
    // The print and a calendar file name the zone of their own times; it is not used to choose anything.
    expect(zoned.toSorted()).toEqual(
      ["app/[locale]/screening/moment-here.ts", "app/_care/week/save-week.tsx"].toSorted(),
    );
  });

  it.each(REGIONS)("%s is named where people can say it is the wrong one", (region) => {
    expect(crisisEn.regions[region].elsewhere).toContain(crisisEn.regions[region].name);
  });
});

describe("H07 the help page for another region", () => {
  const partsIn = (region: (typeof REGIONS)[number]) => helpPartsIn(region, helpNowEn);
  const canada = JSON.stringify(partsIn("CA").map(({ words }) => words));

  it("is complete for the first region", () => {
    expect(partsIn("US").map(({ section }) => section.id)).toEqual(HELP_SECTIONS.map(({ id }) => id));
  });

  it("keeps its order and everything that does not depend on the country", () => {
    const ids = partsIn("CA").map(({ section }) => section.id);
    expect(ids).toEqual(HELP_SECTIONS.map(({ id }) => id).filter((id) => ids.includes(id)));
    expect(ids).toEqual(
      expect.arrayContaining(["now", "call-911", "overdose", "withdrawal", "waiting", "someone-else"]),
    );
  });

  it("says nothing that is true only in the United States", () => {
    expect(canada).not.toMatch(/\bVA\b|insurance|states?\b(?! of)|press \d|menu|videophone|poison line|lines below/i);
  });

  it("promises no list of lines that does not exist", () => {
    const known = new Set<string>(linesIn("CA").map(({ id }) => id));
    for (const { section, words } of partsIn("CA"))
      if (!section.lines.some((id) => known.has(id))) expect(JSON.stringify(words)).not.toMatch(/below|this page/);
  });
});
