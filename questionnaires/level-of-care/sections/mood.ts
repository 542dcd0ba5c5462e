import { defineSection } from "../../../lib/questionnaire/definition";
import { gad7Items } from "../../instruments/gad-7";
import { phq9Items } from "../../instruments/phq-9";

export const mood = defineSection({
  id: "mood",
  pages: [
    {
      id: "mood-first",
      questions: [gad7Items["69725-0"], gad7Items["68509-9"], phq9Items["44250-9"], phq9Items["44255-8"]],
    },
  ],
});
