import { defineQuestionnaire, type Questionnaire } from "../../lib/questionnaire/definition";
import { answered } from "../../lib/rules/condition";
import { fixture } from "./fixture-questionnaire";

/**
 * The small questionnaire with details: one that decides until something else was answered, on a page that also asks
 * what decides; one that only makes the plan fit; and free text.
 */
export const fixtureWithDetails: Questionnaire = defineQuestionnaire({
  ...fixture,
  id: "fixture-with-details",
  sections: [
    ...fixture.sections.map((section) => ({
      ...section,
      pages: section.pages.map((page) =>
        page.id === "thoughts-page"
          ? {
              ...page,
              questions: [
                {
                  kind: "choice",
                  id: "sleep",
                  detailWhen: answered("mood", "very-low"),
                  options: [{ code: "well" }, { code: "badly", sets: { SYMP: 2 } }],
                },
                ...page.questions,
              ],
            }
          : page,
      ),
    })),
    {
      id: "third",
      practical: true,
      pages: [
        {
          id: "plans",
          questions: [{ kind: "choice", id: "travel", detail: true, options: [{ code: "ok" }, { code: "hard" }] }],
        },
        { id: "words", questions: [{ kind: "text", id: "hopes", detail: true, optional: true, maxLength: 40 }] },
      ],
    },
  ],
});
