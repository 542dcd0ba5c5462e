import { defineSection } from "../../../lib/questionnaire/definition";
import { gad7Items } from "../../instruments/gad-7";
import { phq9Items } from "../../instruments/phq-9";
import { lowMood, saidSevere, worry } from "../gates";

export const moodMore = defineSection({
  id: "mood-more",
  pages: [
    {
      id: "worry-more",
      questions: [
        { ...gad7Items["69733-4"], askWhen: worry, detailWhen: saidSevere },
        { ...gad7Items["69734-2"], askWhen: worry, detailWhen: saidSevere },
        { ...gad7Items["69735-9"], askWhen: worry, detailWhen: saidSevere },
        { ...gad7Items["69689-8"], askWhen: worry, detailWhen: saidSevere },
        { ...gad7Items["69736-7"], askWhen: worry, detailWhen: saidSevere },
      ],
    },
    {
      id: "mood-body",
      questions: [
        { ...phq9Items["44259-0"], askWhen: lowMood, detailWhen: saidSevere },
        { ...phq9Items["44254-1"], askWhen: lowMood, detailWhen: saidSevere },
        { ...phq9Items["44251-7"], askWhen: lowMood, detailWhen: saidSevere },
      ],
    },
    {
      id: "mood-mind",
      questions: [
        { ...phq9Items["44258-2"], askWhen: lowMood, detailWhen: saidSevere },
        { ...phq9Items["44252-5"], askWhen: lowMood, detailWhen: saidSevere },
        { ...phq9Items["44253-3"], askWhen: lowMood, detailWhen: saidSevere },
      ],
    },
  ],
});
