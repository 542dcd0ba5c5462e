import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { context } from "../../../sections/context";

export const contextEs = {
  title: "Hogar, personas y tratamiento",
  why: "El tratamiento funciona mejor cuando toma en cuenta el hogar, las personas y lo que ya se probó.",
  pages: {
    home: { title: "El hogar y las personas" },
    danger: {},
    treatment: { title: "Tratamiento ahora" },
    lately: { title: "Últimamente" },
    "treatment-before": { title: "Cómo ha ido el tratamiento" },
  },
  questions: {
    "home-safety": {
      ask: { self: "¿Cómo es el lugar donde vive?", other: "¿Cómo es el lugar donde vive la persona?" },
      short: "Hogar",
      time: "En estos días",
      hint: {
        self: "¿Está en un programa o en un hospital? Responda por el lugar a donde iría después. ¿Tiene que irse en unos días? Entonces no es un lugar fijo. Si varias son ciertas, marque la que esté más abajo.",
        other:
          "¿Está la persona en un programa o en un hospital? Responda por el lugar a donde iría después. ¿Tiene que irse en unos días? Entonces no es un lugar fijo. Si varias son ciertas, marque la que esté más abajo.",
      },
      options: {
        safe: "Tranquilo y sin peligro",
        stressful: "Con algo de estrés",
        triggers: "Con pleitos fuertes, o alguien ahí toma alcohol o usa drogas",
        "hard-home": {
          self: "No confío en poder mejorar ahí, o en seguir bien",
          other: "Ahí casi no puede mejorar, o seguir bien",
        },
        unstable: "Sin un lugar fijo donde quedarse",
        nowhere: "Sin dónde dormir esta noche, o solo en la calle o en un carro",
        unsafe: {
          self: "Alguien ahí me lastima o me amenaza, o lo haría si regreso",
          other: "Alguien ahí lastima o amenaza a la persona, o lo haría si regresa",
        },
      },
    },
    "support-people": {
      ask: {
        self: "¿Quién está pendiente de usted y sabe cómo está?",
        other: "¿Quién está pendiente de la persona y sabe cómo está?",
      },
      short: "Quién está pendiente",
      time: "En estos días",
      options: {
        strong: "Hay gente con quien contar, la mayoría de los días",
        some: "Algunas personas, algunas veces",
        limited: "Pocas personas, o están lejos, o no saben cómo van las cosas",
        "very-little": "Nadie está pendiente, pero podría llamar a alguien",
        nobody: "No hay nadie a quien pueda llamar",
      },
    },
    "function-dependents": {
      ask: {
        self: "¿Tiene a su cargo a un niño o a alguien más que necesite cuidado todos los días?",
        other: "¿La persona tiene a su cargo a un niño o a alguien más que necesite cuidado todos los días?",
      },
      short: "Alguien depende de su cuidado",
      time: "En estos días",
      options: {
        nobody: "No, a nadie",
        managing: { self: "Sí, y puedo con eso", other: "Sí, y puede con eso" },
        struggling: { self: "Sí, y me cuesta mucho", other: "Sí, y le cuesta mucho" },
        cannot: {
          self: "Sí, pero no puedo con eso, y ningún otro adulto puede",
          other: "Sí, pero no puede con eso, y ningún otro adulto puede",
        },
      },
    },
    "danger-signs": {
      ask: {
        self: "Quien le lastima, le amenaza o le anda siguiendo, ¿ha hecho algo de esto?",
        other: "Quien lastima, amenaza o anda siguiendo a la persona, ¿ha hecho algo de esto?",
      },
      short: "Lo que ha hecho quien lastima o amenaza",
      time: "Alguna vez",
      hint: "Marque todo lo que corresponda. Esto no sale en papel ni en un archivo guardado, a menos que lo pida.",
      options: {
        weapon: "Usó o mostró un arma, o tiene un arma de fuego",
        choked: {
          self: "Me apretó el cuello o no me dejó respirar",
          other: "Le apretó el cuello a la persona o no la dejó respirar",
        },
        "threat-kill": {
          self: "Dijo que me iba a matar a mí o a los niños",
          other: "Dijo que iba a matar a la persona o a los niños",
        },
        "fear-death": { self: "Creo que puede llegar a matarme", other: "Creo que puede llegar a matar a la persona" },
        none: "Nada de esto",
      },
    },
    "treatment-current": {
      ask: {
        self: "¿Qué tratamiento tiene ahora para el ánimo, la mente, la comida, el alcohol o las drogas?",
        other: "¿Qué tratamiento tiene ahora la persona para el ánimo, la mente, la comida, el alcohol o las drogas?",
      },
      short: "Tratamiento ahora",
      time: "En estos días",
      hint: "Si varias son ciertas, marque la que esté más abajo.",
      options: {
        none: "Ninguno, o solo grupos de autoayuda",
        "medication-only": {
          self: "Medicinas que tomo o que me inyectan, con o sin citas para eso",
          other: "Medicinas que toma o que le inyectan, con o sin citas para eso",
        },
        outpatient: "Citas de terapia o consejería",
        iop: "Un programa de unas horas, algunos días por semana (IOP)",
        php: "Un programa de día (hospitalización parcial, PHP), casi todo el día, la mayoría de los días, con o sin vivienda del programa",
        residential: "Un programa residencial (se vive ahí)",
        inpatient: "Internamiento por esto, de día y de noche, en un hospital o en desintoxicación",
      },
    },
    "treatment-discharge": {
      ask: {
        self: "¿Ha salido de un programa, de un hospital o de una desintoxicación? Cuenta si fue por el ánimo, la mente, la comida, el alcohol o las drogas.",
        other:
          "¿La persona ha salido de un programa, de un hospital o de una desintoxicación? Cuenta si fue por el ánimo, la mente, la comida, el alcohol o las drogas.",
      },
      short: "Salida reciente de un programa u hospital",
      time: "En los últimos 30 días",
      hint: "No cuentan un parto, una operación ni una visita a la sala de emergencias. Si varias son ciertas, marque la que esté más abajo.",
      options: {
        none: "No",
        iop: "Sí, de un programa de algunos días por semana (IOP)",
        php: "Sí, de un programa de día (hospitalización parcial, PHP)",
        residential: "Sí, de un programa residencial (donde se vive)",
        "hospital-30d": "Sí, de un hospital de salud mental o de una unidad de desintoxicación, hace 8 a 30 días",
        "hospital-7d": "Sí, de un hospital de salud mental o de una unidad de desintoxicación, en los últimos 7 días",
      },
    },
    course: {
      ask: {
        self: "Si compara con cómo ha estado en el último año, ¿cómo van las cosas ahora?",
        other: "Si se compara con cómo ha estado la persona en el último año, ¿cómo van las cosas ahora?",
      },
      short: "Cambio en el último año",
      options: {
        same: "Más o menos igual desde hace 3 meses o más, o mejorando",
        slow: "Empeorando poco a poco, desde hace meses",
        new: "Es algo nuevo, o mucho peor en las últimas semanas",
      },
    },
    "watch-need": {
      ask: {
        self: "¿Qué tan seguido necesitó que alguien estuviera con usted, o pendiente de usted? Es decir, para no correr peligro, comer, tomar medicinas o poder con el día.",
        other:
          "¿Qué tan seguido necesitó la persona que alguien estuviera a su lado, o pendiente? Es decir, para no correr peligro, comer, tomar medicinas o poder con el día.",
      },
      short: "Cuánto necesita a alguien a su lado",
      time: "En las últimas 2 semanas",
      hint: "Cuenta aunque no hubiera nadie. No cuentan la simple compañía, el cuidado normal de un niño, ni el personal que siempre hay en un programa.",
      options: {
        never: "Nunca",
        sometimes: "De vez en cuando",
        "most-days": "La mayoría de los días",
        daily: "Todos los días",
        "day-night": "De día y de noche",
      },
    },
    "medicine-missed": {
      ask: {
        self: "¿Dejó una medicina, se le acabó o se la saltó por 2 días o más, o tomó solo una parte?",
        other: "¿La persona dejó una medicina, se le acabó o se la saltó por 2 días o más, o tomó solo una parte?",
      },
      short: "Una medicina sin tomar",
      time: "En el último mes",
      options: {
        no: "No",
        other: "Sí, una que no está en la línea siguiente",
        essential:
          "Sí: insulina, litio, una medicina para el corazón, las convulsiones, un trasplante o el VIH, o una pastilla o inyección para la psicosis (como Risperdal, Abilify, Zyprexa o Seroquel)",
      },
    },
    "treatment-response": {
      ask: {
        self: "¿Cómo le va con el tratamiento que tiene ahora?",
        other: "¿Cómo le va a la persona con el tratamiento que tiene ahora?",
      },
      short: "Cómo va el tratamiento",
      time: "Hasta ahora",
      hint: "Un tiempo suficiente son unas 8 citas, o de 6 a 8 semanas de una medicina.",
      options: {
        improving: "Hay mejoría, o sigue estable y bien",
        "too-early": "Es muy pronto para saberlo",
        same: "Sin mejoría, o muy poca, después de un tiempo suficiente",
        worse: "Cada vez peor",
      },
    },
    "treatment-past": {
      ask: {
        self: "Aparte del tratamiento que tiene ahora, ¿cómo le fue con otros tratamientos?",
        other: "Aparte del tratamiento que tiene ahora, ¿cómo le fue a la persona con otros tratamientos?",
      },
      short: "Otro tratamiento en los últimos 2 años",
      time: "En los últimos 2 años",
      hint: "Si varias son ciertas, marque la que esté más abajo.",
      options: {
        never: "No hubo ninguno",
        helped: "Ayudó",
        "stopped-early": {
          self: "Lo dejé antes de un tiempo suficiente",
          other: "Lo dejó antes de un tiempo suficiente",
        },
        partly: "Ayudó en parte, o por un tiempo",
        little: "Se le dio tiempo suficiente, y cambió poco o nada",
        "intensive-failed":
          "Un programa (IOP, de día o residencial; por desintoxicación se pregunta después) no ayudó, se dejó antes de terminar, o los problemas volvieron en unas semanas",
      },
    },
    "treatment-admissions": {
      ask: {
        self: "¿Cuántas veces pasó una noche o más en un hospital de salud mental o en una unidad de desintoxicación?",
        other:
          "¿Cuántas veces pasó la persona una noche o más en un hospital de salud mental o en una unidad de desintoxicación?",
      },
      short: "Hospitalizaciones o desintoxicación",
      time: "En los últimos 12 meses",
      hint: "Las visitas a la sala de emergencias no cuentan. Si varias son ciertas, marque la que esté más abajo.",
      options: {
        none: "Ninguna",
        one: "Una vez",
        "two-plus": "Dos veces o más",
        readmitted: "De nuevo, menos de 30 días después de salir",
      },
    },
    readiness: {
      ask: {
        self: "¿Cómo se siente con la idea de recibir ayuda, o más ayuda?",
        other: "¿Cómo se siente la persona con la idea de recibir ayuda, o más ayuda?",
      },
      short: "Cómo se siente con la idea de recibir ayuda",
      time: "Ahora mismo",
      options: {
        ready: "Con ganas de empezar",
        mostly: {
          self: "Iría, pero tengo dudas o no veo cómo",
          other: "Iría, pero tiene dudas o no ve cómo",
        },
        unsure: { self: "No sé si la quiero", other: "No sabe si la quiere" },
        "no-need": { self: "No veo ningún problema", other: "No ve ningún problema" },
        refuse: { self: "No quiero ayuda", other: "No quiere ayuda" },
      },
    },
  },
} as const satisfies WordsFor<typeof context>;
