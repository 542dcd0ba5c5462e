import type { FactsFor } from "../../../../../lib/questionnaire/words";
import type { about } from "../../../sections/about";

export const aboutFactsEn = {
  "about-age": {
    "13-17": { self: "you are 13 to 17 years old", other: "they are 13 to 17 years old" },
    "65-plus": { self: "you are 65 or older", other: "they are 65 or older" },
    decline: { self: "you did not say how old you are", other: "it is not known how old they are" },
  },
} as const satisfies FactsFor<typeof about>;
