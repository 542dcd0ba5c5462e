import { describe, expect, it } from "vitest";
import { canonicalAnswers } from "../../../lib/questionnaire/canonical-answers";
import { byItself, onItsLine } from "../../../lib/questionnaire/chart-words";
import { defineQuestionnaire } from "../../../lib/questionnaire/definition";
import { RELATIONS, relationNamed } from "../../../lib/questionnaire/relation";
import { rulesIdentity } from "../../../lib/questionnaire/rules-identity";
import { saidVoice, voiceOf } from "../../../lib/questionnaire/voice";
import { say, timeOf } from "../../../lib/questionnaire/words";
import { answered } from "../../../lib/rules/condition";
import { fixture } from "../../support/fixture-questionnaire";

describe("What is said to a person", () => {
  it("is one wording for both voices, or each its own", () => {
    expect(say("Fine", "other")).toBe("Fine");
    expect([say({ self: "You", other: "They" }, "self"), say({ self: "You", other: "They" }, "other")]).toEqual([
      "You",
      "They",
    ]);
  });

  it("names the time frame unless the question does", () => {
    const words = { short: "Mood", options: {} };
    expect(timeOf({ ...words, ask: "How are you?" }, "self")).toBeNull();
    expect(timeOf({ ...words, ask: "How are you?", time: "In the past month" }, "self")).toBe("In the past month");
    expect(timeOf({ ...words, ask: "How were you in the past month?", time: "In the past month" }, "self")).toBeNull();
    const both = { self: "How were you lately?", other: "How were they?" };
    expect(timeOf({ ...words, ask: both, time: "Lately" }, "self")).toBeNull();
    expect(timeOf({ ...words, ask: both, time: "Lately" }, "other")).toBe("Lately");
  });
});

describe("Chart words", () => {
  it("have a form for their line and one that stands alone", () => {
    const both = { line: "daily", alone: "uses daily" };
    expect([onItsLine(both), byItself(both)]).toEqual(["daily", "uses daily"]);
    expect([onItsLine("none"), byItself("none")]).toEqual(["none", "none"]);
  });
});

describe("Whose answers they are", () => {
  const questionnaire = defineQuestionnaire({ ...fixture, proxy: answered("mood", "low") });

  it("follows from the questionnaire's own condition, on the path", () => {
    expect(voiceOf(questionnaire, { age: "adult", mood: "low" })).toBe("other");
    expect(voiceOf(questionnaire, { age: "adult", mood: "fine" })).toBe("self");
    expect(voiceOf(questionnaire, { age: "child", mood: "low" })).toBe("self");
  });

  it("is unknown until it was said", () => {
    expect(saidVoice("subject", { subject: "self" })).toBe("self");
    expect(saidVoice("subject", { subject: "other" })).toBe("other");
    expect(saidVoice("subject", { subject: "decline" })).toBeNull();
    expect(saidVoice("subject", {})).toBeNull();
  });

  it("comes with a relation only if it is a known one", () => {
    for (const relation of RELATIONS) expect(relationNamed(relation)).toBe(relation);
    expect(relationNamed("neighbor")).toBeNull();
    expect(relationNamed(undefined)).toBeNull();
  });
});

describe("The canonical text of answers", () => {
  it("is the same whatever the order, and leaves out what is blank", () => {
    const text = canonicalAnswers({ b: ["y", "x"], a: "1", c: " ", d: [] });
    expect(text).toBe('[["a","1"],["b",["x","y"]]]');
    expect(canonicalAnswers({ a: "1", b: ["x", "y"] })).toBe(text);
    expect(canonicalAnswers({ a: 0 })).toBe('[["a",0]]');
  });
});

it("the identity of the rules is their version and hash", () => {
  expect(rulesIdentity({ version: "2.0.0", hash: "abc" })).toBe("2.0.0+abc");
});
