import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { daily } from "../../../sections/daily";

const time = "En las últimas 2 semanas";

export const dailyEs = {
  title: "Cómo van los días",
  why: "Para saber qué tratamiento pedir, cómo va el día a día importa tanto como lo que se siente.",
  pages: {
    function: {
      title: "Cómo van los días",
      lead: {
        self: "Piense en lo que pasa por cómo se siente, o por el alcohol o las drogas. ¿Está en un programa o en un hospital? Responda por cómo le va ahí.",
        other:
          "Piense en lo que pasa por cómo se siente la persona, o por el alcohol o las drogas. ¿Está en un programa o en un hospital? Responda por cómo le va ahí.",
      },
    },
  },
  questions: {
    "symptom-distress": {
      ask: {
        self: "¿Qué tan difícil ha sido vivir con lo que siente?",
        other: "Por lo que se ve, ¿qué tan difícil ha sido para la persona vivir con lo que siente?",
      },
      short: "Qué tan difícil es vivir con lo que siente",
      time,
      options: {
        none: "No ha sido difícil",
        mild: "Un poco difícil",
        moderate: {
          self: "Difícil, pero la mayoría de los días salgo adelante",
          other: "Difícil, pero la mayoría de los días sale adelante",
        },
        severe: {
          self: "Muy difícil: la mayoría de los días apenas salgo adelante",
          other: "Muy difícil: la mayoría de los días apenas sale adelante",
        },
        unbearable: { self: "Más de lo que puedo soportar", other: "Más de lo que puede soportar" },
      },
    },
    "function-roles": {
      ask: {
        self: "¿Cómo le va con el trabajo, la escuela, la casa o lo que suele hacer?",
        other: "¿Cómo le va a la persona con el trabajo, la escuela, la casa o lo que suele hacer?",
      },
      short: "Trabajo, escuela, casa",
      time,
      options: {
        usual: "Como siempre",
        harder: "Cuesta más, pero se hace",
        "missing-some": "Una parte se queda sin hacer, hasta cerca de la mitad",
        "missing-most": "Más de la mitad se queda sin hacer, o ya no se hace nada",
      },
    },
    "function-eating": {
      ask: {
        self: "¿Cómo le va con comer y tomar agua u otros líquidos?",
        other: "¿Cómo le va a la persona con comer y tomar agua u otros líquidos?",
      },
      short: "Comer y tomar líquidos",
      time,
      options: {
        enough: "Lo suficiente, o de más",
        less: "Menos que de costumbre, pero lo suficiente",
        "too-little": "Menos de lo necesario la mayoría de los días, o solo si alguien se encarga de que lo haga",
        "almost-nothing": "Casi nada, o se vomita todo, por 2 días o más",
      },
    },
    "function-selfcare": {
      ask: {
        self: "¿Cómo le va con bañarse, vestirse y tomar sus medicinas?",
        other: "¿Cómo le va a la persona con bañarse, vestirse y tomar sus medicinas?",
      },
      short: "Bañarse, vestirse, medicinas",
      time,
      options: {
        fine: "Bien",
        slipping: {
          self: "A veces se me pasa, o solo lo hago si me lo recuerdan",
          other: "A veces se le pasa, o solo lo hace si se lo recuerdan",
        },
        "often-missed": {
          self: "La mayoría de los días no lo hago",
          other: "La mayoría de los días no lo hace",
        },
        cannot: { self: "No puedo hacer nada de esto", other: "No puede hacer nada de esto" },
      },
    },
    "function-relationships": {
      ask: {
        self: "¿Cómo van las cosas con la gente de su vida?",
        other: "¿Cómo le van las cosas a la persona con la gente de su vida?",
      },
      short: "La gente de su vida",
      time,
      options: {
        fine: "Bien",
        strained: "Con tensión o pleitos",
        withdrawn: { self: "Me he alejado de casi todos", other: "Se ha alejado de casi todos" },
      },
    },
  },
} as const satisfies WordsFor<typeof daily>;
