import type { FactsFor } from "../../../../../lib/questionnaire/words";
import type { now } from "../../../sections/now";

export const nowFactsEs = {
  "now-emergency": {
    "hurt-or-overdose": {
      self: "usted se lastimó gravemente o tomó o usó una cantidad peligrosa de algo hoy",
      other: "la persona se lastimó gravemente o tomó o usó una cantidad peligrosa de algo hoy",
    },
    body: {
      self: "su cuerpo tiene hoy una señal que puede ser una emergencia",
      other: "el cuerpo de la persona tiene hoy una señal que puede ser una emergencia",
    },
    confusion: {
      self: "usted ha tenido confusión repentina en las últimas horas o días",
      other: "la persona de repente no sabe dónde está, tiene mucho sueño o casi no reacciona",
    },
    withdrawal: {
      self: "usted tuvo hoy un síntoma peligroso después de tomar menos alcohol o menos pastillas para los nervios o para dormir",
      other:
        "la persona tuvo hoy un síntoma peligroso después de tomar menos alcohol o menos pastillas para los nervios o para dormir",
    },
    "might-act": {
      self: "usted podría intentar quitarse la vida hoy o en los próximos días",
      other: "la persona podría intentar quitarse la vida hoy o en los próximos días",
    },
    "might-harm-other": {
      self: "usted podría lastimar gravemente a alguien",
      other: "la persona podría lastimar gravemente a alguien",
    },
    "unsafe-place": {
      self: "alguien le lastima, le amenaza o le sigue",
      other: "alguien lastima, amenaza o sigue a la persona",
    },
    decline: { self: "usted no dijo si hay una emergencia hoy", other: "no se sabe si hay una emergencia hoy" },
  },
} as const satisfies FactsFor<typeof now>;
