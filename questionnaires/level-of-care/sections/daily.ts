import { defineSection } from "../../../lib/questionnaire/definition";

export const daily = defineSection({
  id: "daily",
  pages: [
    {
      id: "function",
      questions: [
        {
          kind: "choice",
          id: "symptom-distress",
          options: [
            { code: "none" },
            { code: "mild", sets: { SYMP: 1 } },
            { code: "moderate", sets: { SYMP: 2 } },
            { code: "severe", sets: { SYMP: 3 } },
            { code: "unbearable", sets: { SYMP: 4 } },
          ],
        },
        {
          kind: "choice",
          id: "function-roles",
          options: [
            { code: "usual" },
            { code: "harder", sets: { FUNC: 1 } },
            { code: "missing-some", sets: { FUNC: 2 } },
            { code: "missing-most", sets: { FUNC: 3 } },
          ],
        },
        {
          kind: "choice",
          id: "function-eating",
          options: [
            { code: "enough" },
            { code: "less", sets: { FUNC: 1 } },
            { code: "too-little", sets: { FUNC: 3 } },
            { code: "almost-nothing", sets: { FUNC: 4 } },
          ],
        },
        {
          kind: "choice",
          id: "function-selfcare",
          options: [
            { code: "fine" },
            { code: "slipping", sets: { FUNC: 2 } },
            { code: "often-missed", sets: { FUNC: 3 } },
            { code: "cannot", sets: { FUNC: 4 } },
          ],
        },
        {
          kind: "choice",
          id: "function-relationships",
          options: [
            { code: "fine" },
            { code: "strained", sets: { FUNC: 1 } },
            { code: "withdrawn", sets: { FUNC: 2 } },
          ],
        },
      ],
    },
  ],
});
