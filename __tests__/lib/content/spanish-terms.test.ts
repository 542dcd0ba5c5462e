import { describe, expect, it } from "vitest";
import { dollarsText, range, rangeText } from "../../../lib/care/range";
import { glossaryEn } from "../../../lib/content/en/glossary";
import { glossaryEs } from "../../../lib/content/es/glossary";
import { TERMS } from "../../../lib/content/terms";

describe("Spanish terms", () => {
  it("give in parentheses the English word that programs use, and nothing else", () => {
    const given = TERMS.filter((term) => glossaryEs.terms[term].term.includes("("));
    expect(given.length).toBeGreaterThan(15);
    for (const term of given) {
      const english = /\((.+)\)$/.exec(glossaryEs.terms[term].term)?.[1];
      expect(english?.toLowerCase(), term).toBe(glossaryEn.terms[term].term.toLowerCase());
    }
  });
});

describe("A range in Spanish", () => {
  const spoken = (text: string) => text.replaceAll("\u00a0", " ");

  it("has a word between its ends that screen readers pronounce", () => {
    expect(spoken(rangeText(range(3, 5), "es"))).toBe("3 a 5");
    expect(spoken(dollarsText(range(250, 800), "es"))).toBe("$250 a $800");
    expect(rangeText(range(5), "es")).toBe("5");
    expect(rangeText(range(3, 5), "en")).toBe("3–5");
  });
});
