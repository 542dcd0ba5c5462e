import { describe, expect, it } from "vitest";
import { crisisEn } from "../../../lib/content/en/crisis";
import { crisisEs } from "../../../lib/content/es/crisis";
import { hrefOf } from "../../../lib/crisis/channel-link";
import { isBilingual, lineFor, linesFor } from "../../../lib/crisis/lines-in-language";
import { lineIn, linesIn } from "../../../lib/crisis/lines-in-region";

describe("A line in the reader's language", () => {
  it("uses the lifeline's Spanish option for Spanish: press 2, or text AYUDA, at the same number", () => {
    expect(crisisEs.language).toBe("es");
    const { channels } = lineFor("US", "988", crisisEs.language);
    expect(channels).toContainEqual(expect.objectContaining({ kind: "call", number: "988", thenPress: "2" }));
    expect(channels).toContainEqual(expect.objectContaining({ kind: "text", number: "988", keyword: "AYUDA" }));
  });

  it("is the line itself in English, and if a region has no Spanish option", () => {
    expect(lineFor("US", "988", crisisEn.language)).toBe(lineIn("US", "988"));
    expect(lineFor("CA", "988", "es")).toBe(lineIn("CA", "988"));
  });

  it("is listed once for Spanish, with press 2 and AYUDA first, and keeps every other channel", () => {
    const listed = linesFor("US", "es");
    const lifeline = listed.find(({ id }) => id === "988");
    expect(lifeline?.channels.map(({ kind }) => kind)).toEqual(["call", "text", "chat", "relay", "video"]);
    const [call, text] = lifeline?.channels ?? [];
    expect(call).toMatchObject({ number: "988", thenPress: "2" });
    expect(text && hrefOf(text)).toBe("sms:988?&body=AYUDA");
    // The text line has its own word in Spanish, so the English one is not offered beside it.
    const texts = listed.find(({ id }) => id === "crisis-text-line")?.channels ?? [];
    expect(texts.map(hrefOf)).toEqual(["sms:741741?&body=HOLA"]);
    // No line is lost: its Spanish entry replaces it.
    expect(listed.map(({ id }) => id)).toEqual(
      linesIn("US")
        .map(({ id }) => id)
        .filter((id) => id !== "988-spanish" && id !== "crisis-text-line-spanish"),
    );
  });

  it("is listed unchanged for English, and in a region without a Spanish option", () => {
    expect(linesFor("US", "en")).toEqual(linesIn("US"));
    expect(linesFor("CA", "es")).toEqual(linesIn("CA"));
  });

  it("is said to answer in Spanish only if the list of lines says so", () => {
    const both = linesFor("US", "es").filter(isBilingual);
    expect(both.map(({ id }) => id)).toEqual([
      "988",
      "crisis-text-line",
      "domestic-violence",
      "rainn",
      "maternal",
      "samhsa",
    ]);
  });

  it("is unchanged for every other line", () => {
    for (const line of linesIn("US").filter(({ id }) => id !== "988" && id !== "crisis-text-line"))
      expect(lineFor("US", line.id, "es")).toBe(lineIn("US", line.id));
  });

  it("marks an untranslated name with its language, and no other", () => {
    for (const { id, nameIn } of linesIn("US")) {
      const same = crisisEs.lines[id].name === crisisEn.lines[id].name;
      // In English, the Spanish entry says what it is for.
      if (id !== "crisis-text-line-spanish") expect(same, id).toBe(nameIn === "en");
    }
  });
});
