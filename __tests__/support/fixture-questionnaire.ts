import { defineQuestionnaire, type Questionnaire } from "../../lib/questionnaire/definition";
import type { QuestionnaireWords } from "../../lib/questionnaire/words";
import { all, answered, any, atLeast } from "../../lib/rules/condition";

/**
 * Six questions with every feature: a gate, a gate opened by a later answer, multiple choice, a number, free text, an
 * acute rule that interrupts, and people the rules do not apply to.
 */
export const fixture: Questionnaire = defineQuestionnaire({
  id: "fixture",
  version: "1.0.0",
  hash: "0123456789ab",
  sections: [
    {
      id: "first",
      pages: [
        {
          id: "who",
          questions: [
            { kind: "choice", id: "age", options: [{ code: "child" }, { code: "adult" }] },
            {
              kind: "choice",
              id: "mood",
              options: [{ code: "fine" }, { code: "low", sets: { SYMP: 2 } }, { code: "very-low", sets: { SYMP: 3 } }],
            },
          ],
        },
        {
          id: "thoughts-page",
          questions: [
            {
              kind: "choice",
              id: "thoughts",
              declined: { sets: { SELF: 2 }, flags: ["declined"] },
              options: [{ code: "no" }, { code: "some", sets: { SELF: 2 } }, { code: "act", sets: { SELF: 4 } }],
            },
          ],
        },
        {
          id: "within-reach",
          questions: [
            {
              kind: "choice",
              id: "reach",
              askWhen: atLeast("SELF", 2),
              options: [{ code: "no" }, { code: "yes", flags: ["means"] }],
            },
          ],
        },
      ],
    },
    {
      id: "second",
      pages: [
        {
          id: "body-page",
          questions: [
            {
              kind: "multi",
              id: "body",
              options: [
                { code: "none", exclusive: true },
                { code: "dizzy", sets: { MED: 2 } },
                { code: "faint", sets: { MED: 4 } },
              ],
            },
            { kind: "integer", id: "days", min: 0, max: 30 },
          ],
        },
        {
          id: "closing-page",
          questions: [
            { kind: "choice", id: "closing", options: [{ code: "yes" }, { code: "no", sets: { SELF: 4 } }] },
            { kind: "text", id: "note", optional: true, maxLength: 40 },
          ],
        },
      ],
    },
  ],
  instruments: [],
  derived: [
    { id: "faint-and-low", when: all(answered("body", "faint"), answered("mood", "very-low")), sets: { FUNC: 4 } },
  ],
  rules: [
    { id: "A1", when: atLeast("SELF", 4), level: 5, route: 3, acute: "suicide", sources: ["OWN"] },
    { id: "A4", when: atLeast("MED", 4), level: 5, route: 4, acute: "medical", sources: ["OWN"] },
    { id: "I2", when: any(atLeast("SYMP", 3)), level: 2, route: 0, sources: ["OWN"] },
    { id: "R1", when: atLeast("SELF", 1), route: 1, sources: ["OWN"] },
  ],
  stages: {
    stepUp: { id: "S1", rows: [], sources: ["OWN"] },
    settings: [],
    stepDown: { id: "S2", highest: 4, sources: ["OWN"] },
  },
  programs: [],
  formats: [],
  proxy: answered("age", "nobody"),
  outOfScope: { reason: "child", when: answered("age", "child"), asks: ["age"] },
  sources: { OWN: { title: "Made for this test", publisher: "This project", lastChecked: "2026-11-24" } },
});

const yesNo = { no: "No", yes: "Yes" };

export const fixtureWords: QuestionnaireWords = {
  locale: "en",
  decline: { self: "I'd rather not say", other: "I don't know, or I'd rather not say" },
  sections: {
    first: {
      title: "First things",
      why: "These come first.",
      pages: { who: { title: "Who and how" }, "thoughts-page": {}, "within-reach": {} },
      questions: {
        age: { ask: "Which age?", short: "Age", options: { child: "A child", adult: "An adult" } },
        mood: {
          ask: { self: "How is your mood?", other: "How is their mood?" },
          short: "Mood",
          time: "In the past month",
          options: { fine: "Fine", low: "Low", "very-low": "Very low" },
        },
        thoughts: {
          ask: { self: "Any thoughts of ending your life?", other: "Any thoughts of ending their life?" },
          short: "Thoughts",
          options: { no: "No", some: "Some thoughts", act: "May act on them" },
        },
        reach: { ask: "Is something within reach?", short: "Within reach", options: yesNo },
      },
    },
    second: {
      title: "Second things",
      why: "These come second.",
      pages: { "body-page": { title: "Body" }, "closing-page": { title: "Last things" } },
      questions: {
        body: {
          ask: "Any of these?",
          short: "Body",
          options: { none: "None of these", dizzy: "Dizzy", faint: "Fainted" },
        },
        days: { ask: "On how many days?", short: "Days", options: {} },
        closing: { ask: "Can you wait?", short: "Can wait", options: { yes: "Yes", no: "No" } },
        note: { ask: "Anything to add?", short: "Note", options: {} },
      },
    },
  },
};
