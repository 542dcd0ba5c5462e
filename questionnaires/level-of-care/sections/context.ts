import { DECLINE, defineSection } from "../../../lib/questionnaire/definition";
import { answered, any, atLeast } from "../../../lib/rules/condition";
import { adult, anyNeed, inDanger, readinessCounts } from "../gates";

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
            { code: "hard-home", sets: { ENV: 3 } },
            { code: "unstable", sets: { ENV: 3 } },
            { code: "nowhere", sets: { ENV: 4 }, flags: ["noBed"] },
            { code: "unsafe", sets: { ENV: 4 }, flags: ["homeDanger"] },
          ],
        },
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
        {
          kind: "choice",
          id: "function-dependents",
          askWhen: adult,
          options: [
            { code: "nobody" },
            { code: "managing" },
            { code: "struggling", sets: { FUNC: 2 } },
            { code: "cannot", sets: { FUNC: 2 }, flags: ["dependentAlone"] },
          ],
        },
      ],
    },
    {
      id: "danger",
      questions: [
        {
          kind: "multi",
          id: "danger-signs",
          askWhen: inDanger,
          withheld: true,
          options: [
            { code: "weapon", flags: ["lethal"] },
            { code: "choked", flags: ["lethal"] },
            { code: "threat-kill", flags: ["lethal"] },
            { code: "fear-death", flags: ["lethal"] },
            { code: "none", exclusive: true },
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
            { code: "medication-only" },
            { code: "outpatient", current: 1 },
            { code: "iop", current: 2 },
            { code: "php", current: 3 },
            { code: "residential", current: 4 },
            { code: "inpatient", current: 4 },
          ],
        },
        {
          kind: "choice",
          id: "treatment-discharge",
          options: [
            { code: "none" },
            { code: "iop" },
            { code: "php" },
            { code: "residential", flags: ["disch"] },
            { code: "hospital-30d", flags: ["disch"] },
            { code: "hospital-7d", flags: ["disch", "disch7"] },
          ],
        },
      ],
    },
    {
      id: "lately",
      questions: [
        {
          kind: "choice",
          id: "course",
          askWhen: anyNeed,
          declined: { flags: ["worsening", "acute"] },
          options: [
            { code: "same" },
            { code: "slow", flags: ["worsening"] },
            { code: "new", flags: ["worsening", "acute"] },
          ],
        },
        {
          kind: "choice",
          id: "watch-need",
          askWhen: anyNeed,
          options: [
            { code: "never" },
            { code: "sometimes", sets: { CONTROL: 1 } },
            { code: "most-days", sets: { CONTROL: 2 } },
            { code: "daily", sets: { CONTROL: 3 } },
            { code: "day-night", sets: { CONTROL: 4 } },
          ],
        },
        {
          kind: "choice",
          id: "medicine-missed",
          askWhen: any(
            anyNeed,
            answered("medical-condition", "stable", "unchecked", "affected", "unstable", DECLINE),
            answered(
              "treatment-current",
              "medication-only",
              "outpatient",
              "iop",
              "php",
              "residential",
              "inpatient",
              DECLINE,
            ),
            atLeast("MIND", 2),
          ),
          options: [{ code: "no" }, { code: "other" }, { code: "essential", flags: ["medMissed"] }],
        },
      ],
    },
    {
      id: "treatment-before",
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
            { code: "same", sets: { HIST: 2 }, response: "same" },
            { code: "worse", sets: { HIST: 2 }, flags: ["worse"], response: "worse" },
          ],
        },
        {
          kind: "choice",
          id: "treatment-past",
          askWhen: anyNeed,
          options: [
            { code: "never" },
            { code: "helped", sets: { HIST: 1 } },
            { code: "stopped-early", sets: { HIST: 1 } },
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
        {
          kind: "choice",
          id: "readiness",
          askWhen: any(anyNeed, atLeast("MED", 2)),
          decideWhen: readinessCounts,
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
