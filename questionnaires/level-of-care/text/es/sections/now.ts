import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { now } from "../../../sections/now";

export const nowEs = {
  title: "Ahora mismo",
  why: "Si algo es una emergencia, la ayuda va antes que las preguntas.",
  pages: { emergency: {} },
  questions: {
    "now-emergency": {
      ask: {
        self: "¿Le pasa algo de esto ahora mismo, o le pasó hoy?",
        other: "¿Le pasa algo de esto a esa persona ahora mismo, o hoy?",
      },
      short: "Pasa ahora mismo",
      time: "Hoy",
      hint: "Marque todo lo que corresponda.",
      options: {
        "hurt-or-overdose": {
          self: "Hoy me hice daño, o tomé demasiadas pastillas, drogas u otra cosa",
          other: "Hoy se hizo daño, o tomó demasiadas pastillas, drogas u otra cosa",
        },
        body: {
          self: "Dolor de pecho, desmayos, vómito con sangre, o vomito todo lo que tomo, hasta el agua",
          other: "Dolor de pecho, desmayos, vómito con sangre, o vomita todo lo que toma, hasta el agua",
        },
        withdrawal:
          "Una convulsión, confusión, fiebre, o ver u oír cosas que no existen, después de dejar o reducir el alcohol o las pastillas",
        confusion: "Confusión repentina que empezó en horas o días",
        "might-act": {
          self: "Hoy podría quitarme la vida",
          other: "Hoy podría quitarse la vida",
        },
        "might-harm-other": { self: "Hoy podría lastimar a alguien", other: "Hoy podría lastimar a alguien" },
        "unsafe-place": {
          self: "Alguien me hace daño o me amenaza",
          other: "Alguien hace daño a esa persona o la amenaza",
        },
        none: "Nada de esto",
      },
    },
  },
} as const satisfies WordsFor<typeof now>;
