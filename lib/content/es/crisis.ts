import type { CrisisWords } from "../crisis-words";
import { helpBarEs } from "./help-bar";
import { honestAnswersEs } from "./honest-answers";

const lines: CrisisWords["lines"] = {
  "911": { name: "Emergencias", about: "Para un peligro ahora mismo, o una emergencia médica." },
  "988": {
    name: "Línea de Prevención del Suicidio y Crisis",
    about: "Gratis. Para cualquier crisis, y para quienes se preocupan por alguien.",
  },
  "988-spanish": { name: "La misma línea en español", about: "Gratis." },
  veterans: {
    name: "Línea de Crisis para Veteranos",
    about: "Para veteranos, personas en servicio y sus familias. No hace falta inscribirse en el VA.",
  },
  "crisis-text-line": {
    name: "Crisis Text Line",
    about: "Mensajes de texto con una persona voluntaria capacitada.",
  },
  "crisis-text-line-spanish": { name: "Crisis Text Line", about: "Mensajes de texto en español." },
  trevor: { name: "The Trevor Project", about: "Para jóvenes LGBTQ+." },
  "trans-lifeline": { name: "Trans Lifeline", about: "Personas trans que escuchan y saben cómo es." },
  poison: {
    name: "Línea de envenenamiento (Poison Help)",
    about: "Si alguien tragó una medicina o veneno y está consciente. Si no, llame al {911}.",
  },
  "domestic-violence": {
    name: "Línea Nacional contra la Violencia Doméstica",
    about: "Para quien sufre daño o control de su pareja o familia.",
  },
  "deaf-domestic-violence": {
    name: "Línea para personas sordas que sufren violencia",
    about: "Por videoteléfono, en lengua de señas.",
  },
  "strong-hearts": {
    name: "StrongHearts Native Helpline",
    about: "Para personas indígenas de Estados Unidos que sufren daño en casa o una agresión.",
  },
  "love-is-respect": {
    name: "love is respect",
    about: "Para adolescentes y jóvenes, sobre el noviazgo.",
  },
  rainn: { name: "RAINN", about: "Para cualquier persona después de una agresión sexual." },
  childhelp: {
    name: "Childhelp",
    about: "Para niños y adolescentes a quienes hacen daño. También para adultos que se preocupan por un niño.",
  },
  "teen-line": { name: "Teen Line", about: "Adolescentes que escuchan a adolescentes." },
  maternal: {
    name: "Línea Nacional de Salud Mental Materna",
    about: "Antes, durante y después de un parto. No es para emergencias.",
  },
  "eating-alliance": {
    name: "Alliance for Eating Disorders",
    about: "Terapeutas que ayudan a buscar atención para trastornos de la alimentación. No es para emergencias.",
  },
  samhsa: {
    name: "Línea Nacional de Ayuda de SAMHSA",
    about: "Le dice dónde hay tratamiento. No dan consejería.",
  },
  nami: {
    name: "NAMI HelpLine",
    about: "Personas que han pasado por esto dan información. No es para emergencias.",
  },
  "211": { name: "Línea de ayuda local", about: "Comida, una cama, cuentas y otra ayuda cerca de usted." },
};

const kinds: CrisisWords["kinds"] = {
  medical: {
    heading: { self: "Por favor, llame al {911} ahora", other: "Por favor, llame al {911} ahora por esa persona" },
    lead: {
      self: "Lo que marcó puede ser una emergencia para su cuerpo. Necesita un médico ahora, antes que nada.",
      other: "Lo que marcó puede ser una emergencia del cuerpo. Esa persona necesita un médico ahora, antes que nada.",
    },
    now: [
      {
        self: "Llame al {911}, o pida que le lleven a una sala de emergencias. Puede decir: “Español, por favor”.",
        other: "Llame al {911}, o lleve a esa persona a una sala de emergencias. Puede decir: “Español, por favor”.",
      },
      {
        self: "No maneje. Quite el seguro de la puerta. Quédese cerca de alguien.",
        other: "Quédese con esa persona. Quite el seguro de la puerta.",
      },
      {
        self: "Diga qué pasó y todo lo que tomó. Eso ayuda a tratarle.",
        other: "Diga qué pasó y todo lo que tomó esa persona. Eso ayuda a los médicos.",
      },
    ],
  },
  withdrawal: {
    heading: { self: "Por favor, llame al {911} ahora", other: "Por favor, llame al {911} ahora por esa persona" },
    lead: "Dejar alcohol, drogas o pastillas puede causar esto. Puede ser peligroso. Los médicos pueden tratarlo. No espere.",
    now: [
      { self: "No pase por esto a solas.", other: "No deje sola a esa persona." },
      {
        self: "Al llamar, puede decir: “Español, por favor”. Diga qué bebió o tomó, cuánto, y cuándo paró.",
        other:
          "Al llamar, puede decir: “Español, por favor”. Diga qué bebió o tomó esa persona, cuánto, y cuándo paró.",
      },
      {
        self: "No deje de golpe el alcohol o las pastillas para calmarse sin un médico.",
        other: "Esa persona no debe dejar de golpe alcohol ni pastillas para calmarse sin un médico.",
      },
    ],
  },
  suicide: {
    heading: { self: "Por favor, hable con alguien ahora", other: "Por favor, busque ayuda para esa persona ahora" },
    lead: {
      self: "Gracias por responder preguntas tan difíciles. Los pensamientos de suicidio o de hacerse daño pueden ser muy fuertes. También pueden pasar. No tiene que vivir esto a solas.",
      other:
        "Gracias por cuidar de esa persona. También puede llamar para pedir consejo. Muchas personas llaman por alguien más.",
    },
    now: [
      {
        self: "Llame o envíe un mensaje de texto al {988}. Una persona capacitada le escucha.",
        other: "Llame o envíe un mensaje de texto al {988} con esa persona. O llame usted para pedir consejo.",
      },
      {
        self: "Si tiene una herida, o podría quitarse la vida ahora, llame al {911}. O vaya a emergencias.",
        other: "Si esa persona está herida, o podría quitarse la vida ahora, llame al {911}.",
      },
      {
        self: "Esté cerca de alguien de confianza, o vaya donde haya gente.",
        other: "Quédese con esa persona, o siga en el teléfono con ella.",
      },
      {
        self: "Aléjese de lo que podría usar para hacerse daño. O pida que alguien lo guarde por ahora.",
        other:
          "Por ahora, aleje de esa persona lo que podría usar para hacerse daño. Guarde las armas de fuego fuera de la casa. O guárdelas bajo llave y descargadas. Guarde las medicinas bajo llave.",
      },
    ],
  },
  postpartum: {
    heading: {
      self: "Por favor, hable con un médico hoy",
      other: "Por favor, ayude a esa persona a ver a un médico hoy",
    },
    lead: "Después de un parto, pueden venir cambios fuertes muy rápido. Los médicos pueden tratarlos. Por favor, no espere hasta mañana.",
    now: [
      {
        self: "Llame al {988}, o vaya hoy a una sala de emergencias.",
        other: "Llame al {988}, o lleve hoy a esa persona a una sala de emergencias.",
      },
      {
        self: "Pida a otro adulto que se quede con usted y el bebé.",
        other: "Vea que otro adulto se quede con esa persona y el bebé.",
      },
      {
        self: "Si usted o el bebé corren peligro ahora, llame al {911}.",
        other: "Si esa persona o el bebé corren peligro ahora, llame al {911}.",
      },
      {
        self: "Esto puede ser una enfermedad. No es su culpa.",
        other: "Esto puede ser una enfermedad. No es culpa de nadie.",
      },
    ],
  },
  "harm-others": {
    heading: { self: "Por favor, hable con alguien ahora", other: "Por favor, busque ayuda ahora" },
    lead: {
      self: "Usted dijo la verdad sobre algo difícil. Hablar ahora puede evitar que alguien salga lastimado, también usted.",
      other: "Si alguien podría salir lastimado, tome distancia y busque ayuda. Eso también va para usted.",
    },
    now: [
      {
        self: "Si podría pasar ahora, llame al {911}.",
        other: "Si podría pasar ahora, llame al {911}.",
      },
      {
        self: "Aléjese de la persona. Aléjese de lo que podría lastimarla.",
        other: "Aléjese de esa persona, y aleje a los demás.",
      },
      {
        self: "Llame al {988} y diga qué teme que pueda pasar.",
        other: "Llame al {988} y pregunte qué puede hacer.",
      },
    ],
  },
  mind: {
    heading: {
      self: "Por favor, esté con alguien, y vea a un médico hoy",
      other: "Por favor, quédese con esa persona, y busque un médico hoy",
    },
    lead: "A veces cuesta distinguir qué es real. A veces la mente no se calma. Entonces las cosas pueden ir mal muy rápido. Los médicos pueden tratar esto.",
    now: [
      {
        self: "Llame al {988}, o vaya a emergencias con alguien de confianza.",
        other: "Llame al {988} para pedir consejo, o vaya con esa persona a emergencias.",
      },
      {
        self: "Si usted u otra persona podría salir lastimada ahora, llame al {911}.",
        other: "Si alguien podría salir lastimado ahora, llame al {911}.",
      },
      {
        self: "No tiene que hacer lo que dice una voz.",
        other: "Hable con calma. No discuta sobre qué es real.",
      },
    ],
  },
  home: {
    heading: {
      self: "Puede correr un gran peligro. Por favor, busque ayuda",
      other: "Su ser querido puede correr un gran peligro. Por favor, busque ayuda",
    },
    lead: {
      self: "Esto no es su culpa. Lo que marcó puede significar que alguien podría lastimarle gravemente. Usted decide qué hacer.",
      other:
        "Esto no es culpa de su ser querido, ni de usted. Alguien podría lastimarle gravemente. Usted también puede llamar para pedir consejo.",
    },
    now: [
      {
        self: "¿Está pasando ahora? Llame al {911}, si puede. O vaya donde haya gente.",
        other: "¿Está pasando ahora? Llame al {911}.",
      },
      {
        self: "Llame a la línea contra la violencia cuando nadie le oiga. Le ayudan a hacer un plan.",
        other: "Llame a la línea contra la violencia. Pregunte cómo ayudar sin empeorar las cosas.",
      },
      {
        self: "¿Alguien puede revisar este teléfono o computadora? Use uno que no pueda ver, como el de una amistad.",
        other: "No le escriba sobre esto. Quien le maltrata podría leerlo.",
      },
      {
        self: "¿Le apretaron el cuello en estos días? Vea hoy a un médico, aunque se sienta bien.",
        other: "¿Le apretaron el cuello en estos días? Necesita un médico hoy, aunque se sienta bien.",
      },
    ],
  },
};

const notices: CrisisWords["notices"] = {
  talk: {
    self: "Algo de esto pesa mucho. Puede hablar con alguien a cualquier hora. No tiene que ser una emergencia.",
    other:
      "Algo de esto puede preocupar. Puede llamar para pedir consejo a cualquier hora. No tiene que ser una emergencia.",
  },
  home: {
    self: "Nadie debe hacerle daño ni amenazarle. Hay personas que saben de esto y le ayudan a pensar qué hacer. Si alguien puede revisar este aparato, use uno que no pueda ver.",
    other:
      "Nadie debe hacer daño a esa persona ni amenazarla. Hay personas que saben de esto y ayudan a pensar qué hacer. Llame desde un aparato que nadie más pueda revisar.",
  },
  bed: {
    self: "¿No tiene dónde dormir esta noche? Una línea local sabe dónde hay lugar. Diga: “Necesito dónde dormir esta noche”. Si no hay lugar, pregunte dónde puede estar sin frío. Llame otra vez más tarde. ¿Está mal de salud, o corre peligro por frío o calor? Llame al {911}.",
    other:
      "¿Su ser querido no tiene dónde dormir esta noche? Una línea local sabe dónde hay lugar. Diga: “Necesita dónde dormir esta noche”. Si no hay lugar, pregunte dónde puede estar sin frío. Llame otra vez más tarde. ¿Está mal de salud, o corre peligro por frío o calor? Llame al {911}.",
  },
  withdrawal: {
    self: "No deje de golpe lo que bebe o usa. Dejar alcohol, pastillas para calmarse u opioides puede ponerle muy mal. ¿Tiembla, suda o vomita ahora? Vaya hoy al médico, a una clínica sin cita, a desintoxicación o a emergencias. Llame al {911} si hay convulsión, confusión, fiebre, o si ve u oye cosas. Llame también si no puede parar de vomitar.",
    other:
      "Esa persona no debe dejar de golpe lo que bebe o usa. Dejar alcohol, pastillas para calmarse u opioides puede ponerla muy mal. ¿Tiembla, suda o vomita ahora? Llévela hoy al médico, a una clínica sin cita, a desintoxicación o a emergencias. Llame al {911} si hay convulsión, confusión, fiebre, o si ve u oye cosas. Llame también si no puede parar de vomitar.",
  },
};

/** Words that stand beside help. Phone numbers come from the lines, never from here: `{988}` and `{911}` are filled in. */
export const crisisEs: CrisisWords = {
  ...helpBarEs,
  always: "Día y noche",
  bilingual: "En español y en inglés.",
  hours: {
    "trans-lifeline": "El horario puede variar.",
    "teen-line": "Por la noche, de 6 a 10 p.m., hora del Pacífico.",
    "eating-alliance": "Entre semana.",
    nami: "De lunes a viernes, de 10 a.m. a 10 p.m., hora del Este.",
    "211": "El horario varía según el lugar.",
  },
  audiences: {
    veterans: "Veteranos y personas en servicio",
    lgbtq: "Personas LGBTQ+",
    young: "Jóvenes",
    hurt: "Personas a quienes hacen daño",
    deaf: "Personas sordas o que oyen poco",
    native: "Personas indígenas de Estados Unidos",
    parents: "Embarazo, y padres y madres recientes",
    eating: "Alimentación e imagen del cuerpo",
  },
  checked: "Números consultados por última vez el {date}.",
  unconfirmed:
    "Algunos números no se han marcado para confirmarlos. Si uno no funciona, llame o envíe un mensaje de texto al {988}.",
  moreHelp: "Más formas de recibir ayuda, y qué pasa cuando llama",
  worries: "¿Le preocupa la policía, el costo, o qué decir? Respuestas honestas",
  honest: honestAnswersEs,
  cannotContact: "Esta página no puede verle, y no puede llamar a nadie por usted.",
  keepGoing: "Seguir con las preguntas",
  keepGoingHint: "Puede seguir, o parar aquí. Usted decide.",
  goBack: "Volver y cambiar una respuesta",
  already: "La ayuda se queda aquí mientras esté en esta página.",
  repeat: {
    self: "Ya marcó algo así antes. Todavía puede llamar o enviar un mensaje de texto al {988}. Si hay peligro ahora, llame al {911}.",
    other:
      "Ya marcó algo así antes. Todavía puede llamar al {988} para pedir consejo. Si hay peligro ahora, llame al {911}.",
  },
  alsoHeading: "También",
  teen: {
    self: "Por favor, dígale también a un adulto de confianza. Puede ser un maestro, un enfermero, un entrenador o un familiar. No tiene que hacer esto a solas. No necesita permiso de sus padres para llamar o escribir.",
    other: "Quédese cerca de esa persona. Cuéntele también a otro adulto, uno que cuida y trata bien a esa persona.",
  },
  kinds,
  notices,
  noticesInShort: {
    talk: {
      self: "Puede hablar con alguien a cualquier hora",
      other: "Puede llamar para pedir consejo a cualquier hora",
    },
    home: {
      self: "Nadie debe hacerle daño ni amenazarle",
      other: "Nadie debe hacer daño a esa persona ni amenazarla",
    },
    bed: {
      self: "Un lugar donde dormir esta noche: pregunte a la línea local",
      other: "Un lugar donde su ser querido pueda dormir esta noche: pregunte a la línea local",
    },
    withdrawal: {
      self: "No deje de golpe lo que bebe o usa. ¿Tiembla o vomita? Vaya hoy al médico",
      other: "Esa persona no debe dejar de golpe lo que bebe o usa. ¿Tiembla o vomita? Llévela hoy al médico",
    },
  },
  noticeLabel: "Alguien con quien hablar",
  lifelineKeys: "En el {988}, para español: oprima {spanish}, o envíe {word}. Veteranos: oprima {veteran}.",
  confusion: {
    title: "Lo que ayuda a los médicos",
    tell: [
      {
        self: "Diga si hay una medicina nueva, fiebre o infección, o una caída.",
        other: "Diga si hay una medicina nueva, fiebre o infección, o una caída.",
      },
      {
        self: "Diga si la cara cae, un brazo está débil, o le cuesta hablar. Puede ser un derrame cerebral.",
        other: "Diga si la cara cae, un brazo está débil, o le cuesta hablar. Puede ser un derrame cerebral.",
      },
      {
        self: "Lleve la lista de sus medicinas, sus lentes y su audífono.",
        other: "Lleve la lista de sus medicinas, sus lentes y su audífono.",
      },
    ],
  },
  overdose: {
    title: "Si alguien puede tener una sobredosis",
    signs:
      "Señales: no despierta, respira lento o no respira. Hace ruidos al respirar. Labios azules o grises, pupilas muy pequeñas.",
    steps: [
      "Trate de despertar a la persona. Grite, y frote fuerte el centro del pecho.",
      "Llame al {911}. Diga que alguien no respira bien, y qué tomó.",
      "Dé naloxona (Narcan), si la hay.",
      "Dé respiración boca a boca, si sabe cómo.",
      "Si no hay cambio después de 2 a 3 minutos: dé más naloxona.",
      "Ponga a la persona de lado. Quédese hasta que llegue la ayuda.",
    ],
  },
  lines,
};
