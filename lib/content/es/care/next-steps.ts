import type { CareWords } from "../../care-words";

/** `{988}`, `{911}` and other line names are replaced with numbers from the crisis lines. */
export const nextStepsEs = {
  todayTitle: "Una cosa para hoy",
  today: {
    "emergency-now": {
      title: { self: "Reciba ayuda médica ahora", other: "Busque ahora ayuda médica para la persona" },
      text: {
        self: "Llame al {911}, o pida que le lleven a una sala de emergencias. Todo lo demás puede esperar.",
        other: "Llame al {911}, o lleve a la persona a una sala de emergencias. Todo lo demás puede esperar.",
      },
    },
    "crisis-now": {
      title: { self: "Hable con alguien ahora", other: "Busque ayuda ahora para la persona que le preocupa" },
      text: {
        self: "{Reach988}, y quédese con alguien de confianza. Si alguien podría salir lastimado ahora, usted u otra persona, llame al {911} o vaya a una sala de emergencias.",
        other:
          "Los dos juntos, o usted por su cuenta: {reach988}. Quédese cerca, salvo que la persona pueda hacerle daño a usted. Si alguien podría salir lastimado ahora, llame al {911}.",
      },
    },
    "home-danger": {
      title: {
        self: "Llame a la línea contra la violencia cuando nadie le oiga",
        other: "Llame a la línea contra la violencia para pedir consejo",
      },
      text: {
        self: "Esto no es su culpa. La línea ({domestic-violence}) le ayuda a pensar y a planear, a toda hora. ¿Está pasando ahora? Llame al {911}, si puede.",
        other:
          "Esto no es culpa de quien lo sufre, ni de usted. La línea ({domestic-violence}) ayuda a pensar qué hacer, a toda hora. ¿Está pasando ahora? Llame al {911}.",
      },
    },
    "medical-care-today": {
      title: { self: "Vaya hoy a que le revise un médico", other: "Lleve hoy a la persona a que la revise un médico" },
      text: {
        self: "Vaya a un médico, a una clínica sin cita (urgent care), a desintoxicación o a una sala de emergencias. Pida a alguien que le acompañe. Diga qué toma, cuánto y cuándo fue la última vez. Llame al {911} si hay convulsión, fiebre o confusión, o si no puede parar de vomitar. También si ve u oye cosas que otros no ven ni oyen.",
        other:
          "Busque hoy un médico, una clínica sin cita (urgent care), un centro de desintoxicación o una sala de emergencias, y vayan juntos. Diga qué toma la persona, cuánto y cuándo fue la última vez. Llame al {911} si hay convulsión, fiebre o confusión, o si la persona no puede parar de vomitar. También si ve u oye cosas que otros no ven ni oyen.",
      },
    },
    "seen-within-day": {
      title: {
        self: "Vea a un médico o terapeuta hoy o mañana",
        other: "Lleve a la persona con un médico o terapeuta hoy o mañana",
      },
      text: {
        self: "Llame a su médico o clínica y pida una cita para hoy o mañana. Si nadie puede verle, vaya a una sala de emergencias. O {reach988}.",
        other:
          "Llame al médico o a la clínica de la persona y pida una cita para hoy o mañana. Si nadie puede verla, vayan a una sala de emergencias. O {reach988}.",
      },
    },
    "evaluation-today": {
      title: { self: "Pida una evaluación hoy", other: "Pida hoy una evaluación para la persona" },
      text: {
        self: "Pida a alguien que vaya con usted a una sala de emergencias. Si no hay un problema físico, también sirve un centro de crisis. Lleve la hoja impresa. Para preguntar qué hay cerca: {reach988}.",
        other:
          "Vaya con la persona a una sala de emergencias. Si no hay un problema físico, también sirve un centro de crisis. Lleve la hoja impresa. Para preguntar qué hay cerca: {reach988}.",
      },
    },
    "child-doctor": {
      title: "Llame al médico del niño o la niña",
      text: "Pida una cita esta semana, y diga que es por sus emociones o su conducta. Si no puede esperar, {reach988}.",
    },
    "tell-adult": {
      title: "Dígaselo a un adulto",
      text: "Elija a una persona: su mamá o papá, una tía, un maestro, una enfermera. Muéstrele esta página si decirlo es muy difícil. Puede hacer la llamada con usted. Lo que una clínica puede decir a los padres cambia según el estado: pregunte antes de contar.",
    },
    "tell-one-person": {
      title: "Dígale a una persona cómo está",
      text: "Envíe un mensaje: “No estoy bien. Necesito compañía para hacer una llamada”. Luego hagan juntos la llamada.",
    },
    "talk-with-them": {
      title: "Hable con la persona",
      text: "Busque un momento tranquilo. Diga lo que ha visto y que le importa. Pregunte si piensa en el suicidio; preguntar no le mete la idea en la cabeza. Ofrezca hacer juntos la primera llamada.",
    },
    "teen-refuses": {
      title: "Hable con el consejero de la escuela o el pediatra",
      text: "Puede pedir consejo aunque su hijo o hija no vaya. Diga lo que ha visto. Si no quiere: no discuta sobre palabras como “terapia”. Pida una sola cita, deje que elija con quién y cuándo, y pregunte otra vez en unos días. Si hay peligro, no espere un sí: {reach988}, o llame al {911}.",
    },
    "adult-refuses": {
      title: "Pida consejo para usted, y deje la puerta abierta",
      text: "¿Qué hacer cuando alguien no quiere ayuda? Pregunte a NAMI o al médico de la persona, o {reach988}. Diga una vez lo que ha visto y que le importa. Ofrezca un paso pequeño, y pregunte otra vez en unos días. Si hay peligro, no espere un sí: llame al {911}.",
    },
    "one-talk": {
      title: "Una conversación antes de decidir",
      text: "Puede que no vea un problema, o que ahora no quiera ayuda. Sus respuestas apuntan a algo más que citas regulares. Por eso, hable antes una vez con un médico o con un programa. No le obliga a nada. Usted decide, y la puerta queda abierta.",
    },
    "own-choice": {
      title: "La decisión es suya",
      text: "Puede que no vea un problema, o que ahora no quiera ayuda. Puede decir que no y guardar esta página. Elija una señal que le haría pensarlo de nuevo, como no dormir o faltar al trabajo. Cuéntesela a una persona. Hablar con un médico no le obliga a nada.",
    },
    "ask-own-clinician": {
      title: {
        self: "Escriba a quienes le atienden",
        other: "Ayude a la persona a escribir a quienes la atienden",
      },
      text: {
        self: "Escriba o llame: “Quisiera hablar de qué atención me conviene. ¿Puede ser esta semana? Tengo un resumen para mostrarle”.",
        other:
          "Ayude a escribir o llamar: “Quisiera hablar de qué atención me conviene. ¿Puede ser esta semana? Tengo un resumen para mostrarle”.",
      },
    },
    "call-for-assessment": {
      title: {
        self: "Pida una evaluación a un programa",
        other: "Pida a un programa una evaluación para la persona",
      },
      text: "Busque uno en findtreatment.gov o en la lista del plan. Llame, lea el guion y consiga una fecha. Una llamada basta por hoy.",
    },
    "call-for-bed": {
      title: {
        self: "Llame a un centro residencial y pregunte si hay lugar",
        other: "Llame a un centro residencial y pregunte si hay lugar para la persona",
      },
      text: "Pida a su médico o a su plan dos lugares, y llame a uno. Pida una fecha de evaluación y la lista de espera. Pregunte quién puede ayudar hasta entonces.",
    },
    "ask-first-visit": {
      title: { self: "Pida una primera cita", other: "Ayude a la persona a pedir una primera cita" },
      text: "Llame o escriba a una clínica o a un terapeuta y pida la primera cita libre. Un médico de familia también es un buen lugar para empezar.",
    },
  },
  alsoTitle: { self: "También para usted", other: "También para la persona" },
  also: {
    "visit-after-hospital": {
      self: "Tenga una cita en los 7 días después de salir. Puede ser por teléfono o por video.",
      other: "Asegúrese de que tenga una cita en los 7 días después de salir. Puede ser por teléfono o por video.",
    },
    "missed-medicine": {
      self: "Dejó de tomar una medicina que necesita. Llame hoy a quien se la recetó o a la farmacia, y pregunte cómo volver a empezar. Si es clozapina, no vuelva por su cuenta a la dosis completa.",
      other:
        "Dejó de tomar una medicina que necesita. Llame hoy a quien se la recetó o a la farmacia, y pregunte cómo volver a empezar. Si es clozapina, no debe volver por su cuenta a la dosis completa.",
    },
    "opioid-medicine": {
      self: "Pida medicina para el uso de opioides: baja el peligro de morir. Tenga naloxona en casa, y no use drogas sin compañía.",
      other:
        "Pida medicina para el uso de opioides: baja el peligro de morir. Tengan naloxona en casa. La persona no debe usar drogas sin compañía.",
    },
    "stop-with-illness": {
      self: "Si quiere dejar de beber, pida un lugar donde le cuiden mientras tanto. Con su enfermedad, dejar de beber en casa tiene más peligro.",
      other:
        "Si quiere dejar de beber, pida un lugar donde le cuiden mientras tanto. Con su enfermedad, dejar de beber en casa tiene más peligro.",
    },
    "drinking-tonight": {
      self: "El alcohol o las drogas pueden dar más fuerza a pensamientos así. Esté con alguien esta noche.",
      other:
        "El alcohol o las drogas pueden dar más fuerza a pensamientos así. Asegúrese de que alguien le acompañe esta noche.",
    },
    memory: {
      self: "Vea a un médico por su memoria. Pida a alguien que le ayude con la estufa, el dinero y las medicinas.",
      other:
        "Lleve a la persona al médico por su memoria. Pida a alguien que le ayude con la estufa, el dinero y las medicinas.",
    },
    "body-check": {
      self: "Algo cambió en su cuerpo. Pida una cita con un médico esta semana.",
      other: "Algo cambió en su cuerpo. Lleve a la persona con un médico esta semana.",
    },
    "steady-place": {
      self: "Si no tiene un lugar estable: el {211} ayuda con un lugar donde dormir, la renta y otras cosas cerca de usted.",
      other: "Si no tiene un lugar estable: el {211} ayuda con un lugar donde dormir, la renta y otras cosas.",
    },
    gambling: {
      self: "Pida un terapeuta que sepa de juegos de apuestas o videojuegos. El Consejo Nacional sobre Problemas de Juego tiene ayuda por estado, por teléfono y por chat, en ncpgambling.org.",
      other:
        "Pida un terapeuta que sepa de juegos de apuestas o videojuegos. El Consejo Nacional sobre Problemas de Juego tiene ayuda por estado, también para familias, en ncpgambling.org.",
    },
    rituals: {
      self: "Si los rituales y las ideas llenan horas, pida ERP, una terapia hecha para eso, cada semana o más. Si después de un tiempo suficiente no mejora, pregunte por un programa ambulatorio intensivo (IOP).",
      other:
        "Si los rituales y las ideas llenan horas, pida ERP, una terapia hecha para eso, cada semana o más. Si después de un tiempo suficiente no mejora, pregunte por un programa ambulatorio intensivo (IOP).",
    },
  },
  interimTitle: "Si ahora no puede conseguir este nivel",
  interimLead:
    "Esto puede ayudar mientras se abre un lugar. El nivel sugerido no cambia. Haga todo lo que pueda de esta lista.",
  interim: {
    "not-a-replacement": "Esto no reemplaza el nivel de arriba. Siga pidiéndolo.",
    "emergency-stays":
      "En este nivel, nada de lo que se haga en casa basta. Una sala de emergencias debe atender a todos, con o sin seguro, con o sin papeles.",
    "waiting-lists":
      "Anótese en más de una lista de espera, y pregunte si hay cancelaciones. Llame otra vez cada semana, el mismo día.",
    "telehealth-program": "Busque el mismo nivel por video. Puede ser en otra parte del estado; pregunte.",
    "one-level-down":
      "Empiece en un programa de un nivel más bajo que tenga lugar. Diga que espera lugar en uno más alto.",
    "intensive-individual":
      "Pida a un terapeuta varias citas por semana, o citas de 90 a 120 minutos, por unas semanas.",
    "more-visits": {
      self: "Si tiene terapeuta: pida dos citas por semana y una llamada entre ellas.",
      other: "Si la persona tiene terapeuta: pida dos citas por semana y una llamada entre ellas.",
    },
    "primary-care": "Vea a un médico de familia esta semana. Puede empezar un tratamiento y seguir de cerca cómo va.",
    "medicine-visit": "Pida pronto una cita por la medicina. Lleve una lista de lo que ya se probó.",
    "daily-contact": {
      self: "Acuerde con una persona verse o llamarse cada día, a una hora fija. Anote los nombres.",
      other: "Acuerde que alguien vea o llame a la persona cada día, a una hora fija. Anote los nombres.",
    },
    "where-to-stay": {
      self: "Quédese con personas tranquilas y de confianza, si puede. Si no hay lugar, pregunte al {211}.",
      other: "Vea si la persona puede quedarse con gente de confianza. Si no hay lugar, pregunte al {211}.",
    },
    naloxone: "Tenga naloxona en casa, y que otros sepan dónde está. Las farmacias la venden sin receta.",
    "no-sudden-stop": {
      self: "No deje de golpe el alcohol, los opioides, o las pastillas para los nervios o para dormir sin un médico.",
      other:
        "Sin un médico, la persona no debe dejar de golpe el alcohol ni los opioides. Tampoco las pastillas para los nervios o para dormir.",
    },
    "low-cost-care":
      "Pida a un centro de salud o a un centro comunitario de salud mental una cita a precio según los ingresos.",
    "gap-exception": "Si el plan no tiene cerca un programa con lugar, pídale que pague otro al costo de la red.",
    peers: "Vaya a un grupo de apoyo, en persona o en línea. Ayuda junto con la atención.",
    "watch-signs": "Guíese por las señales de “Mientras espera”. Le dicen cuándo dejar de esperar.",
    line: "A cualquier hora, también los días en que no pasó nada grave: {reach988}.",
  },
  signsTitle: "Señales para dejar de esperar y pedir ayuda",
  signs: {
    "about-to-act": {
      self: "Está a punto de quitarse la vida, o se ha hecho daño",
      other: "La persona está a punto de quitarse la vida, o se ha hecho daño",
    },
    "body-emergency": "Desmayo, dolor de pecho, convulsión, vómito con sangre, o alguien a quien no se puede despertar",
    withdrawal:
      "Después de bajar o dejar alcohol, drogas o pastillas: una convulsión, confusión, fiebre, o ver u oír cosas que otros no",
    "thoughts-stronger": "Los pensamientos de suicidio vienen más seguido, o con un plan",
    "harm-others": "Miedo de lastimar a alguien",
    "not-real": "Oír, ver o creer cosas que los demás no",
    "no-sleep": "Casi no dormir por dos noches, y aun así tener mucha energía",
    baby: "Después de un parto: pensamientos raros, mucho miedo o mucha energía que llegan rápido",
    "not-eating": "Casi no comer ni tomar líquidos por un día o más",
    confused: "Confusión repentina",
    shaking: "Después de bajar o dejar alcohol, drogas o pastillas: temblores, sudor o vómito",
    basics: "Ya no puede bañarse, comer o levantarse",
    "using-more": "Tomar más alcohol o usar más drogas, o volver a hacerlo",
    "stopped-going": "Faltar a citas o dejar la medicina",
  },
  actions: {
    emergency: "Llame al {911}, o vaya a una sala de emergencias.",
    "crisis-line": "{Reach988}. Hágalo ahora.",
    "same-day": {
      self: "Vea a un médico hoy. Si nadie puede atenderle, vaya a una sala de emergencias.",
      other: "Lleve hoy a la persona con un médico. Si nadie puede atenderla, vayan a una sala de emergencias.",
    },
    "tell-team": {
      self: "Dígaselo a su médico, terapeuta o programa hoy o mañana.",
      other: "Dígaselo al médico, terapeuta o programa de la persona hoy o mañana.",
    },
  },
  safety: {
    title: "Un plan para las horas difíciles",
    lead: {
      self: "Unas líneas para empezar. Un plan más completo se hace mejor con su médico o terapeuta. O con alguien de la línea de crisis: {reach988}.",
      other:
        "Unas líneas para empezar, para que las llene la persona misma. Un plan más completo se hace mejor con un médico o terapeuta. O con alguien de la línea de crisis: {reach988}.",
    },
    prompts: {
      notice: { self: "Cómo noto que las cosas empeoran:", other: "Cómo nota que las cosas empeoran:" },
      "helped-before": {
        self: "Qué me ayudó antes a pasar un momento difícil:",
        other: "Qué le ayudó antes a pasar un momento difícil:",
      },
      people: {
        self: "Con quién puedo estar, a quién llamar o escribir, con números:",
        other: "Con quién puede estar, a quién llamar o escribir, con números:",
      },
      distance: {
        self: "Qué pongo fuera de mi alcance, y quién me lo guarda:",
        other: "Qué se pone fuera de su alcance, y quién lo guarda:",
      },
      reasons: { self: "Por quién y por qué quiero seguir aquí:", other: "Por quién y por qué quiere seguir aquí:" },
    },
  },
  peersTitle: "Personas que han pasado por lo mismo",
  peersLead: "Ayudan junto con la atención, en cada nivel. No la reemplazan.",
  peers: {
    nami: "NAMI: grupos gratis guiados por personas que han pasado por esto, algunos en español. Busque uno en nami.org, o por su línea de ayuda ({nami}).",
    dbsa: "DBSA: grupos para la depresión y el trastorno bipolar, también en línea, en dbsalliance.org.",
    "recovery-groups":
      "Alcohólicos Anónimos, Narcóticos Anónimos, SMART Recovery y otros. Pruebe más de uno. Puede ir y solo escuchar.",
    "eating-support": "La Alliance for Eating Disorders tiene grupos gratis en línea guiados por terapeutas.",
    parents: "Postpartum Support International tiene grupos gratis en línea para padres y madres, en postpartum.net.",
    veterans: "Vet Centers y grupos de veteranos: personas que sirvieron, que hablan con personas que sirvieron.",
    "family-groups":
      "Para usted: el grupo de apoyo para familias de NAMI. Si hay alcohol o drogas, Al-Anon o Nar-Anon. Usted también necesita apoyo.",
    "small-steps": {
      self: "Cosas pequeñas que ayudan: levantarse a la misma hora, salir una vez, comer tres veces, un mensaje a una persona.",
      other:
        "Cosas pequeñas que ayudan: compañía en una comida, una caminata, llevar a la persona a una cita, un mensaje que no pide nada.",
    },
  },
  recheck: {
    self: "Responda esto otra vez el {date}, o antes si algo cambia. Lleve las dos hojas impresas a la siguiente cita.",
    other:
      "Responda esto otra vez el {date}, o antes si algo cambia. Lleve las dos hojas impresas a la siguiente cita.",
  },
} as const satisfies CareWords["nextSteps"];
