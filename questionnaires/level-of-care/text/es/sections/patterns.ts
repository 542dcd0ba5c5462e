import type { WordsFor } from "../../../../../lib/questionnaire/words";
import { phqEatingEs } from "../../../../instruments/phq-eating";
import type { patterns } from "../../../sections/patterns";
import { pcPtsd5OwnEs, phqEatingOwnEs } from "../own-translations";

const ptsd = { options: pcPtsd5OwnEs.options };
const eating = { options: phqEatingEs.options };
const eatingStem = {
  self: phqEatingEs.stem,
  other:
    "En los últimos 3 meses, ¿esa persona ha ocupado a menudo cualquiera de los siguientes métodos para evitar subir de peso?",
};

export const patternsEs = {
  title: "Trauma, ideas que se repiten y comida",
  why: "Cada una de estas cosas tiene su propio tratamiento, así que ayuda pedir el que corresponde.",
  pages: {
    trauma: {},
    "trauma-more": {
      title: { self: "Cómo le afecta todavía", other: "Cómo le afecta todavía a esa persona" },
      lead: "Estas preguntas son sobre el último mes.",
    },
    loops: {},
    eating: { title: { self: "Usted y la comida", other: "Esa persona y la comida" } },
    "eating-often": {},
    "eating-ways": { title: "Métodos para evitar subir de peso", lead: eatingStem },
    "eating-hold": {},
    "eating-signs": {},
    weight: {},
  },
  questions: {
    "102011-4": {
      ask: {
        self: pcPtsd5OwnEs.items["102011-4"],
        other: "¿Alguna vez esa persona ha vivido un suceso de este tipo?",
      },
      short: "Un suceso traumático o que dio mucho miedo",
      time: "Alguna vez",
      hint: pcPtsd5OwnEs.instructions,
      ...ptsd,
    },
    "102012-2": {
      ask: {
        self: pcPtsd5OwnEs.items["102012-2"],
        other:
          "En el último mes, ¿esa persona ha tenido pesadillas sobre el suceso o los sucesos, o ha pensado en ellos cuando no quería?",
      },
      short: "Pesadillas o recuerdos no deseados",
      ...ptsd,
    },
    "102013-0": {
      ask: {
        self: pcPtsd5OwnEs.items["102013-0"],
        other:
          "En el último mes, ¿esa persona ha hecho un gran esfuerzo por no pensar en el suceso o los sucesos, o por evitar situaciones que se los recordaban?",
      },
      short: "Evita lo que se lo recuerda",
      ...ptsd,
    },
    "102014-8": {
      ask: {
        self: pcPtsd5OwnEs.items["102014-8"],
        other: "En el último mes, ¿esa persona ha estado siempre en guardia, alerta, o se ha asustado con facilidad?",
      },
      short: "En guardia, o se asusta con facilidad",
      ...ptsd,
    },
    "102015-5": {
      ask: {
        self: pcPtsd5OwnEs.items["102015-5"],
        other:
          "En el último mes, ¿esa persona ha sentido que no siente nada, o que está lejos de la gente, de las actividades o de lo que la rodea?",
      },
      short: "No siente nada, o se siente lejos de todo",
      ...ptsd,
    },
    "102016-3": {
      ask: {
        self: pcPtsd5OwnEs.items["102016-3"],
        other:
          "En el último mes, ¿esa persona ha sentido culpa, o no ha podido dejar de culparse o de culpar a otros por el suceso o los sucesos, o por los problemas que hayan causado?",
      },
      short: "Culpa",
      ...ptsd,
    },
    "trauma-trouble": {
      ask: {
        self: "¿Le pasó algo muy doloroso o que le dio mucho miedo, y que todavía le afecta?",
        other: "¿Le pasó a esa persona algo muy doloroso o que le dio mucho miedo, y que todavía le afecta?",
      },
      short: "Un suceso con mucho miedo que todavía afecta",
      time: "En el último mes",
      hint: "Por ejemplo pesadillas, recuerdos no deseados o estar siempre en guardia. No hace falta decir qué pasó.",
      options: { no: "No", some: "Un poco", "a-lot": "Mucho" },
    },
    "ocd-time": {
      ask: {
        self: "¿Cuánto de su día se va en pensamientos no deseados que vuelven una y otra vez, o en cosas que siente que debe hacer una y otra vez?",
        other:
          "¿Cuánto del día de esa persona se va en pensamientos no deseados que vuelven una y otra vez, o en cosas que siente que debe hacer una y otra vez?",
      },
      short: "Tiempo que toman pensamientos no deseados o rituales",
      time: "En el último mes, en un día normal",
      hint: "Por ejemplo lavar, revisar, contar o dar vueltas a cosas en la mente.",
      options: {
        none: "Nada",
        "under-1h": "Menos de 1 hora",
        "1-3h": "De 1 a 3 horas",
        "3-8h": "De 3 a 8 horas",
        "over-8h": "Más de 8 horas",
      },
    },
    "69690-6": {
      ask: {
        self: phqEatingEs.items["69690-6"],
        other: "¿Siente esa persona que a menudo no puede controlar qué come o cuánto come?",
      },
      short: "No puede controlar lo que come",
      time: "En estos días",
      ...eating,
    },
    "69691-4": {
      ask: {
        self: phqEatingEs.items["69691-4"],
        other:
          "¿Come esa persona a menudo, dentro de cualquier período de 2 horas, lo que la mayoría de la gente consideraría como una gran cantidad inusual de comida?",
      },
      short: "Grandes cantidades de una vez",
      time: "En estos días",
      ...eating,
    },
    "eating-restrict": {
      ask: {
        self: "¿Come a menudo muy poco, o se salta comidas, por su peso o su figura?",
        other: "¿Esa persona come a menudo muy poco, o se salta comidas, por su peso o su figura?",
      },
      short: "Come muy poco",
      time: "En el último mes",
      options: { "0": "No", "1": "Sí" },
    },
    "eating-purge": {
      ask: {
        self: "¿Se provoca el vómito, usa laxantes o hace ejercicio muy fuerte para compensar lo que come?",
        other:
          "¿Esa persona se provoca el vómito, usa laxantes o hace ejercicio muy fuerte para compensar lo que come?",
      },
      short: "Compensa lo que come",
      time: "En el último mes",
      options: { "0": "No", "1": "Sí" },
    },
    "69692-2": {
      ask: phqEatingEs.items["69692-2"],
      short: "Dos veces por semana durante 3 meses",
      hint: {
        self: "Se trata de comer sin poder controlarlo, o de cantidades muy grandes.",
        other: "Se trata de comer sin poder controlarlo, o de cantidades muy grandes.",
      },
      ...eating,
    },
    "69693-0": {
      ask: { self: phqEatingEs.items["69693-0"], other: "¿Se provocó el vómito?" },
      short: "Vómito",
      time: "En los últimos 3 meses",
      ...eating,
    },
    "69694-8": { ask: phqEatingEs.items["69694-8"], short: "Laxantes", time: "En los últimos 3 meses", ...eating },
    "69695-5": { ask: phqEatingEs.items["69695-5"], short: "Ayuno", time: "En los últimos 3 meses", ...eating },
    "69696-3": {
      ask: phqEatingEs.items["69696-3"],
      short: "Ejercicio fuerte después de atracones",
      time: "En los últimos 3 meses",
      ...eating,
    },
    "69720-1": {
      ask: phqEatingOwnEs.items["69720-1"],
      short: "Tan seguido como dos veces por semana",
      time: "En los últimos 3 meses",
      ...eating,
    },
    "eating-severity": {
      ask: {
        self: "¿Cuánto dominan su vida la comida o el peso?",
        other: "¿Cuánto dominan la vida de esa persona la comida o el peso?",
      },
      short: "Cuánto dominan la comida y el peso",
      time: "En el último mes",
      options: {
        preoccupied: {
          self: "Pienso mucho en eso, pero como lo suficiente la mayoría de los días",
          other: "Piensa mucho en eso, pero come lo suficiente la mayoría de los días",
        },
        weekly: "La mayoría de las semanas hay días sin comer, comer de más o compensarlo",
        daily: {
          self: "Pasa todos los días, o no puedo terminar las comidas si no hay alguien conmigo",
          other: "Pasa todos los días, o no puede terminar las comidas si no hay alguien presente",
        },
        constant: {
          self: "No como casi nada, o pasa muchas veces al día y no puedo parar",
          other: "No come casi nada, o pasa muchas veces al día y no puede parar",
        },
      },
    },
    "eating-body": {
      ask: {
        self: "¿Le ha pasado algo de esto a su cuerpo?",
        other: "¿Le ha pasado algo de esto al cuerpo de esa persona?",
      },
      short: "Señales en el cuerpo",
      time: "En el último mes",
      hint: "Marque todo lo que corresponda.",
      options: {
        dizzy: "Mareo al ponerse de pie",
        "purge-weekly": "Vómito o laxantes varias veces por semana",
        "purge-daily": "Vómito, laxantes o pastillas para orinar todos los días",
        "periods-stopped": "Dejó de venir la regla, con pérdida de peso",
        palpitations: "El corazón se acelera o se salta latidos",
        "skip-insulin": "Saltarse la insulina",
        faint: "Desmayos",
        "chest-pain": "Dolor de pecho",
        "vomit-blood": "Vómito con sangre",
        "no-fluids": "Un día sin tomar agua ni otro líquido, o sin poder retenerlo",
        none: "Nada de esto",
      },
    },
    "weight-loss": {
      ask: {
        self: "¿Ha bajado de peso sin consejo médico?",
        other: "¿Esa persona ha bajado de peso sin consejo médico?",
      },
      short: "Peso perdido",
      time: "En los últimos 6 meses",
      hint: {
        self: "Una parte aproximada de su peso normal. Basta un cálculo a ojo.",
        other: "Una parte aproximada de su peso normal. Basta un cálculo a ojo.",
      },
      options: {
        none: "No",
        "under-5": "Poco (menos de una libra de cada veinte)",
        "5-14": "Algo (cerca de una libra de cada diez)",
        "15-24": "Mucho (cerca de una libra de cada cinco)",
        "25-plus": "Una libra de cada cuatro, o más",
      },
    },
  },
} as const satisfies WordsFor<typeof patterns>;
