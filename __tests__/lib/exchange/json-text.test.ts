import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../../lib/exchange/json-text";

/** Keys and texts that look like JSON themselves. */
const awkward = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom('a":', '{"a":1}', '\\":', "\\", '"', '" :', "__proto__", "\u2028", "é"),
);
const json = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: "small" }, fc.integer(), awkward, fc.constant(null), tie("list"), tie("object")),
  list: fc.array(tie("value"), { maxLength: 4 }),
  object: fc.dictionary(awkward, tie("value"), { maxKeys: 4 }),
}));
const space = fc.constantFrom("", " ", "\n\t ");

describe("JSON text", () => {
  it("is read like JSON.parse does, whatever its keys and texts hold", () => {
    fc.assert(
      fc.property(json.value, fc.constantFrom(undefined, 2, "\t"), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseJson(text)).toEqual({ value: JSON.parse(text) });
      }),
    );
  });

  it("is refused if an object names a key twice, at any depth and however it is written", () => {
    fc.assert(
      fc.property(awkward, json.value, json.value, json.value, space, (key, one, two, beside, gap) => {
        const name = JSON.stringify(key);
        const twice = `{${name}${gap}:${JSON.stringify(one)},${gap}"beside ":${JSON.stringify(beside)},${name}:${JSON.stringify(two)}}`;
        expect(parseJson(twice)).toEqual({ problem: "repeated-key", key });
        expect(parseJson(`[${JSON.stringify(beside)},{"deep":[${twice}]}]`)).toEqual({ problem: "repeated-key", key });
      }),
    );
    const escaped = String.raw`{"age":1,"\u0061ge":2}`;
    expect(parseJson(escaped)).toEqual({ problem: "repeated-key", key: "age" });
  });

  it("is refused if it is not JSON", () => {
    for (const text of ["", "{", "{'a':1}", '{"a":1,}', "undefined"])
      expect(parseJson(text), text).toEqual({ problem: "not-json" });
  });
});
