import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { now } from "../../../sections/now";

export const nowEs = {
  title: "Ahora mismo",
  why: "Si algo es una emergencia, la ayuda va antes que las preguntas.",
  pages: { emergency: {} },
  questions: {
    "now-emergency": {
      ask: {
        self: "¿Pasa algo de esto ahora mismo, o hoy?",
        other: "¿Le pasa algo de esto a esa persona ahora mismo, o hoy?",
      },
      short: "Pasa ahora mismo",
      time: "Hoy",
      hint: "Marque todo lo que corresponda.",
      options: {
        "hurt-or-overdose": {
          self: "Hoy me hice daño, o tomé demasiado de algo",
          other: "Hoy se hizo daño, o tomó demasiado de algo",
        },
        body: {
          self: "Dolor de pecho, desmayos, vómito con sangre, o no puedo retener ningún líquido",
          other: "Dolor de pecho, desmayos, vómito con sangre, o no puede retener ningún líquido",
        },
        withdrawal:
          "Una convulsión, confusión, fiebre, o ver u oír cosas después de dejar o reducir el alcohol o las pastillas",
        confusion: "Confusión repentina que empezó en horas o días",
        "might-act": {
          self: "Puede que hoy lleve a cabo mis pensamientos de quitarme la vida",
          other: "Puede que hoy lleve a cabo sus pensamientos de quitarse la vida",
        },
        "might-harm-other": { self: "Puede que hoy lastime a alguien", other: "Puede que hoy lastime a alguien" },
        "unsafe-place": {
          self: "Alguien me hace daño o me amenaza",
          other: "Alguien le hace daño o le amenaza",
        },
        none: "Nada de esto",
      },
    },
  },
} as const satisfies WordsFor<typeof now>;
