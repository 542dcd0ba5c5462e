import type { WordsFor } from "../../../../../lib/questionnaire/words";
import { asqEs } from "../../../../instruments/asq";
import type { safety } from "../../../sections/safety";

const yesNo = asqEs.options;

export const safetyEs = {
  title: "Pensamientos difíciles",
  why: {
    self: "Esto se pregunta a todas las personas. Sus respuestas cambian lo que esta página le muestra. No se envían a nadie.",
    other:
      "Esto se pregunta a todas las personas. Sus respuestas cambian lo que esta página muestra. No se envían a nadie.",
  },
  pages: {
    thoughts: {
      title: "Pensamientos de muerte o de suicidio",
      lead: {
        self: "Muchas personas tienen pensamientos así. Puede responder con calma, o elegir no decirlo.",
        other:
          "Preguntar sobre el suicidio no le mete la idea en la cabeza a nadie. Diga lo que sabe, o que no lo sabe.",
      },
    },
    "thoughts-now": {},
    "thoughts-more": {
      title: "Más sobre estos pensamientos",
      lead: {
        self: "No es fácil hablar de esto. Faltan tres preguntas cortas. Puede elegir no decirlo.",
        other: "Faltan tres preguntas cortas. Está bien no saber.",
      },
    },
    attempts: { title: "Cosas que pasaron antes" },
    "self-harm": {},
    others: {},
    baby: {},
    means: {},
  },
  questions: {
    "asq-1": {
      ask: { self: asqEs.items["asq-1"], other: "En las últimas semanas, ¿ha deseado esa persona estar muerta?" },
      short: "Deseo de no estar con vida",
      time: "En las últimas semanas",
      options: yesNo,
    },
    "asq-2": {
      ask: {
        self: asqEs.items["asq-2"],
        other:
          "En las últimas semanas, ¿ha sentido esa persona que ella o su familia estarían mejor si estuviera muerta?",
      },
      short: "Sintió que otros estarían mejor",
      time: "En las últimas semanas",
      options: yesNo,
    },
    "asq-3": {
      ask: {
        self: asqEs.items["asq-3"],
        other: "En la última semana, ¿ha estado esa persona pensando en suicidarse?",
      },
      short: "Pensamientos de suicidio esta semana",
      time: "En la última semana",
      options: yesNo,
    },
    "asq-4": {
      ask: { self: asqEs.items["asq-4"], other: "¿Alguna vez esa persona ha intentado suicidarse?" },
      short: "Algún intento de suicidio",
      time: "Alguna vez",
      options: yesNo,
    },
    "asq-5": {
      ask: { self: asqEs.items["asq-5"], other: "¿Está esa persona pensando en suicidarse en este momento?" },
      short: "Pensamientos de suicidio en este momento",
      time: "En este momento",
      options: yesNo,
    },
    "suicide-method": {
      ask: {
        self: "¿Ha pensado en cómo podría quitarse la vida?",
        other: "¿Ha pensado esa persona en cómo podría quitarse la vida?",
      },
      short: "Ha pensado en cómo",
      time: "En el último mes",
      hint: "No hace falta decir cómo.",
      options: { no: "No", yes: "Sí" },
    },
    "suicide-intent": {
      ask: {
        self: "¿Alguna parte de usted tuvo la intención de llevar a cabo estos pensamientos?",
        other: "¿Alguna parte de esa persona tuvo la intención de llevar a cabo estos pensamientos?",
      },
      short: "Alguna parte tuvo la intención",
      time: "En el último mes",
      options: { no: "No", yes: "Sí" },
    },
    "suicide-plan": {
      ask: {
        self: "¿Ha planeado una hora, un lugar u otros detalles?",
        other: "¿Ha planeado esa persona una hora, un lugar u otros detalles?",
      },
      short: "Hora, lugar o detalles ya planeados",
      time: "En el último mes",
      hint: "No hace falta decir cuáles.",
      options: { no: "No", yes: "Sí" },
    },
    "suicide-preparation": {
      ask: {
        self: "¿Ha empezado algo o se ha preparado para quitarse la vida, aunque se haya detenido o alguien lo haya impedido?",
        other:
          "¿Esa persona ha empezado algo o se ha preparado para quitarse la vida, aunque se haya detenido o alguien lo haya impedido?",
      },
      short: "Empezó algo o se preparó",
      time: "En los últimos 3 meses",
      options: { no: "No", yes: "Sí" },
    },
    "suicide-attempt-when": {
      ask: {
        self: "¿Cuándo fue la última vez que intentó quitarse la vida?",
        other: "¿Cuándo fue la última vez que esa persona intentó quitarse la vida?",
      },
      short: "Último intento",
      options: {
        "over-a-year": "Hace más de un año",
        "past-year": "En el último año, pero hace más de 3 meses",
        "past-3-months": "En los últimos 3 meses",
        today: "Hoy",
      },
    },
    "self-injury": {
      ask: {
        self: "¿Se ha hecho daño a propósito sin querer morir?",
        other: "¿Esa persona se ha hecho daño a propósito sin querer morir?",
      },
      short: "Se hizo daño sin querer morir",
      hint: "Hace poco quiere decir en los últimos 3 meses.",
      options: {
        never: "Nunca",
        past: "Sí, hace más de 3 meses",
        "recent-rare": "Hace poco, una o dos veces",
        "recent-frequent": "Hace poco, más seguido",
        "recent-medical": "Hace poco, y necesitó atención médica o está empeorando",
      },
    },
    "harm-others": {
      ask: {
        self: "¿Ha pensado en hacerle daño a alguien, o ha lastimado o amenazado a alguien?",
        other: "¿Esa persona ha pensado en hacerle daño a alguien, o ha lastimado o amenazado a alguien?",
      },
      short: "Daño a otros",
      time: "En el último mes",
      hint: "En el embarazo o después de un parto, los pensamientos que asustan sobre el bebé se preguntan después, aparte.",
      options: {
        none: "No",
        past: "Solo en el pasado, no en el último mes",
        thoughts: {
          self: "Pensamientos que no quiero, o de enojo, que no llevaría a cabo",
          other: "Pensamientos que no quiere, o de enojo, que no llevaría a cabo",
        },
        afraid: {
          self: "Amenacé o golpeé a alguien, o temo que podría hacerlo",
          other: "Amenazó o golpeó a alguien, o teme que podría hacerlo",
        },
        intend: {
          self: "Tengo la intención de lastimar a alguien",
          other: "Tiene la intención de lastimar a alguien",
        },
      },
    },
    "baby-harm": {
      ask: {
        self: "¿Ha tenido pensamientos de que algo le haga daño a su bebé, o de hacerle daño usted?",
        other: "¿Esa persona ha tenido pensamientos de que algo le haga daño a su bebé, o de hacerle daño ella misma?",
      },
      short: "Pensamientos de daño al bebé",
      time: "En el último mes",
      hint: "Los pensamientos repentinos que asustan son comunes después de un parto. Tenerlos no significa quererlos.",
      options: {
        no: "No",
        unwanted: {
          self: "Pensamientos que asustan, que no quiero y que nunca llevaría a cabo",
          other: "Pensamientos que asustan, que no quiere y que nunca llevaría a cabo",
        },
        urge: { self: "Temo que podría llevarlos a cabo", other: "Teme que podría llevarlos a cabo" },
      },
    },
    "means-access": {
      ask: {
        self: "¿Podría conseguir, ahora mismo, algo con lo que ha pensado hacerse daño?",
        other: "¿Podría esa persona conseguir, ahora mismo, algo con lo que ha pensado hacerse daño?",
      },
      short: "Tener al alcance algo que usar",
      time: "Ahora mismo",
      hint: "No hace falta decir qué.",
      options: { no: "No", yes: "Sí" },
    },
  },
} as const satisfies WordsFor<typeof safety>;
