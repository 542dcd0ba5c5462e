import { defineSection } from "../../../lib/questionnaire/definition";
import { phqDifficultyItems } from "../../instruments/phq-difficulty";
import { adult, anyNeed, anyProblem } from "../gates";

export const daily = defineSection({
  id: "daily",
  pages: [
    { id: "difficulty", questions: [{ ...phqDifficultyItems["69722-7"], askWhen: anyProblem }] },
    {
      id: "function",
      questions: [
        {
          kind: "choice",
          id: "function-roles",
          options: [
            { code: "usual" },
            { code: "harder", sets: { FUNC: 1 } },
            { code: "missing-some", sets: { FUNC: 2 } },
            { code: "missing-most", sets: { FUNC: 3 } },
          ],
        },
        {
          kind: "choice",
          id: "function-selfcare",
          options: [
            { code: "fine" },
            { code: "slipping", sets: { FUNC: 2 } },
            { code: "often-missed", sets: { FUNC: 3 } },
            { code: "cannot", sets: { FUNC: 4 } },
          ],
        },
        {
          kind: "choice",
          id: "function-relationships",
          options: [
            { code: "fine" },
            { code: "strained", sets: { FUNC: 1 } },
            { code: "withdrawn", sets: { FUNC: 2 } },
          ],
        },
      ],
    },
    {
      id: "dependents",
      questions: [
        {
          kind: "choice",
          id: "function-dependents",
          askWhen: adult,
          options: [
            { code: "nobody" },
            { code: "managing" },
            { code: "struggling", sets: { FUNC: 2 } },
            { code: "cannot", sets: { FUNC: 4 } },
          ],
        },
      ],
    },
    {
      id: "body-health",
      questions: [
        {
          kind: "choice",
          id: "medical-condition",
          options: [
            { code: "none" },
            { code: "stable", sets: { MED: 1 } },
            { code: "affected", sets: { MED: 2 } },
            { code: "unstable", sets: { MED: 3 } },
          ],
        },
      ],
    },
    {
      id: "between",
      questions: [
        {
          kind: "choice",
          id: "control-between",
          askWhen: anyNeed,
          options: [
            { code: "week" },
            { code: "few-days", sets: { CONTROL: 1 } },
            { code: "two-days", sets: { CONTROL: 2 } },
            { code: "day", sets: { CONTROL: 3 } },
            { code: "hours", sets: { CONTROL: 4 } },
          ],
        },
      ],
    },
  ],
});
