import type { CareWords } from "../../care-words";

/** `{988}`, `{911}` and other `{line}` names are filled in from the crisis lines. */
export const nextStepsEs = {
  todayTitle: "Una cosa para hoy",
  today: {
    "emergency-now": {
      title: { self: "Reciba ayuda médica ahora", other: "Busque ayuda médica para esa persona ahora" },
      text: {
        self: "Llame al {911}, o pida que le lleven a una sala de emergencias. Todo lo demás puede esperar.",
        other: "Llame al {911}, o lleve a esa persona a una sala de emergencias. Todo lo demás puede esperar.",
      },
    },
    "crisis-now": {
      title: { self: "Hable con alguien ahora", other: "Busque ayuda para esa persona ahora" },
      text: {
        self: "Llame o envíe un mensaje de texto al {988}, y quédese con alguien de confianza. Si usted u otra persona podría salir lastimada ahora, llame al {911} o vaya a emergencias.",
        other:
          "Llame o envíe un mensaje de texto al {988}, con esa persona o a solas. Quédese cerca, salvo que pueda hacerle daño a usted. Si alguien podría salir lastimado ahora, llame al {911}.",
      },
    },
    "medical-care-today": {
      title: { self: "Reciba atención médica hoy", other: "Busque atención médica para esa persona hoy" },
      text: {
        self: "Vaya a un médico, a una clínica sin cita (urgent care), a un centro de desintoxicación o a una sala de emergencias. Pida a alguien que le acompañe. Diga qué toma, cuánto y cuándo fue la última vez. Si tiene una convulsión o fiebre, tiene confusión, o ve u oye cosas, llame al {911}.",
        other:
          "Vaya con esa persona a un médico, a una clínica sin cita (urgent care), a un centro de desintoxicación o a una sala de emergencias. Diga qué toma, cuánto y cuándo fue la última vez. Si tiene una convulsión o fiebre, tiene confusión, o ve u oye cosas, llame al {911}.",
      },
    },
    "seen-within-day": {
      title: {
        self: "Vea a un profesional en menos de un día",
        other: "Logre que vean a esa persona en menos de un día",
      },
      text: {
        self: "Llame a su médico o clínica y pida una cita para hoy o mañana. Si nadie puede verle, vaya a emergencias o llame al {988}.",
        other:
          "Llame al médico o a la clínica de esa persona y pida una cita para hoy o mañana. Si nadie puede verla, vaya a emergencias o llame al {988}.",
      },
    },
    "evaluation-today": {
      title: { self: "Pida una evaluación hoy", other: "Pida una evaluación para esa persona hoy" },
      text: {
        self: "Pida a alguien que vaya con usted a emergencias. Si el cuerpo no es parte de esto, también sirve un centro de crisis. Lleve la hoja impresa. El {988} puede decirle qué hay cerca.",
        other:
          "Vaya con esa persona a emergencias. Si el cuerpo no es parte de esto, también sirve un centro de crisis. Lleve la hoja impresa. El {988} puede decirle qué hay cerca.",
      },
    },
    "child-doctor": {
      title: "Llame al médico del niño o la niña",
      text: "Pida una cita esta semana, y diga que es por emociones o conducta. Si no puede esperar, llame al {988}.",
    },
    "tell-adult": {
      title: "Dígaselo a un adulto",
      text: "Elija a una persona: su mamá o papá, una tía, un maestro, un enfermero. Muéstrele esta página si decirlo es muy difícil. Puede hacer la llamada con usted. Lo que una clínica puede decir a los padres cambia según el estado: pregunte antes de contar.",
    },
    "tell-one-person": {
      title: "Dígale a una persona cómo está",
      text: "Envíe un mensaje: “No estoy bien. ¿Me acompaña mientras hago una llamada?” Luego hagan juntos la llamada. El {988} también atiende a cualquier hora.",
    },
    "talk-with-them": {
      title: "Hable con esa persona",
      text: "Busque un momento tranquilo. Diga lo que ha visto y que le importa. Pregunte si piensa en morir; preguntar no pone la idea ahí. Ofrezca hacer juntos la primera llamada.",
    },
    "teen-refuses": {
      title: "Hable con el consejero de la escuela o el pediatra",
      text: "Puede pedir consejo sin el joven. Diga lo que ha visto. Si no quiere: no discuta sobre palabras como “terapia”. Pida una sola cita, deje que elija con quién y cuándo, y pregunte otra vez en unos días. Si hay peligro, no espere un sí: llame al {988} o al {911}.",
    },
    "adult-refuses": {
      title: "Pida consejo para usted, y deje la puerta abierta",
      text: "Puede preguntar al {988}, a NAMI o al médico de esa persona qué hacer cuando alguien no quiere ayuda. Diga una vez lo que ha visto y que le importa. Ofrezca un paso pequeño, y pregunte otra vez en unos días. Si hay peligro, no espere un sí: llame al {911}.",
    },
    "own-choice": {
      title: "La decisión es suya",
      text: "Puede que no vea un problema, o que ahora no quiera ayuda. Puede decir que no y guardar esta página. Elija una señal que le haría pensarlo de nuevo, como no dormir o faltar al trabajo. Cuéntesela a una persona. Hablar con un médico no le obliga a nada.",
    },
    "ask-own-clinician": {
      title: {
        self: "Escriba a quienes le atienden",
        other: "Ayude a esa persona a escribir a quienes la atienden",
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
        other: "Pida a un programa una evaluación para esa persona",
      },
      text: "Busque uno en findtreatment.gov o en la lista del plan. Llame, lea el guion y consiga una fecha. Una llamada basta por hoy.",
    },
    "call-for-bed": {
      title: { self: "Pregunte en un lugar por una cama", other: "Pregunte en un lugar por una cama para esa persona" },
      text: "Pida a su médico o a su plan dos lugares, y llame a uno. Pida una fecha de evaluación y la lista de espera. Pregunte quién puede ayudar hasta entonces.",
    },
    "ask-first-visit": {
      title: { self: "Pida una primera cita", other: "Ayude a esa persona a pedir una primera cita" },
      text: "Llame o escriba a una clínica o a un terapeuta y pida la primera cita libre. Un médico de familia también es un buen lugar para empezar.",
    },
  },
  interimTitle: "Si ahora no se puede conseguir",
  interimLead:
    "Apoyos hasta hallar el nivel que conviene. El nivel para consultar no cambia. Use todos los que pueda, al mismo tiempo.",
  interim: {
    "not-a-replacement": "Esto no reemplaza el nivel de arriba. Siga pidiéndolo.",
    "emergency-stays":
      "En este nivel no hay un apoyo en casa que baste. Una sala de emergencias debe ver a todos, con o sin seguro, con o sin papeles.",
    "waiting-lists":
      "Anótese en más de una lista de espera, y pregunte si hay cancelaciones. Llame otra vez cada semana, el mismo día.",
    "telehealth-program": "Busque el mismo nivel por video. Puede ser en cualquier parte del estado.",
    "one-level-down":
      "Empiece el programa del nivel de abajo que tenga lugar, y diga que está en espera de un nivel más alto.",
    "intensive-individual":
      "Pida a un terapeuta varias citas por semana, o citas de 90 a 120 minutos, por unas semanas.",
    "more-visits": "Si hay un terapeuta: pida dos citas por semana y una llamada entre ellas.",
    "primary-care": "Vea a un médico de familia esta semana. Puede empezar un tratamiento y seguir de cerca cómo va.",
    "medicine-visit": "Pida pronto una cita por la medicina. Lleve una lista de lo que ya se probó.",
    "daily-contact": {
      self: "Acuerde con una persona verse o llamarse cada día, a una hora fija. Anote los nombres.",
      other: "Acuerde que alguien vea o llame a esa persona cada día, a una hora fija. Anote los nombres.",
    },
    "where-to-stay": {
      self: "Quédese con personas tranquilas y de confianza, si puede. Si no hay lugar, pregunte al {211}.",
      other: "Vea si esa persona puede quedarse con gente de confianza. Si no hay lugar, pregunte al {211}.",
    },
    naloxone: "Tenga naloxona en casa, y que otros sepan dónde está. Las farmacias la venden sin receta.",
    "no-sudden-stop": {
      self: "No deje de golpe el alcohol, las pastillas para calmarse o los opioides sin un médico.",
      other: "Esa persona no debe dejar de golpe el alcohol, las pastillas para calmarse o los opioides sin un médico.",
    },
    "low-cost-care":
      "Pida a un centro de salud o a un centro comunitario de salud mental una cita a precio según los ingresos.",
    "gap-exception": "Si el plan no tiene cerca un programa con lugar, pídale que pague otro al costo de la red.",
    peers: "Vaya a un grupo de apoyo, en persona o en línea. Ayuda junto con la atención.",
    "watch-signs": "Guíese por las señales de “Mientras espera”. Dicen cuándo se acabó la espera.",
    line: "El {988} atiende a cualquier hora, por teléfono y por texto, también en días en que no pasó nada grande.",
  },
  signsTitle: "Señales de que la espera se acabó",
  signs: {
    "about-to-act": {
      self: "Podría quitarse la vida, o se ha hecho daño",
      other: "Esa persona podría quitarse la vida, o se ha hecho daño",
    },
    "body-emergency": "Desmayo, dolor de pecho, convulsión, vómito con sangre, o alguien a quien no se puede despertar",
    withdrawal: "Después de beber o usar menos: temblores, sudor, ver cosas que no existen, una convulsión",
    "thoughts-stronger": "Los pensamientos de suicidio vienen más seguido, o con un plan",
    "harm-others": "Miedo de lastimar a alguien",
    "not-real": "Oír o creer cosas que otros no",
    "no-sleep": "Casi no dormir por dos noches, y aun así tener mucha energía",
    baby: "Después de un parto: pensamientos raros, mucho miedo o mucha energía que llegan rápido",
    "not-eating": "Casi no comer ni beber por un día o más",
    confused: "Confusión repentina",
    basics: "Ya no puede bañarse, comer o levantarse",
    "using-more": "Beber o usar más, u otra vez",
    "stopped-going": "Faltar a citas o dejar la medicina",
  },
  actions: {
    emergency: "Llame al {911}, o vaya a una sala de emergencias.",
    "crisis-line": "Llame o envíe un mensaje de texto al {988} ahora.",
    "same-day": {
      self: "Vea a un médico hoy. Si nadie puede, vaya a emergencias.",
      other: "Logre que un médico vea hoy a esa persona. Si nadie puede, vaya a emergencias.",
    },
    "tell-team": {
      self: "Dígaselo a su médico, terapeuta o programa en menos de un día.",
      other: "Dígaselo al médico, terapeuta o programa de esa persona en menos de un día.",
    },
  },
  safety: {
    title: "Una página para las horas difíciles",
    lead: {
      self: "Unas líneas para empezar. Un plan más completo se hace mejor con alguien: su profesional, o una persona del {988}, por teléfono o por texto.",
      other:
        "Unas líneas para empezar, para que las llene esa persona. Un plan más completo se hace mejor con un profesional, o con una persona del {988}.",
    },
    prompts: {
      notice: { self: "Cómo noto que las cosas empeoran:", other: "Cómo nota esa persona que las cosas empeoran:" },
      "helped-before": {
        self: "Qué me ayudó antes a pasar una hora:",
        other: "Qué le ayudó antes a pasar una hora:",
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
      "Para usted: el grupo de apoyo para familias de NAMI. Si hay alcohol o drogas, Al-Anon o Nar-Anon. Usted también necesita gente.",
    "small-steps": {
      self: "Cosas pequeñas que sostienen: levantarse a la misma hora, salir una vez, comer tres veces, un mensaje a una persona.",
      other:
        "Cosas pequeñas que sostienen: compañía en una comida, una caminata, llevar a la persona a una cita, un mensaje que no pide nada.",
    },
  },
  recheck: {
    self: "Vuelva a revisar esto el {date}, o antes si algo cambia. Responda las preguntas de nuevo, y muestre las dos hojas.",
    other:
      "Vuelva a revisar esto el {date}, o antes si algo cambia. Responda las preguntas de nuevo, y muestre las dos hojas.",
  },
} as const satisfies CareWords["nextSteps"];
