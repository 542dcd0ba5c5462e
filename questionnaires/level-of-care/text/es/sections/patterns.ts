import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { patterns } from "../../../sections/patterns";
import { pcPtsd5OwnEs, phqEatingOwnEs } from "../own-translations";

const ptsd = { options: pcPtsd5OwnEs.options };
const eating = { time: "En estos días", options: phqEatingOwnEs.options };

export const patternsEs = {
  title: "Trauma, ideas que se repiten y comida",
  why: "Cada una de estas cosas tiene su propio tratamiento, así que ayuda pedir el que corresponde.",
  pages: {
    loops: { title: "Cosas difíciles, y cosas que no se pueden parar" },
    "trauma-more": {
      title: { self: "Cómo le afecta todavía", other: "Cómo le afecta todavía a la persona" },
      // It names the person, and the questions below have the same verb forms for both voices.
      lead: {
        self: "Estas preguntas son sobre el último mes.",
        other: "Estas preguntas son sobre la persona, en el último mes.",
      },
    },
    eating: {
      title: "La comida",
      lead: {
        self: "¿Está en un programa o en un hospital? Responda por las semanas de antes.",
        other: "¿Está la persona en un programa o en un hospital? Responda por las semanas de antes.",
      },
    },
    "eating-more": { title: "Más sobre la comida y el cuerpo" },
  },
  questions: {
    "102011-4": {
      ask: { self: pcPtsd5OwnEs.items["102011-4"], other: "¿Alguna vez la persona ha vivido algo así?" },
      short: "Algo traumático o que dio mucho miedo",
      time: "Alguna vez",
      hint: pcPtsd5OwnEs.instructions,
      ...ptsd,
    },
    "trauma-trouble": {
      ask: {
        self: "¿Le pasó alguna vez algo muy doloroso o que le dio mucho miedo, y que todavía le afecta?",
        other: "¿Le pasó alguna vez a la persona algo muy doloroso o que le dio mucho miedo, y que todavía le afecta?",
      },
      short: "Algo que dio mucho miedo y todavía afecta",
      time: "En el último mes",
      hint: "Por ejemplo pesadillas, recuerdos que no quiere, o estar siempre en alerta. No hace falta decir qué pasó.",
      options: { no: "No", some: "Sí, un poco", "a-lot": "Sí, mucho" },
    },
    "ocd-time": {
      ask: {
        self: "¿Cuánto tiempo del día se le va en rituales, o en pensamientos que se repiten sin parar?",
        other: "¿Cuánto tiempo del día se le va a la persona en rituales, o en pensamientos que se repiten sin parar?",
      },
      short: "Tiempo que toman los rituales o los pensamientos que se repiten",
      time: "En el último mes, en un día normal",
      hint: "Revisar, lavar, contar, repetir, mirarse al espejo, o darles vueltas a pensamientos que no quiere. No cuentan las preocupaciones de todos los días, los malos recuerdos, la comida, las ganas de tomar alcohol o usar drogas, ni los pensamientos de muerte.",
      options: {
        none: "Nada",
        "under-1h": "Menos de 1 hora",
        "1-3h": "De 1 a 3 horas",
        "3-8h": "De 3 a 8 horas",
        "over-8h": "Más de 8 horas",
      },
    },
    gambling: {
      ask: {
        self: "¿Son un problema para usted las apuestas, los juegos por dinero o los videojuegos?",
        other: "¿Son un problema para la persona las apuestas, los juegos por dinero o los videojuegos?",
      },
      short: "Apuestas o juegos",
      time: "En los últimos 3 meses",
      options: {
        no: "No",
        trouble: "Sí, se va demasiado tiempo o dinero",
        "cannot-stop": {
          self: "Sí, no puedo parar, y ha costado mucho: dinero, trabajo, escuela o confianza",
          other: "Sí, no puede parar, y ha costado mucho: dinero, trabajo, escuela o confianza",
        },
      },
    },
    "102012-2": {
      ask: pcPtsd5OwnEs.items["102012-2"],
      short: "Pesadillas o recuerdos que no quiere",
      ...ptsd,
    },
    "102013-0": {
      ask: pcPtsd5OwnEs.items["102013-0"],
      short: "Evita lo que se lo recuerda",
      ...ptsd,
    },
    "102014-8": {
      ask: pcPtsd5OwnEs.items["102014-8"],
      short: "En alerta, o se asusta con facilidad",
      ...ptsd,
    },
    "102015-5": {
      ask: pcPtsd5OwnEs.items["102015-5"],
      short: "No siente nada, o se siente lejos de todo",
      ...ptsd,
    },
    "102016-3": {
      ask: pcPtsd5OwnEs.items["102016-3"],
      short: "Culpa",
      ...ptsd,
    },
    "69690-6": {
      ask: {
        self: phqEatingOwnEs.items["69690-6"],
        other: "¿Siente la persona que a menudo no puede controlar qué come o cuánto come?",
      },
      short: "No puede controlar lo que come",
      ...eating,
    },
    "69691-4": {
      ask: {
        self: phqEatingOwnEs.items["69691-4"],
        other:
          "¿Come la persona a menudo, en un período de 2 horas, lo que la mayoría de la gente consideraría una cantidad de comida mucho más grande de lo normal?",
      },
      short: "Grandes cantidades de una vez",
      ...eating,
    },
    "eating-restrict": {
      ask: {
        self: "La mayoría de los días, ¿come muy poco o se salta comidas? Cuenta si es por su peso o su figura, o porque comer le cuesta o le da miedo.",
        other:
          "La mayoría de los días, ¿la persona come muy poco o se salta comidas? Cuenta si es por su peso o su figura, o porque comer le cuesta o le da miedo.",
      },
      short: "Come muy poco o se salta comidas",
      time: "En estos días",
      hint: "Tener poca hambre, por sí solo, no cuenta.",
      options: { "0": "No", "1": "Sí" },
    },
    "eating-purge": {
      ask: {
        self: "¿Hace algo para compensar lo que come, aunque sea una vez por semana?",
        other: "¿La persona hace algo para compensar lo que come, aunque sea una vez por semana?",
      },
      short: "Compensa lo que come",
      time: "En estos días",
      hint: "Como vomitar a propósito, usar laxantes o pastillas para orinar, no ponerse la insulina, o hacer ejercicio muy fuerte.",
      options: { "0": "No", "1": "Sí" },
    },
    "eating-severity": {
      ask: {
        self: "¿Qué tanto la comida o el peso controlan su vida ahora?",
        other: "¿Qué tanto la comida o el peso controlan la vida de la persona ahora?",
      },
      short: "Cuánto controlan su vida la comida y el peso",
      time: "En la última semana",
      hint: "Si varias son ciertas, marque la que esté más abajo.",
      options: {
        preoccupied: {
          self: "Pienso mucho en eso, pero alcanzo a comer lo suficiente la mayoría de los días",
          other: "Piensa mucho en eso, pero alcanza a comer lo suficiente la mayoría de los días",
        },
        weekly: "La mayoría de las semanas hay días de no comer, de comer de más o de compensarlo",
        daily: {
          self: "Esto pasa todos los días, o no puedo terminar de comer si no hay alguien conmigo",
          other: "Esto pasa todos los días, o no puede terminar de comer si no hay alguien a su lado",
        },
        constant: {
          self: "No como casi nada, o esto pasa muchas veces al día y no puedo parar",
          other: "No come casi nada, o esto pasa muchas veces al día y no puede parar",
        },
      },
    },
    "eating-body": {
      ask: {
        self: "¿Le ha pasado algo de esto a su cuerpo?",
        other: "¿Le ha pasado algo de esto al cuerpo de la persona?",
      },
      short: "Señales en el cuerpo",
      time: "En la última semana",
      hint: "Marque todo lo que corresponda.",
      options: {
        dizzy: "Mareo al ponerse de pie",
        "cold-slow": "Siempre con frío, o con el pulso lento",
        "purge-weekly": "Vomitar a propósito o usar laxantes varias veces por semana",
        palpitations: "El corazón se acelera o se salta latidos",
        "purge-daily": "Vomitar a propósito, o usar laxantes o pastillas para orinar, todos los días",
        "periods-stopped": "Ya no viene la regla, con pérdida de peso",
        "skip-insulin": "No ponerse la insulina, o saltarse dosis",
        faint: "Desmayos",
        "chest-pain": "Dolor de pecho",
        "vomit-blood": "Vómito con sangre",
        "no-fluids": "Todo un día sin tomar agua ni otro líquido, o vomitando todo lo que se toma",
        none: "Nada de esto",
      },
    },
  },
} as const satisfies WordsFor<typeof patterns>;
