import { defineSection } from "../../../lib/questionnaire/definition";

export const now = defineSection({
  id: "now",
  pages: [
    {
      id: "emergency",
      questions: [
        {
          kind: "multi",
          id: "now-emergency",
          declined: { sets: { SELF: 2 }, flags: ["declined"] },
          options: [
            { code: "hurt-or-overdose", flags: ["actNow"] },
            { code: "body", sets: { MED: 4 }, flags: ["bodyNow"] },
            { code: "confusion", flags: ["suddenConf"] },
            { code: "withdrawal", sets: { WDL: 4 }, flags: ["wdlNow", "wdlSign"] },
            { code: "might-act", sets: { SELF: 4 } },
            { code: "might-harm-other", sets: { OTHERS: 4 } },
            { code: "unsafe-place", sets: { ENV: 4 }, flags: ["homeDanger"] },
            { code: "none", exclusive: true },
          ],
        },
      ],
    },
  ],
});
