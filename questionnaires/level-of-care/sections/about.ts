import { defineSection } from "../../../lib/questionnaire/definition";

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
          declined: { flags: ["ageUnknown"] },
          options: [
            { code: "under-13" },
            { code: "13-17", flags: ["minor"] },
            { code: "18-64" },
            { code: "65-plus", flags: ["older"] },
          ],
        },
      ],
    },
  ],
});
