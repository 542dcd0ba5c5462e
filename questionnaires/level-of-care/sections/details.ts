import { defineSection } from "../../../lib/questionnaire/definition";
import { bstadItems } from "../../instruments/bstad";
import { phqDifficultyItems } from "../../instruments/phq-difficulty";
import { phqEatingItems } from "../../instruments/phq-eating";
import { adult, anyEatingGate, anyProblem, teen } from "../gates";

export const details = defineSection({
  id: "details",
  pages: [
    {
      id: "details-life",
      questions: [
        {
          kind: "choice",
          id: "about-military",
          askWhen: adult,
          detail: true,
          options: [{ code: "no" }, { code: "yes" }],
        },
        { ...phqDifficultyItems["69722-7"], askWhen: anyProblem, detail: true },
        { ...bstadItems["bstad-tobacco"], askWhen: teen, detail: true },
      ],
    },
    { id: "eating-often", questions: [{ ...phqEatingItems["69692-2"], askWhen: anyEatingGate, detail: true }] },
    {
      id: "eating-ways",
      questions: [
        { ...phqEatingItems["69693-0"], askWhen: anyEatingGate, detail: true },
        { ...phqEatingItems["69694-8"], askWhen: anyEatingGate, detail: true },
        { ...phqEatingItems["69695-5"], askWhen: anyEatingGate, detail: true },
        { ...phqEatingItems["69696-3"], askWhen: anyEatingGate, detail: true },
        { ...phqEatingItems["69720-1"], askWhen: anyEatingGate, detail: true },
      ],
    },
  ],
});
