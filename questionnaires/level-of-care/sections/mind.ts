import { answered, atLeast } from "../../../lib/condition";
import { DECLINE, defineSection } from "../../../lib/questionnaire/definition";

export const mind = defineSection({
  id: "mind",
  pages: [
    {
      id: "reality",
      questions: [
        {
          kind: "choice",
          id: "mind-reality",
          declined: { sets: { MIND: 2 }, flags: ["declined"] },
          options: [
            { code: "never" },
            { code: "brief", sets: { MIND: 1 } },
            { code: "past", sets: { MIND: 2 } },
            { code: "doubt", sets: { MIND: 2 } },
            { code: "convinced", sets: { MIND: 3 } },
            { code: "overwhelming", sets: { MIND: 4 } },
          ],
        },
      ],
    },
    {
      id: "commands",
      questions: [
        {
          kind: "choice",
          id: "mind-commands",
          askWhen: answered("mind-reality", "doubt", "convinced", "overwhelming", DECLINE),
          declined: { sets: { MIND: 2 }, flags: ["declined"] },
          options: [{ code: "no" }, { code: "yes", sets: { MIND: 4 } }],
        },
      ],
    },
    {
      id: "energy",
      questions: [
        {
          kind: "choice",
          id: "mania-energy",
          declined: { sets: { MIND: 2 }, flags: ["declined"] },
          options: [
            { code: "no" },
            { code: "past", sets: { MIND: 2 } },
            { code: "mild", sets: { MIND: 2 } },
            { code: "strong", sets: { MIND: 3 } },
            { code: "dangerous", sets: { MIND: 4 } },
          ],
        },
      ],
    },
    {
      id: "group",
      questions: [
        {
          kind: "choice",
          id: "mind-group",
          askWhen: atLeast("MIND", 2),
          options: [{ code: "yes" }, { code: "hard", sets: { FUNC: 2 } }, { code: "no", sets: { MIND: 3 } }],
        },
      ],
    },
  ],
});
