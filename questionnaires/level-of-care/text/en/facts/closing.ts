import type { FactsFor } from "../../../../../lib/questionnaire/words";
import type { closing } from "../../../sections/closing";

export const closingFactsEn = {
  "use-now": {
    yes: {
      self: "you have had alcohol or drugs in the last few hours",
      other: "they have had alcohol or drugs in the last few hours",
    },
  },
  "means-access": {
    yes: {
      self: "you could get to something you have thought of using to end your life",
      other: "they could get to something they have thought of using to end their life",
    },
    decline: {
      self: "you did not say whether you could get to something to end your life with",
      other: "it is not known whether they could get to something to end their life with",
    },
  },
  "watch-adult": {
    no: { self: "there is no adult who can keep you safe", other: "there is no adult who can keep them safe" },
    decline: {
      self: "you did not say whether there is an adult who can keep you safe",
      other: "it is not known whether there is an adult who can keep them safe",
    },
  },
  "stay-safe": {
    "not-sure": {
      self: "you are not sure you can keep yourself safe",
      other: "they are not sure they can keep themselves safe",
    },
    no: {
      self: "you cannot keep yourself safe today and over the next few days",
      other: "they cannot keep themselves safe today and over the next few days",
    },
    decline: {
      self: "you did not say whether you can keep yourself safe",
      other: "it is not known whether they can keep themselves safe",
    },
  },
  "stay-safe-why": {
    injury: {
      self: "you are not sure you can stay safe because you might hurt yourself without wanting to die",
      other: "they are not sure they can stay safe because they might hurt themselves without wanting to die",
    },
    someone: {
      self: "you are not sure you can stay safe because someone may hurt you",
      other: "they are not sure they can stay safe because someone may hurt them",
    },
    others: {
      self: "you are not sure you can stay safe because you might hurt someone else",
      other: "they are not sure they can stay safe because they might hurt someone else",
    },
    self: {
      self: "you are not sure you can stay safe because you might act on thoughts of ending your life",
      other: "they are not sure they can stay safe because they might act on thoughts of ending their life",
    },
    decline: {
      self: "you did not say what makes you unsure of staying safe",
      other: "it is not known what makes them unsure of staying safe",
    },
  },
} as const satisfies FactsFor<typeof closing>;
