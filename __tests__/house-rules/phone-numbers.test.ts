import { describe, expect, it } from "vitest";
import { CRISIS_LINES } from "../../lib/crisis/crisis-lines";
import { found, type ProjectFile, projectFiles, sourceFiles, withoutComments } from "./project-files";

/**
 * The one file that may contain the number of a crisis line. All others import it, so that a changed number is changed
 * once.
 */
const HOME = "lib/crisis/crisis-lines.ts";
/** Programs of whoever runs a copy of the site. The build rejects crisis lines there. */
const OWN = "lib/site/site.mjs";
const elsewhere = (files: readonly ProjectFile[]) => files.filter(({ path }) => path !== HOME && path !== OWN);

/** Tests contain numbers to check them, and package-lock.json is full of digits. */
const written = elsewhere(projectFiles).filter(
  ({ path }) => !path.startsWith("__tests__/") && path !== "package-lock.json",
);

/** URLs may contain any digits, and no one dials a comment. */
const withoutAddresses = (text: string) => text.replace(/https?:\/\/[^\s"'`)>]+/g, "");
/** The hash of a text may contain ten digits in a row. */
const withoutHashes = (text: string) => text.replace(/"(?=\d*[a-f])[\da-f]{16}"/g, '""');
const read = (text: string) => withoutHashes(withoutAddresses(withoutComments(text)));

describe("Phone numbers", () => {
  it("are in the file of crisis lines", () => {
    expect(sourceFiles.map(({ path }) => path)).toContain(HOME);
    expect(CRISIS_LINES.length).toBeGreaterThan(10);
  });

  it("of three, three and four digits are nowhere else", () => {
    expect(
      found(written, /(?<![\d.-])(\+?1[-. ]?)?\(?[2-9]\d{2}\)?[-. ]?[2-9]\d{2}[-. ]?\d{4}(?![\d.-]|-\w)/, read),
    ).toEqual([]);
  });

  it("are in no link elsewhere", () => {
    expect(found(elsewhere(sourceFiles), /\b(tel|sms|smsto|facetime):\s*\+?\d/)).toEqual([]);
  });

  it("of the lines themselves are nowhere else, however they are written", () => {
    const numbers = CRISIS_LINES.flatMap(({ channels }) =>
      channels.flatMap((channel) => ("number" in channel ? [channel.number, channel.display] : [])),
    );
    const long = [...new Set(numbers)].filter((number) => number.replace(/\D/g, "").length > 3);
    expect(long.length).toBeGreaterThan(10);
    for (const number of long)
      expect(
        written.filter(({ text }) => read(text).includes(number)).map(({ path }) => path),
        number,
      ).toEqual([]);
  });

  it("of three digits appear in words only as placeholders, filled with the region's number", () => {
    const withoutIds = (text: string) =>
      read(text)
        .replace(/\{(988|911|711|211)\}/g, "")
        // Ids of lines and of parts of the help page: a whole string, or a key.
        .replace(/(["'])(\w+-)*(988|911|711|211)(-\w+)*\1/g, "");
    expect(
      found(elsewhere(sourceFiles), /.{0,30}(?<![\w.#/-])(988|911|711|211)(?![\w.%-]).{0,30}/, withoutIds),
    ).toEqual([]);
  });
});
