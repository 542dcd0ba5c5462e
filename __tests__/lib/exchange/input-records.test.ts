import { describe, expect, it } from "vitest";
import { InputRecords } from "../../../lib/exchange/input-records";

function recordsOf(...chunks: string[]) {
  const records = new InputRecords();
  return [...chunks.flatMap((chunk) => [...records.push(chunk)]), ...records.end()];
}

describe("records of the input", () => {
  it("takes one object a line, whatever the chunks", () => {
    expect(recordsOf('{"a":1}\n{"b"', ":2}\n")).toEqual([
      { text: '{"a":1}', line: 1 },
      { text: '{"b":2}', line: 2 },
    ]);
  });

  it("takes one object over several lines", () => {
    const [record, ...more] = recordsOf('{\n  "answers": {\n', '    "about-age": "18-64"\n  }\n}\n');
    expect(more).toEqual([]);
    expect(record?.line).toBe(1);
    expect(JSON.parse(record?.text ?? "")).toEqual({ answers: { "about-age": "18-64" } });
  });

  it("gives every line by itself when the first is bad", () => {
    expect(recordsOf('not json\n{"a":1}\nalso not\n{"b":2}\n').map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });

  it("keeps line numbers over blank lines and takes a last line without a newline", () => {
    expect(recordsOf('\n{"a":1}\n\n{"b":2}')).toEqual([
      { text: '{"a":1}', line: 2 },
      { text: '{"b":2}', line: 4 },
    ]);
  });

  it("gives nothing for nothing", () => {
    expect(recordsOf("", "\n\n")).toEqual([]);
  });
});
