import type { VerifiedProperty } from "../../lib/content/verification-words";
import type { DerivedEffect, Effect, Question, Questionnaire } from "../../lib/questionnaire/definition";
import type { Rule } from "../../lib/rules/rule";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { checkOf } from "./all-checks";

/** What a check finds wrong with a questionnaire. */
export const found = (property: VerifiedProperty, questionnaire: Questionnaire) =>
  checkOf(property).run(questionnaire).violations.join("\n");

/** The questionnaire with one question changed. */
export const withQuestion = (id: string, change: (question: Question) => Question): Questionnaire => ({
  ...levelOfCare,
  sections: levelOfCare.sections.map((section) => ({
    ...section,
    pages: section.pages.map((page) => ({
      ...page,
      questions: page.questions.map((question) => (question.id === id ? change(question) : question)),
    })),
  })),
});
/** The questionnaire with one option given a different effect. */
export const withOption = (id: string, code: string, effect: Effect): Questionnaire =>
  withQuestion(id, (question) => {
    if (question.kind !== "choice") return question;
    return { ...question, options: question.options.map((one) => (one.code === code ? { code, ...effect } : one)) };
  });
export const withGate = (id: string, askWhen: Question["askWhen"]) =>
  withQuestion(id, (question) => ({ ...question, askWhen }));
export const withRule = (rule: Rule): Questionnaire => ({ ...levelOfCare, rules: [...levelOfCare.rules, rule] });
export const withoutRule = (id: string): Questionnaire => ({
  ...levelOfCare,
  rules: levelOfCare.rules.filter((rule) => rule.id !== id),
});
export const withDerived = (effect: DerivedEffect): Questionnaire => ({
  ...levelOfCare,
  derived: [...levelOfCare.derived, effect],
});
