import type { QuestionsWords } from "../questions-words";

/** The page about where the questions come from, and the words that cannot be avoided. */
export const questionsEs: QuestionsWords = {
  nav: "Sobre estas preguntas",
  title: "Sobre estas preguntas",
  lead: "Algunas preguntas vienen de cuestionarios publicados. Son de uso gratis, y aquí se hacen palabra por palabra. Las demás son nuestras.",
  languages:
    "Donde hay un texto oficial en español, se usa ese. Donde no lo hay, el español es nuestro: no es una traducción oficial, y aquí está marcado.",
  someoneElse:
    "Cuando responde por otra persona, se hacen las mismas preguntas sobre ella. Esas palabras son nuestras.",
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
    lead: "Ningún estudio respalda las palabras de estas. Preguntan lo que las publicadas dejan abierto.",
  },
  glossary: {
    id: "words",
    nav: "Palabras explicadas",
    title: "Palabras explicadas",
    lead: "Los programas y los seguros usan estas palabras. Puede oírlas por teléfono, muchas veces en inglés.",
    terms: [
      { term: "Ambulatoria (outpatient)", text: "Va a citas y vive en casa." },
      {
        term: "IOP",
        text: "Programa ambulatorio intensivo. Grupos y citas por unas horas, algunos días por semana. Duerme en casa.",
      },
      {
        term: "PHP",
        text: "Programa de hospitalización parcial, o programa de día. Atención casi todo el día. Duerme en casa.",
      },
      { term: "Residencial (residential)", text: "Vive en el programa por un tiempo. Hay personal día y noche." },
      { term: "Hospitalización (inpatient)", text: "Se queda en un hospital." },
      {
        term: "Evaluación (assessment)",
        text: "Una primera plática en que un profesional pregunta cómo está y qué podría ayudar.",
      },
      { term: "Referencia (referral)", text: "Una nota de un médico o clínica que le manda con otro." },
      {
        term: "Profesional (clinician)",
        text: "Quien trata a las personas: médico, enfermero, terapeuta o consejero.",
      },
      {
        term: "Autorización previa (prior authorization)",
        text: "Su plan tiene que aceptar antes de pagar. Muchas veces la pide el programa.",
      },
      {
        term: "Dentro de la red (in network)",
        text: "El programa tiene un contrato con su plan, así que usted paga menos.",
      },
      { term: "Deducible (deductible)", text: "Lo que usted paga cada año antes de que el plan empiece a pagar." },
      { term: "Copago (copay)", text: "Una cantidad fija que paga por cada cita o día." },
      { term: "Coaseguro (coinsurance)", text: "Su parte del precio en porcentaje." },
      {
        term: "Máximo de gastos de bolsillo (out-of-pocket maximum)",
        text: "Lo más que paga en un año por atención cubierta en la red.",
      },
      { term: "Según los ingresos (sliding scale)", text: "Un precio que depende de lo que usted gana." },
      { term: "Apelación (appeal)", text: "Pide al plan que mire de nuevo cuando no quiere pagar." },
      {
        term: "Paridad (parity)",
        text: "Una ley: los planes no pueden hacer la atención de salud mental más difícil que otra.",
      },
      {
        term: "Abstinencia (withdrawal)",
        text: "Lo que pasa en el cuerpo al dejar o reducir el alcohol o las drogas.",
      },
      {
        term: "Desintoxicación (detox)",
        text: "Ayuda médica mientras el alcohol o las drogas salen del cuerpo.",
      },
      {
        term: "Naloxona (naloxone)",
        text: "Una medicina que puede devolver la respiración después de una sobredosis de opioides.",
      },
    ],
  },
};
