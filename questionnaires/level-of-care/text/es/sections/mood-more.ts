import type { WordsFor } from "../../../../../lib/questionnaire/words";
import { gad7Es } from "../../../../instruments/gad-7";
import { phq9Es } from "../../../../instruments/phq-9";
import type { moodMore } from "../../../sections/mood-more";

const time = "Durante las últimas 2 semanas";
const ofAnother = "Durante las últimas 2 semanas, ¿qué tan seguido le ha pasado esto a la persona?";
const phqLead = { self: phq9Es.instructions, other: ofAnother };
const phq = { time, options: phq9Es.options };
const gad = { time, options: gad7Es.options };

/** The published items use the same verb forms for "usted" and for a third person, so most serve both voices. */
export const moodMoreEs = {
  title: "Más sobre el ánimo y la preocupación",
  why: "En las clínicas preguntan lo mismo.",
  pages: {
    "worry-more": { title: "Preocupación e inquietud", lead: { self: gad7Es.instructions, other: ofAnother } },
    "mood-body": { title: "El ánimo y el cuerpo", lead: phqLead },
    "mood-mind": { title: "El ánimo y los pensamientos", lead: phqLead },
  },
  questions: {
    "69733-4": { ...gad, ask: gad7Es.items["69733-4"], short: "Preocupación por muchas cosas" },
    "69734-2": { ...gad, ask: gad7Es.items["69734-2"], short: "Dificultad para relajarse" },
    "69735-9": { ...gad, ask: gad7Es.items["69735-9"], short: "Inquietud" },
    "69689-8": { ...gad, ask: gad7Es.items["69689-8"], short: "Se molesta fácilmente" },
    "69736-7": { ...gad, ask: gad7Es.items["69736-7"], short: "Miedo de que pase algo terrible" },
    "44259-0": { ...phq, ask: phq9Es.items["44259-0"], short: "Problemas de sueño" },
    "44254-1": { ...phq, ask: phq9Es.items["44254-1"], short: "Cansancio, poca energía" },
    "44251-7": { ...phq, ask: phq9Es.items["44251-7"], short: "Poco apetito o comer demasiado" },
    "44258-2": {
      ...phq,
      ask: {
        self: phq9Es.items["44258-2"],
        other:
          "Se ha sentido mal consigo mismo(a) – o que es un fracaso o que ha quedado mal consigo mismo(a) o con su familia",
      },
      short: "Se siente mal consigo mismo(a), o que falló",
    },
    "44252-5": { ...phq, ask: phq9Es.items["44252-5"], short: "Dificultad para concentrarse" },
    "44253-3": { ...phq, ask: phq9Es.items["44253-3"], short: "Lentitud o inquietud" },
  },
} as const satisfies WordsFor<typeof moodMore>;
