import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { reachLifeline } from "../../../lib/crisis/reach-lifeline";

const root = resolve(import.meta.dirname, "../../..");
const spoken = (text: string) => text.replaceAll("\u00a0", " ");

const texts = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
};
const inSpanish = (
  await Promise.all(
    ["lib/content/es", "questionnaires/level-of-care/text/es"].flatMap((home) =>
      (readdirSync(join(root, home), { recursive: true }) as string[])
        .filter((file) => file.endsWith(".ts"))
        .map(async (file) => texts(await import(/* @vite-ignore */ join(root, home, file)))),
    ),
  )
).flat();

describe("H09 how to reach the lifeline", () => {
  it("is to call or text in English", () => {
    expect(reachLifeline("US", "en").reach988).toBe("call or text 988");
    expect(reachLifeline("CA", "en").Reach988).toBe("Call or text 9-8-8");
  });

  it("includes the key and the word that get an answer in Spanish, if they exist", () => {
    const { reach988, Reach988, Text988 } = reachLifeline("US", "es");
    expect(spoken(reach988)).toBe("llame al 988 y oprima 2, o mande por texto la palabra AYUDA al 988");
    expect(spoken(Reach988)).toBe("Llame al 988 y oprima 2, o mande por texto la palabra AYUDA al 988");
    expect(Text988).toBe("Mande por texto la palabra AYUDA al 988");
    expect(reachLifeline("CA", "es").reach988).toMatch(/9-8-8 \(en inglés o francés\)/);
  });

  it("is in English for a language that has no words", () => {
    expect(reachLifeline("US", "fr").reach988).toBe("call or text 988");
  });

  it("is given only by that phrase in Spanish: no text tells anyone to text the number itself", () => {
    expect(inSpanish.length).toBeGreaterThan(1500);
    const loose = inSpanish.filter((text) =>
      /(texto|mensaje|escrib\p{L}*) al \{988\}|llam\p{L}* al \{988\}/iu.test(text),
    );
    // A heading, and Canada, whose line has no option for Spanish.
    expect(loose.filter((text) => !/^Qué pasa cuando|funcionan sin sonido/.test(text))).toEqual([]);
  });
});
