import { describe, expect, it } from "vitest";
import { fill } from "../../../lib/content/fill";

describe("fill", () => {
  it("replaces every placeholder with its value, as often as it occurs", () => {
    expect(fill("{a} and {b}, then {a}", { a: 1, b: "two" })).toBe("1 and two, then 1");
  });

  it("accepts numeric names", () => {
    expect(fill("Call {988}.", { "988": "9-8-8" })).toBe("Call 9-8-8.");
  });

  it("leaves a text without placeholders alone", () => {
    expect(fill("Nothing here.", { a: 1 })).toBe("Nothing here.");
  });

  it("does not treat a value as a pattern or as another placeholder", () => {
    expect(fill("{a}", { a: "$& {b}" })).toBe("$& {b}");
  });

  it.each(["missing", "constructor", "toString"])("throws for {%s}, which has no value", (name) => {
    expect(() => fill(`Call {${name}}.`, {})).toThrow(name);
  });
});
