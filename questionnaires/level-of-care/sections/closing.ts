import { defineSection } from "../../../lib/questionnaire/definition";

/** The last clinical question: a second, differently worded look at safety. */
export const closing = defineSection({
  id: "closing",
  pages: [
    {
      id: "stay-safe-now",
      questions: [
        {
          kind: "choice",
          id: "stay-safe",
          declined: { sets: { SELF: 2 }, flags: ["declined"] },
          options: [{ code: "yes" }, { code: "not-sure", sets: { SELF: 4 } }, { code: "no", sets: { SELF: 4 } }],
        },
      ],
    },
  ],
});
