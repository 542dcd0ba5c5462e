import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../lib/content/locales";
import { site } from "../../../lib/site/site.mjs";
import { stumblesIn } from "./stumbles";
import { heardIn } from "./walk";

/**
 * What the screen reader said on the last recorded walk, to be read by anyone who has no screen reader at hand. Each
 * run of `npm run test:engines -- orca` writes new transcripts to `.cache/engines/heard/`; after a change that can be
 * heard, they replace these files.
 */
const transcriptOf = (locale: string) =>
  readFileSync(join(import.meta.dirname, "transcripts", `${locale}.txt`), "utf8");

describe.each(LOCALES)("The recorded transcript of a screen reader, %s", (locale) => {
  const heard = heardIn(transcriptOf(locale));
  const all = heard.flatMap(({ said }) => said).join("\n");

  it("covers the walk from the first page to the level", () => {
    expect(heard.length).toBeGreaterThan(60);
    expect(all).toContain(site.name[locale]);
  });

  it("has the crisis number spoken", () => {
    expect(all).toContain("988");
  });

  it("has nothing in it that trips up a listener", () => {
    expect(stumblesIn(heard, locale)).toEqual([]);
  });
});

describe("The search for stumbles", () => {
  it("finds them in a transcript as it is written", () => {
    const transcript = "[h]\n    Who is this about? heading level 1\n    clickable\n[Tab]\n    button\n";
    expect(stumblesIn(heardIn(transcript), "en")).toEqual(["[h] clickable", "[Tab] button"]);
    expect(stumblesIn(heardIn("[h]\n    This is what your answers say so far\n"), "es")).toHaveLength(1);
  });
});
