import type { FactsFor } from "../../../../../lib/questionnaire/words";
import type { about } from "../../../sections/about";

export const aboutFactsEs = {
  "about-age": {
    "13-17": { self: "usted tiene de 13 a 17 años", other: "la persona tiene de 13 a 17 años" },
    "65-plus": { self: "usted tiene 65 años o más", other: "la persona tiene 65 años o más" },
    decline: { self: "usted no dijo qué edad tiene", other: "no se sabe qué edad tiene la persona" },
  },
} as const satisfies FactsFor<typeof about>;
