import type { Answers } from "../../lib/questionnaire/answers";

/** Who is meant where a case does not say; no age is milder than another. */
export const someone: Answers = { "about-subject": "self", "about-age": "18-64" };
