import { answered, any, atLeast } from "../../../lib/condition";
import { DECLINE, defineSection } from "../../../lib/questionnaire/definition";
import { auditCItems } from "../../instruments/audit-c";
import { bstadItems } from "../../instruments/bstad";
import { drugSingleItems } from "../../instruments/drug-single";
import { adult, anyDependence, anyUse, teen } from "../gates";

export const substances = defineSection({
  id: "substances",
  pages: [
    { id: "alcohol", questions: [{ ...auditCItems["68518-0"], askWhen: adult }] },
    {
      id: "alcohol-more",
      questions: [
        { ...auditCItems["68519-8"], askWhen: answered("68518-0", "1", "2", "3", "4", DECLINE) },
        { ...auditCItems["68520-6"], askWhen: answered("68518-0", "1", "2", "3", "4", DECLINE) },
      ],
    },
    { id: "drugs", questions: [{ ...drugSingleItems["68524-8"], askWhen: adult }] },
    {
      id: "teen-use",
      questions: [
        { ...bstadItems["bstad-alcohol"], askWhen: teen },
        { ...bstadItems["bstad-tobacco"], askWhen: teen },
        { ...bstadItems["bstad-marijuana"], askWhen: teen },
        { ...bstadItems["bstad-other"], askWhen: teen },
      ],
    },
    {
      id: "sedatives",
      questions: [
        {
          kind: "choice",
          id: "sedative-daily",
          options: [
            { code: "no" },
            { code: "as-prescribed", sets: { WDL: 1 } },
            { code: "want-to-stop", sets: { WDL: 2 } },
            { code: "more", sets: { WDL: 3 } },
          ],
        },
      ],
    },
    {
      id: "kinds",
      questions: [
        {
          kind: "multi",
          id: "use-kinds",
          askWhen: anyUse,
          options: [
            { code: "alcohol" },
            { code: "opioids" },
            { code: "sedatives" },
            { code: "stimulants" },
            { code: "cannabis" },
            { code: "other" },
          ],
        },
      ],
    },
    {
      id: "pattern",
      questions: [
        {
          kind: "multi",
          id: "use-pattern",
          askWhen: anyUse,
          options: [
            { code: "alcohol-daily", sets: { WDL: 2 } },
            { code: "alcohol-heavy", sets: { WDL: 3 } },
            { code: "morning", sets: { WDL: 3 } },
            { code: "opioids-daily", sets: { WDL: 2 } },
            { code: "none", exclusive: true },
          ],
        },
      ],
    },
    {
      id: "withdrawal-before",
      questions: [
        {
          kind: "choice",
          id: "withdrawal-history",
          askWhen: anyDependence,
          options: [
            { code: "none" },
            { code: "uncomfortable", sets: { WDL: 1 } },
            { code: "hard-twice", sets: { WDL: 2 } },
            { code: "seizure", sets: { WDL: 4 } },
          ],
        },
      ],
    },
    {
      id: "withdrawal-today",
      questions: [
        {
          kind: "choice",
          id: "withdrawal-now",
          askWhen: anyDependence,
          options: [
            { code: "none" },
            { code: "mild", sets: { WDL: 1 } },
            { code: "shaking", sets: { WDL: 2 }, flags: ["wdlNow"] },
            { code: "severe", sets: { WDL: 4 }, flags: ["wdlNow"] },
          ],
        },
      ],
    },
    {
      id: "impact",
      questions: [
        {
          kind: "choice",
          id: "use-impact",
          askWhen: anyUse,
          options: [
            { code: "none" },
            { code: "risky", sets: { USE: 1 } },
            { code: "problems", sets: { USE: 2 } },
            { code: "serious", sets: { USE: 3 } },
            { code: "cannot-stop", sets: { USE: 4 } },
          ],
        },
        {
          kind: "choice",
          id: "use-overdose",
          askWhen: anyUse,
          options: [
            { code: "never" },
            { code: "over-a-year", sets: { USE: 2 } },
            { code: "past-year", sets: { USE: 3 } },
            { code: "past-30-days", sets: { USE: 4 }, flags: ["recentOD"] },
          ],
        },
      ],
    },
    {
      id: "use-today",
      questions: [
        {
          kind: "choice",
          id: "use-now",
          askWhen: any(anyUse, atLeast("SELF", 2), atLeast("OTHERS", 3)),
          options: [{ code: "no" }, { code: "yes", flags: ["intox"] }],
        },
      ],
    },
  ],
});
