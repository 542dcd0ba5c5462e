import { DECLINE, defineSection } from "../../../lib/questionnaire/definition";
import { answered, any } from "../../../lib/rules/condition";
import { auditCItems } from "../../instruments/audit-c";
import { bstadItems } from "../../instruments/bstad";
import { drugSingleItems } from "../../instruments/drug-single";
import { adult, anyDependence, anySubstance, anyUse, teen } from "../gates";

export const substances = defineSection({
  id: "substances",
  pages: [
    {
      id: "substances-first",
      questions: [
        { ...auditCItems["68518-0"], askWhen: adult },
        { ...drugSingleItems["68524-8"], askWhen: adult },
        { ...bstadItems["bstad-alcohol"], askWhen: teen },
        { ...bstadItems["bstad-marijuana"], askWhen: teen },
        { kind: "integer", id: "bstad-other", askWhen: teen, min: 0, max: 365 },
      ],
    },
    {
      id: "alcohol-more",
      questions: [
        { ...auditCItems["68519-8"], askWhen: answered("68518-0", "1", "2", "3", "4", DECLINE) },
        { ...auditCItems["68520-6"], askWhen: answered("68518-0", "1", "2", "3", "4", DECLINE) },
        {
          kind: "choice",
          id: "use-overdose",
          askWhen: anySubstance,
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
      id: "use",
      questions: [
        {
          kind: "multi",
          id: "use-kinds",
          askWhen: anyUse,
          declined: { flags: ["beyondCannabis"] },
          options: [
            { code: "alcohol", flags: ["beyondCannabis"] },
            { code: "opioids", flags: ["opioids", "beyondCannabis"] },
            { code: "sedatives", flags: ["beyondCannabis"] },
            { code: "stimulants", flags: ["beyondCannabis"] },
            { code: "cannabis" },
            { code: "opioids-prescribed" },
            { code: "other", flags: ["beyondCannabis"] },
          ],
        },
        {
          kind: "multi",
          id: "use-pattern",
          askWhen: anyUse,
          options: [
            { code: "binge", sets: { WDL: 1 } },
            { code: "alcohol-daily", sets: { WDL: 1 }, flags: ["wdlGaba"] },
            { code: "alcohol-heavy", sets: { WDL: 1 }, flags: ["wdlGaba"] },
            { code: "morning", sets: { WDL: 1 }, flags: ["wdlGaba"] },
            { code: "opioids-daily", sets: { WDL: 1 } },
            { code: "other-daily", sets: { WDL: 1 }, flags: ["wdlGaba"] },
            { code: "none", exclusive: true },
          ],
        },
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
      ],
    },
    {
      id: "withdrawal",
      questions: [
        {
          kind: "choice",
          id: "use-last",
          askWhen: any(anyDependence, answered("use-kinds", "opioids", DECLINE)),
          options: [{ code: "longer" }, { code: "week" }, { code: "now" }],
        },
        {
          kind: "choice",
          id: "withdrawal-now",
          askWhen: anyDependence,
          options: [
            { code: "none" },
            { code: "mild", sets: { WDL: 1 }, flags: ["wdlSign"] },
            { code: "shaking", sets: { WDL: 2 }, flags: ["wdlNow", "wdlSign"] },
            { code: "severe", sets: { WDL: 4 }, flags: ["wdlNow", "wdlSign"] },
          ],
        },
        {
          kind: "choice",
          id: "withdrawal-history",
          askWhen: anyDependence,
          options: [
            { code: "none" },
            { code: "uncomfortable", sets: { WDL: 1 } },
            { code: "hard-twice", sets: { WDL: 1 } },
            { code: "seizure", sets: { WDL: 1 } },
          ],
        },
      ],
    },
  ],
});
