import { defineSection } from "../../../lib/questionnaire/definition";
import { all, answered, any, atLeast, flag } from "../../../lib/rules/condition";
import { thoughtsSaid } from "../gates";

export const closing = defineSection({
  id: "closing",
  pages: [
    {
      id: "right-now",
      questions: [
        {
          kind: "choice",
          id: "use-now",
          askWhen: any(thoughtsSaid, atLeast("OTHERS", 3)),
          options: [{ code: "no" }, { code: "yes", flags: ["intox"] }],
        },
        {
          kind: "choice",
          id: "means-access",
          askWhen: thoughtsSaid,
          declined: { flags: ["means"] },
          options: [{ code: "no" }, { code: "yes", flags: ["means"] }],
        },
        {
          kind: "choice",
          id: "watch-adult",
          askWhen: all(flag("minor"), thoughtsSaid),
          declined: { flags: ["noWatch"] },
          options: [{ code: "yes" }, { code: "partly" }, { code: "no", flags: ["noWatch"] }],
        },
        {
          kind: "choice",
          id: "stay-safe",
          declined: { sets: { SELF: 2 }, flags: ["declined", "acuityDeclined"] },
          options: [{ code: "yes" }, { code: "not-sure", flags: ["unsure"] }, { code: "no", sets: { SELF: 4 } }],
        },
      ],
    },
    {
      id: "stay-safe-more",
      questions: [
        {
          kind: "multi",
          id: "stay-safe-why",
          askWhen: answered("stay-safe", "not-sure"),
          declined: { sets: { SELF: 2 }, flags: ["declined", "acuityDeclined"] },
          options: [
            { code: "use" },
            { code: "injury", sets: { SELF: 2 }, flags: ["injuryNow"] },
            { code: "someone", sets: { ENV: 4 }, flags: ["homeDanger"] },
            { code: "others", sets: { OTHERS: 3 }, flags: ["anger", "harmUrge"] },
            { code: "self", sets: { SELF: 4 } },
            { code: "else", exclusive: true },
          ],
        },
      ],
    },
  ],
});
