import type { ReportWords } from "../words";

/** Words of the result and of the printed summary. `{name}` is a placeholder. */
export const reportEs: ReportWords = {
  atLeast: "Al menos",
  levelTitle: "El nivel de atención por el que puede preguntar",
  mayComeAfter: "La atención que puede pedir, además de la ayuda de arriba",
  /** Shown before the level on the result. */
  urgent: {
    today: {
      title: {
        self: "Por favor, vea a un médico o terapeuta hoy",
        other: "Por favor, lleve hoy a la persona que le preocupa con un médico o terapeuta",
      },
      lead: {
        self: "Algo que marcó no debe esperar. Vaya a una sala de emergencias, o pida a un médico o a una clínica una cita para hoy mismo. Para preguntar dónde: {reach988}.",
        other:
          "Algo que marcó no debe esperar. Lleve a la persona a una sala de emergencias. O pida a un médico o a una clínica una cita para hoy mismo. Para preguntar dónde: {reach988}.",
      },
    },
    "within-a-day": {
      title: {
        self: "Hable con un médico o terapeuta hoy o mañana",
        other: "Ayude a la persona que le preocupa a hablar con un médico o terapeuta hoy o mañana",
      },
      lead: {
        self: "Llame hoy a su médico o a su clínica. Puede decir: “Respondí un cuestionario y dice que me deben ver hoy o mañana”. ¿Nadie contesta? {Reach988}.",
        other:
          "Llame hoy al médico de la persona o a una clínica. Puede decir: “Respondí unas preguntas sobre alguien que me preocupa. Dicen que le deben ver hoy o mañana”. ¿Nadie contesta? {Reach988}.",
      },
    },
    withdrawal: {
      title: {
        self: "Por favor, vaya hoy mismo a que le revise un médico, y no deje de golpe el alcohol, las drogas o las pastillas",
        other:
          "Por favor, lleve hoy mismo a la persona a que la revise un médico; no debe dejar de golpe el alcohol, las drogas o las pastillas",
      },
      lead: {
        self: "Llame al {911} si hay convulsión, confusión o fiebre. También si ve u oye cosas que otros no ven ni oyen, o si no puede parar de vomitar. Si no hay nada de eso, que le revisen hoy: un médico, una clínica sin cita (urgent care), un centro de desintoxicación o una sala de emergencias. Dejar de golpe el alcohol, los opioides, o las pastillas para los nervios o para dormir puede ser peligroso.",
        other:
          "Llame al {911} si hay convulsión, confusión o fiebre. También si la persona ve u oye cosas que otros no ven ni oyen, o no puede parar de vomitar. Si no hay nada de eso, que la revisen hoy: un médico, una clínica sin cita (urgent care), un centro de desintoxicación o una sala de emergencias. Dejar de golpe el alcohol, los opioides, o las pastillas para los nervios o para dormir puede ser peligroso.",
      },
    },
  },
  urgentHurt: {
    self: "Llame o escriba hoy a una de estas líneas, cuando nadie le oiga ni vea. Puede decir: “Alguien me está lastimando. Necesito ayuda hoy”. También puede ayudar un médico, una enfermera o una clínica. ¿Nadie contesta? {Reach988}.",
    other:
      "Llame o escriba hoy a una de estas líneas, sin que quien hace el daño le oiga ni vea. Puede decir: “Alguien está lastimando a una persona que me importa. ¿Qué puedo hacer hoy?” También puede ayudar su médico o una clínica. ¿Nadie contesta? {Reach988}.",
  },
  urgentRefusing: {
    self: "Tal vez no quiere ayuda, o no ve un problema. Aun así, deje que un médico le revise una vez. Después, usted decide.",
    other:
      "¿La persona no quiere ir? Pida consejo para usted: a un médico, o {reach988}. Si aparece un peligro, no espere a que acepte: llame al {911}.",
  },
  levelAfterUrgency: {
    withdrawal: {
      self: "Primero, que hoy le revise un médico. Pregunte allí qué nivel de atención conviene. Puede ser más que este.",
      other:
        "Primero, que hoy revise a la persona un médico. Pregunte allí qué nivel de atención conviene. Puede ser más que este.",
    },
    today: {
      self: "Primero, vea hoy a un médico o terapeuta. Pregunte allí qué nivel de atención conviene. Puede ser más que este.",
      other:
        "Primero, lleve hoy a la persona con un médico o terapeuta. Pregunte allí qué nivel de atención conviene. Puede ser más que este.",
    },
    "within-a-day": {
      self: "Primero, vea a un médico o terapeuta hoy o mañana. Pregunte allí qué nivel de atención conviene. Puede ser más que este.",
      other:
        "Primero, lleve a la persona con un médico o terapeuta hoy o mañana. Pregunte allí qué nivel de atención conviene. Puede ser más que este.",
    },
  },
  opinion: {
    self: "Es un punto de partida, según lo que usted respondió. Un profesional decide con usted, y puede ser más.",
    other:
      "Es un punto de partida, según lo que usted respondió. Un profesional decide con la persona, y puede ser más.",
  },
  notTooHigh: "Pedir más ayuda no es un fracaso. Si esto le parece poco, pida más.",
  stay: {
    self: "Siga en su programa actual hasta que usted y su equipo acuerden un cambio.",
    other: "La persona debe seguir en su programa actual hasta acordar un cambio con su equipo.",
  },
  couldBe: "Algunas preguntas quedaron sin responder. Con ellas, podría llegar hasta: {level}.",
  borderline: "Está cerca del siguiente nivel.",
  borderlineAreas: "Si algo de esto se hace más difícil, pregunte por más atención: {areas}.",
  borderlineDanger: {
    SELF: "Si los pensamientos de suicidio o de hacerse daño vienen más seguido o con más fuerza, {reach988}. Pregunte también por más atención.",
    OTHERS: "Si se hace más difícil no lastimar a alguien, {reach988}. Pregunte también por más atención.",
  },
  alsoMarked: {
    self: "También marcó esto. Dígaselo a quien le atienda:",
    other: "También marcó esto sobre la persona. Dígaselo a quien la atienda:",
  },
  incomplete: "Algunas preguntas quedaron fuera, así que el nivel podría ser más alto.",
  ladder: "Cinco niveles de atención, de citas regulares a hospitalización. Empiece a preguntar por: {level}.",
  ladderAlone: "Cinco niveles de atención, de citas regulares a hospitalización.",
  ladderCould: "Podría llegar hasta: {level}.",
  why: "Por qué este nivel",
  whyUrgent: "Por qué no debe esperar",
  youSaid: { self: "Usted respondió", other: "Usted respondió sobre la persona" },
  asAbove: "También por las respuestas de arriba",
  programs: {
    title: "Pregunte si tienen un grupo especial para esto",
    lead: "Los programas para una sola cosa muchas veces la conocen mejor.",
  },
  formats: {
    title: "Para que se ajuste a su vida",
    lead: "Los límites prácticos no cambian el nivel. Esto es lo que puede pedir.",
  },
  unknown: { title: "Sin responder", lead: "Esto podría cambiar el resultado. Todavía puede responder." },
  unfinished: {
    title: "Todavía no está terminado",
    lead: "Esto es lo que dicen sus respuestas hasta ahora.",
    open: {
      one: "Falta 1 pregunta por responder. Cuenta como algo que no se sabe.",
      many: "Faltan {count} preguntas por responder. Cuentan como algo que no se sabe.",
    },
    change: "Lo que falta puede cambiar el nivel y qué tan pronto buscar ayuda.",
    goOn: "Seguir donde estaba",
  },
  offers: {
    title: "Si quiere agregar más",
    lead: "Nada de esto cambia el nivel ni qué tan pronto pedir ayuda. Puede parar cuando quiera. Lo que agregue aparece aquí y en el papel.",
    fit: "Horarios, transporte, costo y lo que lo haría más fácil.",
    fuller: "Más información para el médico o terapeuta, y espacio para sus propias palabras.",
    length: "{questions}, más o menos {minutes}.",
    questions: { one: "1 pregunta", many: "{count} preguntas" },
    minutes: { one: "1 minuto", many: "{count} minutos" },
    done: "Todo respondido. Puede cambiarlo aquí.",
  },
  actions: {
    title: "Llévelo con usted",
    toPrintLead: "Su resumen para un profesional está listo: lo que respondió, los puntajes y las razones.",
    toPrint: "Ir al resumen para imprimir",
    print: "Imprimir para el médico o terapeuta",
    printFallback: "Si no se abre nada, use el menú del navegador y elija Imprimir. Lo que se imprime es el resumen.",
    printWarning: "La impresión muestra sus respuestas. Una impresora compartida puede guardar una copia.",
    change: "Revisar o cambiar mis respuestas",
  },
  tooLittle: {
    title: "Se respondió muy poco para nombrar un nivel",
    lead: {
      self: "Faltan respuestas sobre el suicidio, y más de la mitad de las demás. No pasa nada. Pero así, un nivel podría estar equivocado.",
      other:
        "Faltan respuestas sobre el suicidio, y más de la mitad de las demás. No pasa nada: tal vez usted no lo sabe. Pero así, un nivel podría estar equivocado.",
    },
    now: {
      self: "Primero pida la ayuda que se muestra arriba. Las preguntas pueden esperar: solo ayudan a saber el nivel.",
      other:
        "Primero consígale la ayuda que se muestra arriba. Las preguntas pueden esperar: solo ayudan a saber el nivel.",
    },
    self: [
      "Hoy o mañana, hable con un médico, una enfermera o un consejero. Puede mostrarles lo que sí respondió.",
      "A cualquier hora, {reach988}. No tiene que estar en peligro para llamar.",
      "Si puede, responda unas preguntas más. Cada una ayuda.",
    ],
    other: [
      "Hoy o mañana, hable de la persona que le preocupa con un médico, una enfermera o un consejero. Puede mostrarles lo que sí respondió.",
      "Para recibir consejo a cualquier hora: {reach988}.",
      "Pregúntele cómo está y si está pensando en el suicidio. Preguntar no le mete la idea en la cabeza.",
    ],
    paper: "Se respondió muy poco para nombrar un nivel",
    paperRemark:
      "Hay preguntas sobre el suicidio sin responder, y se respondieron menos de la mitad de las demás. Por favor, hágalas en persona hoy o mañana, primero las del suicidio.",
  },
  children: {
    title: "Busquemos a alguien que pueda ayudar",
    lead: "Estas preguntas son para personas de 13 años o más. Para alguien menor, hay mejor ayuda que un cuestionario.",
    self: [
      "Dígaselo a un adulto de confianza. Puede ser su mamá o su papá, un maestro, un entrenador o alguien de la enfermería de la escuela. Puede mostrarle esta página.",
      "A cualquier hora: {reach988}. También hablan con niños.",
    ],
    other: [
      "Llame al médico del niño o la niña y pida una revisión de salud mental. Diga lo que ha visto.",
      "Un consejero o una enfermera de la escuela puede ayudar a buscar atención cerca.",
      "Para pedir consejo para usted: {reach988}.",
    ],
  },
  print: {
    title: "Resumen para un profesional",
    by: {
      self: "Respondido por la propia persona",
      other: "No respondió la propia persona, sino alguien que se preocupa por su bienestar",
    },
    byNotSaid: "No se dijo si respondió la propia persona",
    notLegal: "No es para uso legal.",
    languages: { en: "inglés", es: "español" },
    guidance: "Se mostró orientación de crisis en la pantalla.",
    noGuidance: "Ninguna de estas respuestas pide ayuda de crisis de inmediato. Qué tan pronto: vea “Urgencia”.",
    safety: "Respuestas sobre seguridad",
    scores: "Puntajes de los instrumentos",
    scoreLine: "{total} de {max}",
    notScored: "incompleto",
    positive: "en el punto de corte publicado de {cut} o por encima",
    below: "por debajo del punto de corte publicado de {cut}",
    positiveNamed: "{cut} o más, {whose}",
    belowNamed: "menos de {cut}, {whose}",
    opensAt: "PHQ-2 y GAD-2: con {from} o más, aquí se hacen las demás preguntas.",
    scoresByOther: "Son para que responda la propia persona; aquí respondió otra.",
    item9: "Pregunta 9 del PHQ-9",
    dimensions: "Áreas, de 0 (nada) a 4 (lo más serio)",
    level: "Nivel de atención sugerido, según las reglas",
    route: "Urgencia",
    routes: {
      none: "sin urgencia especial según las respuestas",
      support: "líneas de crisis mostradas con el resultado",
      crisis: "ayuda de crisis ahora (mostrada en la pantalla)",
      medical: "ayuda médica de emergencia ahora (mostrada en la pantalla)",
    },
    seenBy: {
      today: "necesita atención hoy",
      withdrawal: "necesita atención médica hoy: síntomas de abstinencia",
      "within-a-day": "necesita atención hoy o mañana",
    },
    reasons: "Razones",
    sources: "Fuentes de las razones",
    unknownTitle: "Lo que no se sabe",
    unknown: "No se dijo, o no se sabe",
    missing: "Preguntas sin responder",
    none: "ninguna",
    treatment: "Tratamiento hasta ahora",
    practical: "Límites prácticos y deseos",
    notes: "Con las palabras de quien respondió",
    answers: "Todas las respuestas",
    limits:
      "Respondido en un dispositivo personal, sin firma. Reglas originales que siguen criterios publicados, no probadas en un estudio propio; una decisión sobre la atención necesita una evaluación clínica. El nivel es un mínimo: “al menos”.",
    found: "Confidencial. Si encuentra esta hoja, por favor, destrúyala.",
    help: "En crisis: {reach988}{keys}. Peligro o emergencia médica: {911}.",
    helpKeys: " (en español: oprima {spanish}, o mande por texto {word})",
  },
  answerText: {
    declined: { self: "Prefiere no decirlo", other: "No se sabe, o no se dijo" },
    missing: "Sin responder",
    blank: "En blanco",
    unsaid: "{reason} (por cuidado, cuenta como posible)",
    manyDeclined: "{answer}: {count} preguntas",
    openTogether:
      "{count} preguntas que aquí importan están sin respuesta. Puede dejarlas así. Por cuidado, cada una cuenta como posible.",
  },
};
