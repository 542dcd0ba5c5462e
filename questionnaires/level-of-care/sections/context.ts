import { answered, any, atLeast } from "../../../lib/condition";
import { DECLINE, defineSection } from "../../../lib/questionnaire/definition";
import { anyNeed } from "../gates";

export const context = defineSection({
  id: "context",
  pages: [
    {
      id: "home",
      questions: [
        {
          kind: "choice",
          id: "home-safety",
          options: [
            { code: "safe" },
            { code: "stressful", sets: { ENV: 1 } },
            { code: "triggers", sets: { ENV: 2 } },
            { code: "unstable", sets: { ENV: 3 } },
            { code: "unsafe", sets: { ENV: 4 } },
          ],
        },
      ],
    },
    {
      id: "people",
      questions: [
        {
          kind: "choice",
          id: "support-people",
          options: [
            { code: "strong" },
            { code: "some", sets: { SUPP: 1 } },
            { code: "limited", sets: { SUPP: 2 } },
            { code: "very-little", sets: { SUPP: 3 } },
            { code: "nobody", sets: { SUPP: 4 } },
          ],
        },
      ],
    },
    {
      id: "treatment",
      treatment: true,
      questions: [
        {
          kind: "choice",
          id: "treatment-current",
          options: [
            { code: "none" },
            { code: "medication-only", current: 1 },
            { code: "outpatient", current: 1 },
            { code: "iop", current: 2 },
            { code: "php", current: 3 },
            { code: "residential", current: 4 },
            { code: "inpatient", current: 4 },
          ],
        },
      ],
    },
    {
      id: "response",
      treatment: true,
      questions: [
        {
          kind: "choice",
          id: "treatment-response",
          askWhen: answered(
            "treatment-current",
            "medication-only",
            "outpatient",
            "iop",
            "php",
            "residential",
            "inpatient",
            DECLINE,
          ),
          options: [
            { code: "improving", response: "improving" },
            { code: "too-early", response: "too-early" },
            { code: "same", sets: { HIST: 3 }, response: "same" },
            { code: "worse", sets: { HIST: 3 }, flags: ["worse"], response: "worse" },
          ],
        },
      ],
    },
    {
      id: "treatment-before",
      treatment: true,
      questions: [
        {
          kind: "choice",
          id: "treatment-past",
          askWhen: anyNeed,
          options: [
            { code: "never" },
            { code: "helped", sets: { HIST: 1 } },
            { code: "partly", sets: { HIST: 2 } },
            { code: "little", sets: { HIST: 3 } },
            { code: "intensive-failed", sets: { HIST: 4 } },
          ],
        },
        {
          kind: "choice",
          id: "treatment-admissions",
          askWhen: anyNeed,
          options: [
            { code: "none" },
            { code: "one", sets: { HIST: 2 } },
            { code: "two-plus", sets: { HIST: 3 } },
            { code: "readmitted", sets: { HIST: 4 } },
          ],
        },
      ],
    },
    {
      id: "discharge",
      treatment: true,
      questions: [
        {
          kind: "choice",
          id: "treatment-discharge",
          options: [
            { code: "none" },
            { code: "iop" },
            { code: "php" },
            { code: "residential", flags: ["disch"] },
            { code: "hospital", flags: ["disch"] },
          ],
        },
      ],
    },
    {
      id: "readiness",
      treatment: true,
      questions: [
        {
          kind: "choice",
          id: "readiness",
          askWhen: any(anyNeed, atLeast("MED", 2)),
          options: [
            { code: "ready" },
            { code: "mostly", sets: { ENGAGE: 1 } },
            { code: "unsure", sets: { ENGAGE: 2 } },
            { code: "no-need", sets: { ENGAGE: 3 } },
            { code: "refuse", sets: { ENGAGE: 4 } },
          ],
        },
      ],
    },
  ],
});
