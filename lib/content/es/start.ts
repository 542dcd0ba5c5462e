import type { startEn } from "../en/start";
import type { Worded } from "../words";

export const startEs: Worded<typeof startEn> = {
  title: "¿Qué tipo de ayuda de salud mental podría pedir?",
  lead: "Responda unas preguntas sobre cómo están las cosas. Al final verá por qué tipo de tratamiento preguntar, por qué, y qué hacer hoy.",
  begin: "Empezar las preguntas",
  time: "Normalmente, de 10 a 15 minutos. Puede parar cuando quiera.",
  promise: "Sin cuenta. Sin rastreo. Sus respuestas se quedan en esta pestaña.",
  facts: [
    {
      title: "Sus respuestas se quedan con usted",
      text: "Nada de lo que responda se envía a nadie. Puede borrarlo en cualquier momento.",
    },
    {
      title: "Para usted, o para alguien que le preocupa",
      text: "Esta guía la pueden usar adolescentes, adultos, padres y amigos, desde los 13 años.",
    },
    {
      title: "Algo para llevar",
      text: "Al final puede imprimir un resumen para un médico, un terapeuta o un consejero escolar.",
    },
  ],
  how: {
    title: "Cómo funciona",
    steps: [
      "Usted responde preguntas que también hacen las clínicas. Son sobre el ánimo, pensamientos difíciles, la vida diaria, el alcohol y las drogas, el hogar y el tratamiento.",
      "Unas reglas escritas convierten sus respuestas en un nivel de atención por el que puede preguntar.",
      "Usted ve el nivel como “al menos este”, las respuestas en que se basa, y hasta dónde podría llegar.",
    ],
  },
  is: {
    title: "Qué es y qué no es",
    items: [
      "Le ayuda a prepararse para hablar con un profesional.",
      "No es una opinión médica, y no dice qué tiene usted.",
      "Sus reglas siguen criterios publicados. No se han probado en un estudio propio.",
      "Si el nivel le parece muy bajo, pida más. Usted sabe cosas que estas preguntas no alcanzan a ver.",
    ],
  },
};
