import type { Answers } from "../../lib/questionnaire/answers";

/** Defaults for a case that does not say who it is about; no age is milder than another. */
export const someone: Answers = { "about-subject": "self", "about-age": "18-64" };
