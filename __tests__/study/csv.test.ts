import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRecords } from "../../study/csv-records";
import { csvText } from "../../study/csv-text";

const linesOf = (text: string) => csvRecords(text).records.map(({ line }) => line);

describe("CSV files", () => {
  it("round-trip, whatever the cells contain", () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('"', ",", "\r\n", "a\nb", " ", ";", "ñ"));
    const rows = fc
      .integer({ min: 2, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(rows, (written) => {
        const kept = csvRecords(csvText([["first", "row"], ...written])).records.map(({ cells }) => cells);
        expect(kept.slice(1)).toEqual(written);
      }),
    );
  });

  it.each([
    ["Unix", "\n"],
    ["Windows", "\r\n"],
    ["old Macintosh", "\r"],
  ])("are counted by lines of the file, across empty lines and multiline cells: %s", (_, end) => {
    const text = ["id,note", "1,a", "", "", '2,"x', 'y"', "3,b", '4,"', '"', "5,c"].join(end);
    expect(linesOf(text)).toEqual([1, 2, 5, 7, 8, 10]);
  });

  it("may start with a byte order mark, as Excel writes one", () => {
    expect(csvRecords("\ufeffid,age\r\n1,2").records[0]?.cells).toEqual(["id", "age"]);
  });

  it("are read up to an unclosed quote, and report where it was", () => {
    const { records, broken } = csvRecords('id,note\n1,fine\n2,"open\n3,lost\n');
    expect(records.map(({ cells }) => cells[0])).toEqual(["id", "1"]);
    expect(broken?.line).toBe(3);
  });

  it("keep a record that is too short or too long as is", () => {
    expect(csvRecords("a,b\n1\n1,2,3\n").records.map(({ cells }) => cells.length)).toEqual([2, 1, 3]);
  });
});
