import type { WordsFor } from "../../../../../lib/questionnaire/words";
import { asqEs } from "../../../../instruments/asq";
import { phq9Es } from "../../../../instruments/phq-9";
import type { safety } from "../../../sections/safety";

const yesNo = asqEs.options;
/** Whether someone has assessed the danger since an attempt distinguishes two answers, in two places. */
const seen = "desde entonces un médico, terapeuta o consejero de crisis ha revisado si todavía hay peligro de suicidio";
const unseen = "desde entonces ningún profesional ha revisado si todavía hay peligro";

export const safetyEs = {
  title: "Pensamientos de suicidio o de hacer daño",
  why: {
    self: "Esto se pregunta a todas las personas. Sus respuestas cambian lo que esta página le muestra. No se envían a nadie.",
    other:
      "Esto se pregunta a todas las personas. Sus respuestas cambian lo que esta página muestra. No se envían a nadie.",
  },
  pages: {
    thoughts: {
      title: "Pensamientos de muerte o de suicidio",
      lead: {
        self: "Muchas personas tienen pensamientos así. Lo que marque no se envía a nadie, y esta página no puede mandar a nadie a buscarle. Puede elegir “Prefiero no decirlo”.",
        other: "Preguntar por el suicidio no le mete la idea en la cabeza a nadie. Diga lo que sabe, o que no lo sabe.",
      },
    },
    "thoughts-more": {
      title: "Más sobre estos pensamientos",
      lead: {
        self: "No es fácil hablar de esto. Son pocas preguntas y cortas. Puede elegir “Prefiero no decirlo”.",
        other: "Son pocas preguntas y cortas. Está bien no saber.",
      },
    },
    harm: { title: "Lastimarse o lastimar a otros" },
  },
  questions: {
    "44260-8": {
      // The published item has no word that fits only "usted", so it serves both voices unchanged.
      ask: phq9Es.items["44260-8"],
      short: "Pensamientos de estar mejor muerto(a) o de lastimarse",
      time: "En las últimas 2 semanas",
      options: phq9Es.options,
    },
    "asq-1": {
      ask: {
        self: asqEs.items["asq-1"],
        other: "En las últimas semanas, ¿ha deseado la persona estar muerta (o muerto)?",
      },
      short: "Deseo de estar muerto(a)",
      time: "En las últimas semanas",
      hint: "Desear no despertar, o no estar aquí, cuenta como “Sí”.",
      options: yesNo,
    },
    "asq-2": {
      ask: {
        self: asqEs.items["asq-2"],
        other: "En las últimas semanas, ¿ha sentido la persona que él o ella, o su familia, estarían mejor si muriera?",
      },
      short: "Sintió que sería mejor si muriera",
      time: "En las últimas semanas",
      options: yesNo,
    },
    "asq-3": {
      ask: {
        self: asqEs.items["asq-3"],
        other: "En la última semana, ¿ha estado la persona pensando en suicidarse?",
      },
      short: "Pensamientos de suicidio esta semana",
      time: "En la última semana",
      options: yesNo,
    },
    "asq-4": {
      ask: { self: asqEs.items["asq-4"], other: "¿Alguna vez la persona ha intentado suicidarse?" },
      short: "Algún intento de suicidio",
      time: "Alguna vez",
      hint: {
        self: "Cuenta como “Sí” si quería morir, aunque fuera un poco.",
        other: "Cuenta como “Sí” si la persona quería morir, aunque fuera un poco.",
      },
      options: yesNo,
    },
    "asq-5": {
      ask: { self: asqEs.items["asq-5"], other: "¿Está la persona pensando en suicidarse en este momento?" },
      short: "Pensamientos de suicidio en este momento",
      time: "En este momento",
      hint: "“En este momento” quiere decir hoy.",
      options: yesNo,
    },
    "suicide-method": {
      ask: {
        self: "¿Ha pensado en cómo podría quitarse la vida?",
        other: "¿La persona ha pensado en cómo podría quitarse la vida?",
      },
      short: "Ha pensado en cómo quitarse la vida",
      time: "En el último mes",
      hint: "No hace falta decir cómo.",
      options: { no: "No", yes: "Sí" },
    },
    "suicide-intent": {
      ask: {
        self: "¿Tuvo, aunque fuera un poco, la intención de quitarse la vida?",
        other: "¿Tuvo la persona, aunque fuera un poco, la intención de quitarse la vida?",
      },
      short: "Intención de quitarse la vida, aunque fuera un poco",
      time: "En el último mes",
      options: { no: "No", yes: "Sí" },
    },
    "suicide-plan": {
      ask: {
        self: "¿Ha planeado cuándo o dónde se quitaría la vida, u otros detalles?",
        other: "¿La persona ha planeado cuándo o dónde se quitaría la vida, u otros detalles?",
      },
      short: "Plan de suicidio: cuándo, dónde u otros detalles",
      time: "En el último mes",
      hint: "No hace falta decir cuáles.",
      options: { no: "No", yes: "Sí" },
    },
    "suicide-preparation": {
      ask: {
        self: "¿Intentó quitarse la vida, empezó a hacerlo o se preparó para hacerlo? También cuenta si paró o si alguien lo evitó.",
        other:
          "¿La persona intentó quitarse la vida, empezó a hacerlo o se preparó para hacerlo? También cuenta si paró o si alguien lo evitó.",
      },
      short: "Intentó quitarse la vida, empezó o se preparó",
      time: "En los últimos 3 meses",
      options: {
        no: "No",
        seen: `Sí, y ${seen}`,
        yes: `Sí, y ${unseen}`,
      },
    },
    "suicide-attempt-when": {
      ask: {
        self: "¿Cuándo fue la última vez que intentó quitarse la vida?",
        other: "¿Cuándo fue la última vez que la persona intentó quitarse la vida?",
      },
      short: "Último intento de suicidio",
      options: {
        "over-a-year": "Hace más de un año",
        "past-year": "En el último año, pero hace más de 3 meses",
        "past-3-months-seen": `En los últimos 3 meses, y ${seen}`,
        "past-3-months": `En los últimos 3 meses, y ${unseen}`,
        today: "Hoy",
      },
    },
    "self-injury": {
      ask: {
        self: "¿Se ha lastimado a propósito, o en un momento de emociones muy fuertes, pero sin intención de morir?",
        other:
          "¿La persona se ha lastimado a propósito, o en un momento de emociones muy fuertes, pero sin intención de morir?",
      },
      short: "Se lastimó a propósito, sin intención de morir",
      hint: "Por ejemplo: cortarse, quemarse o golpearse. “Hace poco” quiere decir en los últimos 3 meses. Si varias son ciertas, marque la que esté más abajo.",
      options: {
        never: "Nunca",
        past: "Sí, hace más de 3 meses",
        "recent-rare": "Sí, hace poco, una o dos veces",
        "recent-frequent": "Sí, hace poco, más de dos veces",
        "recent-worse": "Sí, hace poco, y está empeorando",
        "recent-medical": "Sí, hace poco, y necesitó atención médica, como puntos o puntadas",
      },
    },
    "baby-harm": {
      ask: {
        self: "¿Ha tenido pensamientos de lastimar a su bebé?",
        other: "¿La persona ha tenido pensamientos de lastimar al bebé?",
      },
      short: "Pensamientos de lastimar al bebé",
      time: "En el último mes",
      hint: "Con un bebé es común que de repente vengan a la mente imágenes que asustan. Tenerlas no quiere decir que se le quiera hacer daño. Si no hay bebé, responda “No”.",
      options: {
        no: "No, o solo el miedo de que algo le pase",
        unwanted: {
          self: "Sí, pensamientos que me asustan y no quiero tener, y nunca lo haría",
          other: "Sí, pensamientos que le asustan y no quiere tener, y nunca lo haría",
        },
        dread: {
          self: "Sí, pensamientos que me asustan y no quiero tener, y tengo miedo de perder el control",
          other: "Sí, pensamientos que le asustan y no quiere tener, y tiene miedo de perder el control",
        },
        urge: {
          self: "Sí, y en parte quiero hacerlo, o me parece lo correcto o lo mejor para el bebé, o una voz me lo manda",
          other:
            "Sí, y en parte quiere hacerlo, o le parece lo correcto o lo mejor para el bebé, o una voz se lo manda",
        },
      },
    },
    "harm-others": {
      ask: {
        self: "¿Ha pensado en lastimar a otra persona, o ha lastimado o amenazado a alguien?",
        other: "¿La persona ha pensado en lastimar a otros, o ha lastimado o amenazado a alguien?",
      },
      short: "Lastimar a otros",
      time: "En el último mes",
      hint: "No cuenta lo que pasó en el servicio militar o en el trabajo de policía. Si hay un bebé, los pensamientos sobre el bebé se preguntan aparte. Si varias son ciertas, marque la que esté más abajo.",
      options: {
        none: "No",
        past: "En el último mes no, pero antes sí",
        dread: {
          self: "Pensamientos que no quiero y que me dan horror; nunca he hecho algo así",
          other: "Pensamientos que no quiere y que le dan horror; nunca ha hecho algo así",
        },
        thoughts: "Pensamientos por enojo, pero no lo haría",
        pushed: {
          self: "Le di un empujón o una cachetada a alguien, o rompí cosas, y nadie salió lastimado",
          other: "Le dio un empujón o una cachetada a alguien, o rompió cosas, y nadie salió lastimado",
        },
        hurt: {
          self: "Lastimé a alguien, o amenacé con lastimar gravemente a alguien",
          other: "Lastimó a alguien, o amenazó con lastimar gravemente a alguien",
        },
        afraid: {
          self: "En parte quiero lastimar a alguien, y no sé si me podré controlar",
          other: "En parte quiere lastimar a alguien, y tal vez no se controle",
        },
        intend: {
          self: "Tengo la intención de lastimar a alguien",
          other: "Tiene la intención de lastimar a alguien",
        },
      },
    },
  },
} as const satisfies WordsFor<typeof safety>;
