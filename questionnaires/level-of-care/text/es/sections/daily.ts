import type { WordsFor } from "../../../../../lib/questionnaire/words";
import { phqDifficultyEs } from "../../../../instruments/phq-difficulty";
import type { daily } from "../../../sections/daily";

const time = "En el último mes";

export const dailyEs = {
  title: "Vida diaria y salud",
  why: "Para saber qué atención pedir, cómo va el día a día importa tanto como lo que se siente.",
  pages: {
    difficulty: {},
    function: { title: "Cómo pasan los días" },
    dependents: {},
    "body-health": {},
    between: {},
  },
  questions: {
    "69722-7": {
      ask: {
        self: phqDifficultyEs.items["69722-7"],
        other:
          "Si marcó cualquiera de los problemas, ¿qué tanta dificultad le han dado estos problemas a esa persona para hacer su trabajo, encargarse de las tareas del hogar, o llevarse bien con otras personas?",
      },
      short: "Cuánto dificultan la vida los problemas",
      time: "En las últimas 2 semanas",
      hint: "Los “problemas” son las preguntas sobre el ánimo y la preocupación, al principio. Piense en lo que marcó ahí.",
      options: phqDifficultyEs.options,
    },
    "function-roles": {
      ask: {
        self: "¿Cómo le va en el trabajo, en la escuela o al cuidar de otros?",
        other: "¿Cómo le va a esa persona en el trabajo, en la escuela o al cuidar de otros?",
      },
      short: "Trabajo, escuela, cuidar de otros",
      time,
      options: {
        usual: "Como siempre",
        harder: "Cuesta más, pero se hace",
        "missing-some": {
          self: "Falto algunos días o dejo algunas tareas",
          other: "Falta algunos días o deja algunas tareas",
        },
        "missing-most": {
          self: "Falto la mayoría de los días o dejo la mayoría de las tareas",
          other: "Falta la mayoría de los días o deja la mayoría de las tareas",
        },
      },
    },
    "function-selfcare": {
      ask: {
        self: "¿Cómo le va con comer, beber, bañarse y tomar sus medicinas?",
        other: "¿Cómo le va a esa persona con comer, beber, bañarse y tomar sus medicinas?",
      },
      short: "Comer, bañarse, medicinas",
      time,
      options: {
        fine: "Bien",
        slipping: "Con descuidos",
        "often-missed": "Muchas veces no se hace",
        cannot: { self: "No puedo con lo básico", other: "No puede con lo básico" },
      },
    },
    "function-relationships": {
      ask: {
        self: "¿Cómo van las cosas con las personas de su vida?",
        other: "¿Cómo le van las cosas a esa persona con la gente de su vida?",
      },
      short: "Relaciones",
      time,
      options: {
        fine: "Bien",
        strained: "Tensas",
        withdrawn: { self: "Me he alejado de la gente", other: "Se ha alejado de la gente" },
      },
    },
    "function-dependents": {
      ask: {
        self: "¿Un niño u otra persona depende de su cuidado?",
        other: "¿Un niño u otra persona depende del cuidado de esa persona?",
      },
      short: "Alguien depende de su cuidado",
      time,
      options: {
        nobody: "Nadie",
        managing: { self: "Sí, y puedo con eso", other: "Sí, y puede con eso" },
        struggling: { self: "Sí, y me cuesta mucho", other: "Sí, y le cuesta mucho" },
        cannot: {
          self: "Sí, y no puedo hacerlo, y nadie más puede",
          other: "Sí, y no puede hacerlo, y nadie más puede",
        },
      },
    },
    "medical-condition": {
      ask: {
        self: "¿Tiene un problema de salud que se deba tomar en cuenta?",
        other: "¿Esa persona tiene un problema de salud que se deba tomar en cuenta?",
      },
      short: "Problema de salud",
      time: "En estos días",
      hint: "Por ejemplo diabetes, enfermedad del corazón o del hígado, epilepsia o dolor que no se quita.",
      options: {
        none: "No",
        stable: "Sí, y está estable",
        affected: "Sí, y estos problemas lo empeoran",
        unstable: "Sí, y ahora necesita control de cerca",
      },
    },
    "control-between": {
      ask: {
        self: "Después de una cita o una buena conversación, ¿cuánto tiempo aguanta antes de que las cosas se pongan peligrosas o se salgan otra vez de control?",
        other:
          "Después de una cita o una buena conversación, ¿cuánto tiempo aguanta esa persona antes de que las cosas se pongan peligrosas o se salgan otra vez de control?",
      },
      short: "Cuánto dura el apoyo",
      time,
      hint: {
        self: "Por ejemplo: se siente mejor después de hablar el lunes. ¿Qué día vuelve a ser difícil?",
        other: "Por ejemplo: esa persona se siente mejor después de hablar el lunes. ¿Qué día vuelve a ser difícil?",
      },
      options: {
        week: "Cerca de una semana o más",
        "few-days": "Unos días",
        "two-days": "Unos 2 días",
        day: "Cerca de un día",
        hours: "Solo horas, o menos de una noche",
      },
    },
  },
} as const satisfies WordsFor<typeof daily>;
