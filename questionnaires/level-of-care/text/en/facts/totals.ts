import type { LevelOfCareFactWords } from "../../level-of-care-words";

/** What an instrument's total states; `{total}` is built from the score. */
export const totalsEn = {
  "phq-9": {
    self: "your answers about low mood add up to {total}",
    other: "the answers about their low mood add up to {total}",
  },
  "gad-7": {
    self: "your answers about worry add up to {total}",
    other: "the answers about their worry add up to {total}",
  },
  "audit-c": {
    self: "your answers about alcohol add up to {total}",
    other: "the answers about their alcohol add up to {total}",
  },
  "pc-ptsd-5": {
    self: "your answers about frightening events add up to {total}",
    other: "the answers about frightening events in their life add up to {total}",
  },
} as const satisfies LevelOfCareFactWords["totals"];

export const pointsEn = {
  plain: "{points} of {max}",
  banded: "{points} of {max} ({band})",
  partly: "at least {points} of {max}",
} as const satisfies LevelOfCareFactWords["points"];

/** English repeats the person in each part of a sentence. */
export const joiningEn = {
  subject: "",
  and: "and",
  andBeforeI: "and",
} as const satisfies LevelOfCareFactWords["joining"];
