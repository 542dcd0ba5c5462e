import { defineSection } from "../../../lib/questionnaire/definition";
import { moreThanOutpatient } from "../gates";

export const practical = defineSection({
  id: "practical",
  practical: true,
  pages: [
    {
      id: "times",
      questions: [
        {
          kind: "multi",
          id: "practical-times",
          detail: true,
          options: [
            { code: "work-days" },
            { code: "work-shifts" },
            { code: "school" },
            { code: "caregiving" },
            { code: "evenings-only" },
            { code: "flexible", exclusive: true },
          ],
        },
      ],
    },
    {
      id: "reach",
      questions: [
        {
          kind: "choice",
          id: "practical-travel",
          askWhen: moreThanOutpatient,
          detail: true,
          options: [{ code: "ok" }, { code: "hard" }, { code: "none" }, { code: "rural" }],
        },
        {
          kind: "choice",
          id: "practical-online",
          detail: true,
          options: [{ code: "private" }, { code: "not-private" }, { code: "unreliable" }],
        },
      ],
    },
    {
      id: "money",
      questions: [
        {
          kind: "choice",
          id: "practical-insurance",
          detail: true,
          options: [
            { code: "employer" },
            { code: "marketplace" },
            { code: "medicaid" },
            { code: "medicare" },
            { code: "va" },
            { code: "none" },
            { code: "unsure" },
          ],
        },
        {
          kind: "choice",
          id: "practical-cost",
          detail: true,
          options: [{ code: "ok" }, { code: "worried" }, { code: "cannot" }],
        },
      ],
    },
    {
      id: "comfort",
      questions: [
        {
          kind: "choice",
          id: "practical-group",
          askWhen: moreThanOutpatient,
          detail: true,
          options: [{ code: "fine" }, { code: "nervous" }, { code: "could-not" }],
        },
        {
          kind: "choice",
          id: "practical-privacy",
          askWhen: moreThanOutpatient,
          detail: true,
          options: [{ code: "fine" }, { code: "small-community" }],
        },
        {
          kind: "choice",
          id: "practical-language",
          detail: true,
          options: [{ code: "english" }, { code: "spanish" }, { code: "other" }],
        },
      ],
    },
    {
      id: "known",
      questions: [
        {
          kind: "multi",
          id: "known-conditions",
          detail: true,
          optional: true,
          options: [
            { code: "depression" },
            { code: "anxiety" },
            { code: "bipolar" },
            { code: "ptsd" },
            { code: "ocd" },
            { code: "psychosis" },
            { code: "eating" },
            { code: "substance" },
            { code: "emotion-regulation" },
            { code: "adhd" },
            { code: "autism" },
            { code: "opioid-medication" },
            { code: "none", exclusive: true },
          ],
        },
      ],
    },
    {
      id: "notes",
      questions: [
        { kind: "text", id: "note-goals", detail: true, optional: true, maxLength: 500 },
        { kind: "text", id: "note-questions", detail: true, optional: true, maxLength: 500 },
      ],
    },
  ],
});
