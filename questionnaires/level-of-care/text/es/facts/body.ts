import type { FactsFor } from "../../../../../lib/questionnaire/words";
import type { body } from "../../../sections/body";

export const bodyFactsEs = {
  "about-perinatal": {
    pregnant: "hay un embarazo",
    postpartum: {
      self: "usted dio a luz en los últimos 12 meses",
      other: "la persona dio a luz en los últimos 12 meses",
    },
  },
  "medical-condition": {
    affected: {
      self: "una enfermedad suya empeora por el estado de ánimo, la comida, el alcohol o las drogas",
      other: "una enfermedad de la persona empeora por el estado de ánimo, la comida, el alcohol o las drogas",
    },
    unstable: {
      self: "usted tiene una enfermedad que necesita vigilancia médica en este momento",
      other: "la persona tiene una enfermedad que necesita vigilancia médica en este momento",
    },
  },
  "weight-loss": {
    "5-14": {
      self: "usted perdió del 5 al 14% de su peso en los últimos 6 meses",
      other: "la persona perdió del 5 al 14% de su peso en los últimos 6 meses",
    },
    "15-24": {
      self: "usted perdió del 15 al 24% de su peso en los últimos 6 meses",
      other: "la persona perdió del 15 al 24% de su peso en los últimos 6 meses",
    },
    "25-plus": {
      self: "usted perdió el 25% o más de su peso en los últimos 6 meses",
      other: "la persona perdió el 25% o más de su peso en los últimos 6 meses",
    },
  },
  "sedative-daily": {
    "as-prescribed": {
      self: "usted toma la mayoría de los días una pastilla recetada para los nervios o para dormir",
      other: "la persona toma la mayoría de los días una pastilla recetada para los nervios o para dormir",
    },
    "want-to-stop": {
      self: "usted toma la mayoría de los días una pastilla recetada para los nervios o para dormir y quiere dejarla",
      other:
        "la persona toma la mayoría de los días una pastilla recetada para los nervios o para dormir y quiere dejarla",
    },
    more: {
      self: "usted toma la mayoría de los días pastillas para los nervios o para dormir sin seguir una receta o se le acaban de terminar",
      other:
        "la persona toma la mayoría de los días pastillas para los nervios o para dormir sin seguir una receta o se le acaban de terminar",
    },
  },
} as const satisfies FactsFor<typeof body>;
