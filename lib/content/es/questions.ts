import type { QuestionsWords } from "../words";

/** The page about where the questions come from, and the unavoidable terms. */
export const questionsEs: QuestionsWords = {
  nav: "Sobre estas preguntas",
  title: "Sobre estas preguntas",
  lead: "Algunas preguntas vienen de cuestionarios publicados. Aquí se pueden usar gratis, y se hacen palabra por palabra. Su aviso dice qué permite cada uno; el AUDIT-C no se puede vender. Las demás son nuestras.",
  languages:
    "Donde hay un texto oficial en español, se usa ese. Donde no lo hay, el español es nuestro: no es una traducción oficial, y aquí está marcado.",
  someoneElse:
    "Cuando responde por otra persona, se hacen las mismas preguntas sobre esa persona. Esas palabras son nuestras.",
  contents: "En esta página",
  published: { id: "published", title: "Cuestionarios publicados" },
  official: {
    all: "Texto oficial en español, palabra por palabra.",
    some: "Texto oficial en español, salvo donde está marcado.",
    none: "No es una traducción oficial: el español es nuestro.",
  },
  notOfficial: "no es una traducción oficial",
  source: "Fuente",
  notice: "Aviso (en inglés, como se publica)",
  wording: "Las preguntas como se hacen",
  answers: "Respuestas: {answers}",
  days: "Respuesta: un número de días",
  own: {
    id: "own",
    title: "Nuestras propias preguntas",
    lead: "Ningún estudio respalda las palabras de estas. Preguntan lo que las publicadas dejan abierto. Sus palabras trazan la línea entre una respuesta y otra, así que se probaron con lectores.",
  },
};
