/** Choices that clinicians still have to confirm or change, each with the rules and stages it is about. */
export const openQuestions = [
  { id: "old-attempt", rules: ["I1", "A8"] },
  { id: "thoughts-alone", rules: ["R1"] },
  { id: "attempt-in-a-well-person", rules: ["I15", "R1"] },
  { id: "rather-too-high", rules: ["A1", "A7", "A10"] },
  { id: "unbearable", rules: ["P3"] },
  { id: "severe-but-coping", rules: ["I2"] },
  { id: "own-numbers", rules: ["Q3", "Q10", "A4", "I4"] },
  { id: "nobody-at-all", rules: ["E2"] },
  { id: "after-hospital", rules: ["I11"] },
  { id: "medicine-alone", rules: ["S1", "I4"] },
  { id: "within-a-day", rules: ["Q1", "Q2", "Q3", "Q4", "Q5", "P8", "R12"] },
  { id: "opioids-without-support", rules: ["Q4"] },
  { id: "drinking-with-illness", rules: ["R8", "X3"] },
  { id: "pregnant-daily-use", rules: ["R7", "X3"] },
  { id: "after-birth-with-doubt", rules: ["R11", "A12"] },
  { id: "older-with-doubt", rules: ["R1", "A9"] },
  { id: "low-and-drinking", rules: ["I2", "R8"] },
  { id: "declined-to-stay-safe", rules: ["A1", "R3"] },
  { id: "help-without-interruption", rules: ["R3", "R5"] },
  { id: "teenagers", rules: ["A8", "R4"] },
] as const;

export type OpenQuestionId = (typeof openQuestions)[number]["id"];
