import { describe, expect, it } from "vitest";
import { found, projectFiles } from "./project-files";

const theirs = projectFiles.filter(({ path }) => path !== "package-lock.json");

describe("The project speaks of itself only", () => {
  it("names no path on a machine", () => {
    expect(
      found(theirs, /(?<![\w.<)$-])\/(work|root|tmp|home|Users|var\/folders)\/[\w.-]+|\b[A-Z]:\\\\?Users\b/),
    ).toEqual([]);
  });

  it("does not say how, by whom or with what it was written", () => {
    const makers =
      /\b(claude|anthropic|openai|chat-?gpt|gpt-\d|copilot|gemini|llms?|language models?|co-authored-by)\b/i;
    const making =
      /\b(ai|machine|auto(matically)?)[- ](generated|written|assisted)\b|\bwritten by (an? )?(ai|agent|assistant|bot)\b/i;
    const work = /\b(sub-?agents?|system prompt|this (brief|prompt)|the lead (wrote|said|decides))\b/i;
    const here = "__tests__/house-rules/self-reference.test.ts";
    const others = theirs.filter(({ path }) => path !== here);
    expect([makers, making, work].flatMap((pattern) => found(others, pattern))).toEqual([]);
  });

  it("leaves no to-do notes in the files", () => {
    expect(
      found(theirs, new RegExp(`\\b(${["TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK"].join("|")})\\b`)),
    ).toEqual([]);
  });
});
