import { describe, expect, it } from "vitest";
import { fill } from "../../../lib/content/fill";

describe("fill", () => {
  it("puts every value in its place, as often as it is named", () => {
    expect(fill("{a} and {b}, then {a}", { a: 1, b: "two" })).toBe("1 and two, then 1");
  });

  it("takes names that are numbers", () => {
    expect(fill("Call {988}.", { "988": "9-8-8" })).toBe("Call 9-8-8.");
  });

  it("leaves a text without places alone", () => {
    expect(fill("Nothing here.", { a: 1 })).toBe("Nothing here.");
  });

  it("does not read a value as a pattern or as another place", () => {
    expect(fill("{a}", { a: "$& {b}" })).toBe("$& {b}");
  });

  it.each(["missing", "constructor", "toString"])("throws for {%s}, which has no value", (name) => {
    expect(() => fill(`Call {${name}}.`, {})).toThrow(name);
  });
});
