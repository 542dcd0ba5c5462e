import type { FactWordsHere } from "../../decision-words-for";

/** What the answers to an instrument come to; `{total}` is put together from the points. */
export const totalsEn = {
  "phq-9": {
    self: "your answers on low mood come to {total}",
    other: "the answers on their low mood come to {total}",
  },
  "gad-7": {
    self: "your answers on worry come to {total}",
    other: "the answers on their worry come to {total}",
  },
  "audit-c": {
    self: "your answers on alcohol come to {total}",
    other: "the answers on their alcohol come to {total}",
  },
  "pc-ptsd-5": {
    self: "your answers on frightening events come to {total}",
    other: "the answers on frightening events in their life come to {total}",
  },
} as const satisfies FactWordsHere["totals"];

export const pointsEn = {
  plain: "{points} of {max}",
  banded: "{points} of {max} ({band})",
  partly: "at least {points} of {max}",
} as const satisfies FactWordsHere["points"];

/** English repeats the person in each part of a sentence. */
export const joiningEn = { subject: "", and: "and", andBeforeI: "and" } as const satisfies FactWordsHere["joining"];
