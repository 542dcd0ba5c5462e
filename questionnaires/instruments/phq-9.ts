import { defineInstrument } from "../../lib/questionnaire/definition";
import type { InstrumentWords } from "../../lib/questionnaire/words";

const options = [
  { code: "0", score: 0, loinc: "LA6568-5" },
  { code: "1", score: 1, loinc: "LA6569-3" },
  { code: "2", score: 2, loinc: "LA6570-1" },
  { code: "3", score: 3, loinc: "LA6571-9" },
] as const;

/** The items as published. What their scores mean to the rules is in the derived effects. */
export const phq9Items = {
  "44250-9": { kind: "choice", id: "44250-9", instrument: "phq-9", loinc: "44250-9", options: options },
  "44255-8": { kind: "choice", id: "44255-8", instrument: "phq-9", loinc: "44255-8", options: options },
  "44259-0": { kind: "choice", id: "44259-0", instrument: "phq-9", loinc: "44259-0", options: options },
  "44254-1": { kind: "choice", id: "44254-1", instrument: "phq-9", loinc: "44254-1", options: options },
  "44251-7": { kind: "choice", id: "44251-7", instrument: "phq-9", loinc: "44251-7", options: options },
  "44258-2": { kind: "choice", id: "44258-2", instrument: "phq-9", loinc: "44258-2", options: options },
  "44252-5": { kind: "choice", id: "44252-5", instrument: "phq-9", loinc: "44252-5", options: options },
  "44253-3": { kind: "choice", id: "44253-3", instrument: "phq-9", loinc: "44253-3", options: options },
  "44260-8": { kind: "choice", id: "44260-8", instrument: "phq-9", loinc: "44260-8", options: options },
} as const;

export const phq9 = defineInstrument({
  id: "phq-9",
  loinc: "44249-1",
  totals: [
    {
      id: "phq-2",
      items: ["44250-9", "44255-8"],
      max: 6,
      loinc: "55758-7",
      bands: [],
      positiveAt: 2,
    },
    {
      id: "phq-9",
      items: ["44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8"],
      max: 27,
      loinc: "44261-6",
      bands: [
        { id: "minimal", min: 0, max: 4 },
        { id: "mild", min: 5, max: 9 },
        { id: "moderate", min: 10, max: 14 },
        { id: "moderately-severe", min: 15, max: 19 },
        { id: "severe", min: 20, max: 27 },
      ],
      positiveAt: 10,
    },
  ],
  license: "FREE",
  source: "https://www.phqscreeners.com",
});

/** Verbatim. */
export const phq9En = {
  title: "Patient Health Questionnaire-9 (PHQ-9), incl. PHQ-2 gate",
  notice:
    "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.",
  instructions: "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
  items: {
    "44250-9": "Little interest or pleasure in doing things",
    "44255-8": "Feeling down, depressed, or hopeless",
    "44259-0": "Trouble falling or staying asleep, or sleeping too much",
    "44254-1": "Feeling tired or having little energy",
    "44251-7": "Poor appetite or overeating",
    "44258-2": "Feeling bad about yourself - or that you are a failure or have let yourself or your family down",
    "44252-5": "Trouble concentrating on things, such as reading the newspaper or watching television",
    "44253-3":
      "Moving or speaking so slowly that other people could have noticed. Or the opposite - being so fidgety or restless that you have been moving around a lot more than usual",
    "44260-8": "Thoughts that you would be better off dead, or of hurting yourself in some way",
  },
  options: {
    "0": "Not at all",
    "1": "Several days",
    "2": "More than half the days",
    "3": "Nearly every day",
  },
} as const satisfies InstrumentWords;

/** Official Spanish text, verbatim. */
export const phq9Es = {
  instructions:
    "Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?",
  items: {
    "44250-9": "Poco interés o placer en hacer cosas",
    "44255-8": "Se ha sentido decaído(a), deprimido(a) o sin esperanzas",
    "44259-0": "Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado",
    "44254-1": "Se ha sentido cansado(a) o con poca energía",
    "44251-7": "Sin apetito o ha comido en exceso",
    "44258-2":
      "Se ha sentido mal con usted mismo(a) – o que es un fracaso o que ha quedado mal con usted mismo(a) o con su familia",
    "44252-5":
      "Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el periódico o ver la televisión",
    "44253-3":
      "¿Se ha movido o hablado tan lento que otras personas podrían haberlo notado? o lo contrario – muy inquieto(a) o agitado(a) que ha estado moviéndose mucho más de lo normal",
    "44260-8": "Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera",
  },
  options: {
    "0": "Ningún día",
    "1": "Varios días",
    "2": "Más de la mitad de los días",
    "3": "Casi todos los días",
  },
} as const satisfies Partial<InstrumentWords>;
