import type { WordsFor } from "../../../../../lib/questionnaire/words";
import { gad7Es } from "../../../../instruments/gad-7";
import { phq9Es } from "../../../../instruments/phq-9";
import type { mood } from "../../../sections/mood";

const time = "Durante las últimas 2 semanas";
const lead = {
  other: "Durante las últimas 2 semanas, ¿qué tan seguido ha tenido esa persona molestias por estos problemas?",
};
const phqLead = { self: phq9Es.instructions, ...lead };
const gadLead = { self: gad7Es.instructions, ...lead };
const phq = { time, options: phq9Es.options };
const gad = { time, options: gad7Es.options };

/** The published items speak of "usted" and of a third person with the same verbs, so most serve both voices. */
export const moodEs = {
  title: "Ánimo y preocupación",
  why: "El ánimo bajo y la preocupación son las razones más comunes para pedir atención. Las clínicas hacen estas mismas preguntas.",
  pages: {
    "mood-first": { title: "Ánimo", lead: phqLead },
    "mood-body": { title: "El ánimo y el cuerpo", lead: phqLead },
    "mood-mind": { title: "El ánimo y los pensamientos", lead: phqLead },
    "worry-first": { title: "Preocupación", lead: gadLead },
    "worry-more": { title: "Preocupación e inquietud", lead: gadLead },
    distress: {},
  },
  questions: {
    "44250-9": { ...phq, ask: phq9Es.items["44250-9"], short: "Poco interés o placer" },
    "44255-8": { ...phq, ask: phq9Es.items["44255-8"], short: "Decaimiento o falta de esperanza" },
    "44259-0": { ...phq, ask: phq9Es.items["44259-0"], short: "Problemas de sueño" },
    "44254-1": { ...phq, ask: phq9Es.items["44254-1"], short: "Cansancio, poca energía" },
    "44251-7": { ...phq, ask: phq9Es.items["44251-7"], short: "Poco apetito o comer demasiado" },
    "44258-2": {
      ...phq,
      ask: {
        self: phq9Es.items["44258-2"],
        other:
          "Se ha sentido mal consigo misma – o que es un fracaso o que ha quedado mal consigo misma o con su familia",
      },
      short: { self: "Sentirse mal con usted", other: "Sentirse mal consigo misma" },
    },
    "44252-5": { ...phq, ask: phq9Es.items["44252-5"], short: "Dificultad para concentrarse" },
    "44253-3": { ...phq, ask: phq9Es.items["44253-3"], short: "Lentitud o inquietud" },
    "44260-8": {
      ...phq,
      ask: {
        self: phq9Es.items["44260-8"],
        other: "Pensamientos de que estaría mejor muerta o de lastimarse de alguna manera",
      },
      short: "Pensamientos de que sería mejor no estar con vida, o de hacerse daño",
    },
    "69725-0": { ...gad, ask: gad7Es.items["69725-0"], short: "Nervios o ansiedad" },
    "68509-9": { ...gad, ask: gad7Es.items["68509-9"], short: "No puede parar la preocupación" },
    "69733-4": { ...gad, ask: gad7Es.items["69733-4"], short: "Preocupación por muchas cosas" },
    "69734-2": { ...gad, ask: gad7Es.items["69734-2"], short: "Dificultad para relajarse" },
    "69735-9": { ...gad, ask: gad7Es.items["69735-9"], short: "Inquietud" },
    "69689-8": { ...gad, ask: gad7Es.items["69689-8"], short: "Se molesta fácilmente" },
    "69736-7": { ...gad, ask: gad7Es.items["69736-7"], short: "Miedo de que pase algo terrible" },
    "symptom-distress": {
      ask: {
        self: "¿Qué tan difícil ha sido soportar sus problemas?",
        other: "Hasta donde usted puede ver, ¿qué tan difícil ha sido para esa persona soportar sus problemas?",
      },
      short: "Qué tan difícil es de soportar",
      time: "En las últimas 2 semanas",
      options: {
        none: "No hay problemas así",
        mild: "Leve: está, pero se puede vivir con eso",
        moderate: "Moderado: la mayoría de los días",
        severe: "Grave: casi todo el día, con poco alivio",
        unbearable: "Insoportable",
      },
    },
  },
} as const satisfies WordsFor<typeof mood>;
