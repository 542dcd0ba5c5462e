import { DECLINE, defineSection } from "../../../lib/questionnaire/definition";
import { answered, flag } from "../../../lib/rules/condition";
import { mindNow } from "../gates";

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
            { code: "substance", sets: { MIND: 1 } },
            { code: "past", sets: { MIND: 2 } },
            { code: "doubt", sets: { MIND: 2 }, flags: ["realNow"] },
            { code: "convinced", sets: { MIND: 3 }, flags: ["realNow"] },
            { code: "overwhelming", sets: { MIND: 4 }, flags: ["realNow"] },
          ],
        },
        {
          kind: "choice",
          id: "mania-energy",
          declined: { sets: { MIND: 2 }, flags: ["declined"] },
          options: [
            { code: "no" },
            { code: "past", sets: { MIND: 2 } },
            { code: "mild", sets: { MIND: 2 }, flags: ["energyNow"] },
            { code: "strong", sets: { MIND: 3 }, flags: ["energyNow"] },
            { code: "sleepless", sets: { MIND: 3 }, flags: ["energyNow"] },
            { code: "dangerous", sets: { MIND: 4 }, flags: ["energyNow"] },
          ],
        },
        {
          kind: "choice",
          id: "memory-thinking",
          askWhen: flag("older"),
          options: [{ code: "no" }, { code: "some" }, { code: "unsafe", sets: { FUNC: 2 }, flags: ["memory"] }],
        },
      ],
    },
    {
      id: "mind-more",
      questions: [
        {
          kind: "choice",
          id: "mind-commands",
          askWhen: answered("mind-reality", "doubt", "convinced", "overwhelming", DECLINE),
          declined: { sets: { MIND: 2 }, flags: ["declined"] },
          options: [{ code: "no" }, { code: "yes", sets: { MIND: 4 } }],
        },
        {
          kind: "choice",
          id: "mind-group",
          askWhen: mindNow,
          options: [{ code: "yes" }, { code: "hard", sets: { FUNC: 2 } }, { code: "no", sets: { MIND: 3, FUNC: 2 } }],
        },
      ],
    },
  ],
});
