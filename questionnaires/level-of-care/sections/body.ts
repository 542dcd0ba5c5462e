import { defineSection } from "../../../lib/questionnaire/definition";
import { under65 } from "../gates";

export const body = defineSection({
  id: "body",
  pages: [
    {
      id: "body-health",
      questions: [
        {
          kind: "choice",
          id: "about-perinatal",
          askWhen: under65,
          options: [
            { code: "no" },
            { code: "pregnant", flags: ["pregnant"] },
            { code: "postpartum", flags: ["postpartum"] },
            { code: "baby-care" },
          ],
        },
        {
          kind: "choice",
          id: "medical-condition",
          options: [
            { code: "none" },
            { code: "stable", sets: { MED: 1 } },
            { code: "unchecked", sets: { MED: 1 } },
            { code: "affected", sets: { MED: 2 } },
            { code: "unstable", sets: { MED: 3 } },
          ],
        },
        {
          kind: "choice",
          id: "weight-loss",
          options: [
            { code: "none" },
            { code: "under-5", sets: { MED: 1 } },
            { code: "5-14", sets: { MED: 2 } },
            { code: "15-24", sets: { MED: 3 }, flags: ["weightDrop"] },
            { code: "25-plus", sets: { MED: 4 }, flags: ["weightDrop"] },
          ],
        },
        {
          kind: "choice",
          id: "sedative-daily",
          options: [
            { code: "no" },
            { code: "as-prescribed", sets: { WDL: 1 }, flags: ["wdlGaba"] },
            { code: "want-to-stop", sets: { WDL: 2 }, flags: ["wdlGaba"] },
            { code: "more", sets: { WDL: 3 }, flags: ["wdlGaba"] },
          ],
        },
      ],
    },
  ],
});
