import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { now } from "../../../sections/now";

export const nowEs = {
  title: "Ahora mismo",
  why: "Si algo es una emergencia, la ayuda va antes que las preguntas.",
  pages: { emergency: {} },
  questions: {
    "now-emergency": {
      ask: {
        self: "¿Le pasa, o le ha pasado, algo de esto hoy?",
        other: "¿Le pasa, o le ha pasado, algo de esto a la persona hoy?",
      },
      short: "Emergencia ahora o hoy",
      time: "Hoy",
      hint: {
        self: "Marque todo lo que corresponda. ¿Le vienen a la mente imágenes de hacer daño que no quiere y le horrorizan? Esas no las marque aquí. Se preguntan más adelante, igual que lo menos grave.",
        other:
          "Marque todo lo que corresponda. ¿A la persona le vienen a la mente imágenes de hacer daño que no quiere y le horrorizan? Esas no las marque aquí. Se preguntan más adelante, igual que lo menos grave.",
      },
      options: {
        "hurt-or-overdose": {
          self: "Me lastimé gravemente, tomé demasiadas pastillas, o tomé o usé una cantidad peligrosa de drogas u otra cosa",
          other:
            "Se lastimó gravemente, tomó demasiadas pastillas, o tomó o usó una cantidad peligrosa de drogas u otra cosa",
        },
        body: "Dolor de pecho, desmayo, mucho sangrado o vómito con sangre; un dolor de cabeza repentino y muy fuerte; o todo un día casi sin tomar líquidos, o vomitando todo lo que se toma",
        confusion: {
          self: "Una confusión repentina, en las últimas horas o días: no sé dónde estoy, qué día es o qué pasa",
          other:
            "De repente, en las últimas horas o días: no sabe dónde está, qué día es o qué pasa; tiene mucho más sueño de lo normal; o se queda sin moverse y casi no habla",
        },
        withdrawal:
          "Después de dejar o bajar el alcohol, o las pastillas para los nervios o para dormir: convulsión, confusión, fiebre, o ver u oír cosas que otros no ven ni oyen",
        "might-act": {
          self: "Podría intentar quitarme la vida, hoy o en los próximos días",
          other: "Podría intentar quitarse la vida, hoy o en los próximos días",
        },
        "might-harm-other": {
          self: "Podría lastimar gravemente a alguien (un adulto, un niño o un bebé), aunque sienta que es lo que debo hacer",
          other: "Podría lastimar gravemente a alguien, o quienes están cerca corren peligro por lo que haga",
        },
        "unsafe-place": {
          self: "Alguien me está lastimando, me amenaza o me anda siguiendo",
          other: "Alguien está lastimando a la persona, la amenaza o la anda siguiendo",
        },
        none: "Nada de esto",
      },
    },
  },
} as const satisfies WordsFor<typeof now>;
