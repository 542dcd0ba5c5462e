import type { Questionnaire } from "../questionnaire/definition";
import { type Facts, holds } from "../rules/condition";
import type { Suggestion } from "../rules/rule";

const suggested = (rows: readonly Suggestion[], facts: Facts): readonly string[] =>
  rows.filter((row) => holds(row.when, facts) && !(row.unless && holds(row.unless, facts))).map((row) => row.id);

/** Program types to ask about. Reads facts and has no level, so it cannot change the decision. */
export const suggestedPrograms = (questionnaire: Questionnaire, facts: Facts) =>
  suggested(questionnaire.programs, facts);

/** Formats that answer practical limits. Reads facts and has no level, so it cannot change the decision. */
export const suggestedFormats = (questionnaire: Questionnaire, facts: Facts) => suggested(questionnaire.formats, facts);
