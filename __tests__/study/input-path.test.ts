import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { WrongArguments } from "../../study/arguments";
import { csvRecords } from "../../study/csv-records";
import { givenText } from "../../study/input-path";

const folder = mkdtempSync(join(tmpdir(), "care-guide-encodings-"));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = "id,note-goals\r\n1,mañana\r\n";
const file = (name: string, bytes: Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const utf16 = Buffer.from(TEXT, "utf16le");
const readable: Readonly<Record<string, Uint8Array>> = {
  "UTF-8": Buffer.from(TEXT),
  "UTF-8 with its mark": Buffer.from(`\uFEFF${TEXT}`),
  "UTF-16 as a spreadsheet writes it": Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
  "UTF-16 the other way round": Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
  "UTF-16 without its mark": utf16,
};

describe("A research table", () => {
  it.each(Object.entries(readable))("is decoded exactly in %s", (name, bytes) => {
    const { records, broken } = csvRecords(givenText(file(`${name}.csv`, bytes)));
    expect(broken).toBeNull();
    expect(records.map(({ cells }) => cells)).toEqual([
      ["id", "note-goals"],
      ["1", "mañana"],
    ]);
  });

  it("is refused in Windows-1252, with what to do: a letter is never replaced", () => {
    const path = file("windows.csv", Buffer.from(TEXT, "latin1"));
    expect(() => givenText(path)).toThrow(WrongArguments);
    expect(() => givenText(path)).toThrow(/CSV UTF-8/);
  });

  it("that is missing is distinguished from one that cannot be parsed", () => {
    expect(() => givenText(join(folder, "nowhere.csv"))).toThrow(/cannot be read/);
  });
});
