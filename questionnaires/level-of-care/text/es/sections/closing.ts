import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { closing } from "../../../sections/closing";

export const closingEs = {
  title: "Hasta que llegue la ayuda",
  why: "Una última mirada a los próximos días.",
  pages: { "stay-safe-now": {} },
  questions: {
    "stay-safe": {
      ask: {
        self: "Ahora mismo, ¿puede mantenerse a salvo hasta hablar con alguien?",
        other: "Ahora mismo, ¿puede esa persona mantenerse a salvo hasta hablar con alguien?",
      },
      short: "Puede mantenerse a salvo hasta hablar con alguien",
      time: "Ahora mismo",
      options: { yes: "Sí", "not-sure": "Tengo dudas", no: "No" },
    },
  },
} as const satisfies WordsFor<typeof closing>;
