import { describe, expect, it } from "vitest";
import { InputLines } from "../../../lib/exchange/input-lines";
import { InputRecords } from "../../../lib/exchange/input-records";

function recordsIn(chunks: readonly Uint8Array[]) {
  const lines = new InputLines();
  const records = new InputRecords();
  const found = [...chunks.flatMap((chunk) => [...lines.push(chunk)]), ...lines.end()];
  return [...found.flatMap((line) => [...records.push(line)]), ...records.end()];
}
const recordsOf = (...chunks: string[]) => recordsIn(chunks.map((chunk) => Buffer.from(chunk)));

describe("Records of the input", () => {
  it("are one object per line, however the input is chunked", () => {
    expect(recordsOf('{"a":1}\n{"b"', ":2}\n")).toEqual([
      { text: '{"a":1}', line: 1 },
      { text: '{"b":2}', line: 2 },
    ]);
  });

  it("can be one object over several lines", () => {
    const [record, ...more] = recordsOf('{\n  "answers": {\n', '    "about-age": "18-64"\n  }\n}\n');
    expect(more).toEqual([]);
    expect(record?.line).toBe(1);
    expect(JSON.parse(record && "text" in record ? record.text : "")).toEqual({ answers: { "about-age": "18-64" } });
  });

  it("are one per line if the first line is bad", () => {
    expect(recordsOf('not json\n{"a":1}\nalso not\n{"b":2}\n').map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });

  it("keep line numbers across blank lines and include a last line without a newline", () => {
    expect(recordsOf('\n{"a":1}\n\n{"b":2}')).toEqual([
      { text: '{"a":1}', line: 2 },
      { text: '{"b":2}', line: 4 },
    ]);
  });

  it("are empty for empty input", () => {
    expect(recordsOf("", "\n\n")).toEqual([]);
  });

  it.each([
    ["UTF-16 as Windows writes it", [0xff, 0xfe], (text: string) => Buffer.from(text, "utf16le")],
    ["UTF-16 without its mark", [], (text: string) => Buffer.from(text, "utf16le")],
    [
      "UTF-16 with its bytes the other way round",
      [0xfe, 0xff],
      (text: string) => Buffer.from(text, "utf16le").swap16(),
    ],
    ["UTF-8 with its mark", [0xef, 0xbb, 0xbf], (text: string) => Buffer.from(text)],
  ] as const)("are read from %s, however the input is chunked", (_, mark, bytes) => {
    const file = Buffer.concat([Buffer.from(mark), bytes('{"a":"señor ਊ 😀"}\r\n\n{"b":2}\n')]);
    for (let size = 1; size < 8; size += 1) {
      const chunks = Array.from({ length: Math.ceil(file.length / size) }, (_part, at) =>
        file.subarray(at * size, (at + 1) * size),
      );
      expect(recordsIn(chunks)).toEqual([
        { text: '{"a":"señor ਊ 😀"}', line: 1 },
        { text: '{"b":2}', line: 3 },
      ]);
    }
  });

  it("refuse a line in another encoding, and no other line with it", () => {
    const file = Buffer.concat([
      Buffer.from('{"a":1}\n'),
      Buffer.from('{"a":"señor"}', "latin1"),
      Buffer.from('\n{"b":2}'),
    ]);
    expect(recordsIn([file])).toEqual([
      { text: '{"a":1}', line: 1 },
      { problem: "encoding", line: 2 },
      { text: '{"b":2}', line: 3 },
    ]);
  });

  it("refuse a line that is longer than any file, and keep all other line numbers", () => {
    const long = Array.from({ length: 100 }, () => Buffer.alloc(64_000, "x"));
    expect(recordsIn([Buffer.from('{"a":1}\n'), ...long, Buffer.from('\n{"b":2}\n')])).toEqual([
      { text: '{"a":1}', line: 1 },
      { problem: "too-large", line: 2 },
      { text: '{"b":2}', line: 3 },
    ]);
  });
});
