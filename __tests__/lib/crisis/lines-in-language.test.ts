import { describe, expect, it } from "vitest";
import { crisisEn } from "../../../lib/content/en/crisis";
import { crisisEs } from "../../../lib/content/es/crisis";
import { lineFor } from "../../../lib/crisis/lines-in-language";
import { lineIn, linesIn } from "../../../lib/crisis/lines-in-region";

describe("A line in a reader's language", () => {
  it("is the lifeline's Spanish way in for Spanish: press 2, or send AYUDA, to the same number", () => {
    expect(crisisEs.language).toBe("es");
    const { channels } = lineFor("US", "988", crisisEs.language);
    expect(channels).toContainEqual(expect.objectContaining({ kind: "call", number: "988", thenPress: "2" }));
    expect(channels).toContainEqual(expect.objectContaining({ kind: "text", number: "988", keyword: "AYUDA" }));
  });

  it("is the line itself in English, and where a region has no other way in", () => {
    expect(lineFor("US", "988", crisisEn.language)).toBe(lineIn("US", "988"));
    expect(lineFor("CA", "988", "es")).toBe(lineIn("CA", "988"));
  });

  it("is every other line as it is", () => {
    for (const line of linesIn("US").filter(({ id }) => id !== "988"))
      expect(lineFor("US", line.id, "es")).toBe(lineIn("US", line.id));
  });
});
