import { defineSection } from "../../../lib/questionnaire/definition";
import { gad7Items } from "../../instruments/gad-7";
import { phq9Items } from "../../instruments/phq-9";
import { lowMood, worry } from "../gates";

export const mood = defineSection({
  id: "mood",
  pages: [
    { id: "mood-first", questions: [phq9Items["44250-9"], phq9Items["44255-8"]] },
    {
      id: "mood-body",
      questions: [
        { ...phq9Items["44259-0"], askWhen: lowMood },
        { ...phq9Items["44254-1"], askWhen: lowMood },
        { ...phq9Items["44251-7"], askWhen: lowMood },
      ],
    },
    {
      id: "mood-mind",
      questions: [
        { ...phq9Items["44258-2"], askWhen: lowMood },
        { ...phq9Items["44252-5"], askWhen: lowMood },
        { ...phq9Items["44253-3"], askWhen: lowMood },
        {
          ...phq9Items["44260-8"],
          askWhen: lowMood,
          declined: { sets: { SELF: 2 }, flags: ["declined"] },
        },
      ],
    },
    { id: "worry-first", questions: [gad7Items["69725-0"], gad7Items["68509-9"]] },
    {
      id: "worry-more",
      questions: [
        { ...gad7Items["69733-4"], askWhen: worry },
        { ...gad7Items["69734-2"], askWhen: worry },
        { ...gad7Items["69735-9"], askWhen: worry },
        { ...gad7Items["69689-8"], askWhen: worry },
        { ...gad7Items["69736-7"], askWhen: worry },
      ],
    },
    {
      id: "distress",
      questions: [
        {
          kind: "choice",
          id: "symptom-distress",
          options: [
            { code: "none" },
            { code: "mild", sets: { SYMP: 1 } },
            { code: "moderate", sets: { SYMP: 2 } },
            { code: "severe", sets: { SYMP: 3 } },
            { code: "unbearable", sets: { SYMP: 4 } },
          ],
        },
      ],
    },
  ],
});
