import { defineSection } from "../../../lib/questionnaire/definition";
import { adult, under65 } from "../gates";

export const about = defineSection({
  id: "about",
  pages: [
    {
      id: "who",
      questions: [
        { kind: "choice", id: "about-subject", options: [{ code: "self" }, { code: "other" }] },
        {
          kind: "choice",
          id: "about-age",
          options: [
            { code: "under-13" },
            { code: "13-17", flags: ["minor"] },
            { code: "18-64" },
            { code: "65-plus", flags: ["older"] },
          ],
        },
      ],
    },
    {
      id: "life",
      questions: [
        {
          kind: "choice",
          id: "about-perinatal",
          askWhen: under65,
          options: [
            { code: "no" },
            { code: "pregnant", flags: ["pregnant"] },
            { code: "postpartum", flags: ["postpartum"] },
          ],
        },
        { kind: "choice", id: "about-military", askWhen: adult, options: [{ code: "no" }, { code: "yes" }] },
      ],
    },
  ],
});
