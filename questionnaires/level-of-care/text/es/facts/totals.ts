import type { LevelOfCareFactWords } from "../../level-of-care-words";

/** What an instrument's total states; `{total}` is built from the score. */
export const totalsEs = {
  "phq-9": {
    self: "sus respuestas sobre la tristeza y el desánimo suman {total}",
    other: "las respuestas sobre la tristeza y el desánimo de la persona suman {total}",
  },
  "gad-7": {
    self: "sus respuestas sobre la preocupación suman {total}",
    other: "las respuestas sobre la preocupación de la persona suman {total}",
  },
  "audit-c": {
    self: "sus respuestas sobre el alcohol suman {total}",
    other: "las respuestas sobre el alcohol de la persona suman {total}",
  },
  "pc-ptsd-5": {
    self: "sus respuestas sobre hechos que dan mucho miedo suman {total}",
    other: "las respuestas sobre hechos que dan mucho miedo en la vida de la persona suman {total}",
  },
} as const satisfies LevelOfCareFactWords["totals"];

export const pointsEs = {
  plain: "{points} de {max}",
  banded: "{points} de {max} ({band})",
  partly: "al menos {points} de {max}",
} as const satisfies LevelOfCareFactWords["points"];

/** Spanish names the person once and then leaves it to the verb; “y” becomes “e” before an i sound. */
export const joiningEs = {
  subject: { self: "usted ", other: "la persona " },
  and: "y",
  andBeforeI: "e",
} as const satisfies LevelOfCareFactWords["joining"];
