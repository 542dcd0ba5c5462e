import type { CrisisWords } from "../words";
import { babyEs, kindsEs } from "./crisis-kinds";
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
  "988-lgbtq": { name: "La misma línea para adolescentes y jóvenes LGBTQ+", about: "Gratis." },
  trevor: { name: "The Trevor Project", about: "Para jóvenes LGBTQ+." },
  "trans-lifeline": { name: "Trans Lifeline", about: "Personas trans que escuchan y saben cómo es." },
  poison: {
    name: "Línea de ayuda por envenenamiento (Poison Help)",
    about: "Si alguien tragó una medicina o veneno y está consciente. Si no, llame al {911}.",
  },
  "domestic-violence": {
    name: "Línea Nacional contra la Violencia Doméstica",
    about: "Para quien sufre maltrato o control de su pareja o familia.",
  },
  "deaf-domestic-violence": {
    name: "Línea para personas sordas que sufren violencia",
    about: "Por videoteléfono, en lengua de señas.",
  },
  "strong-hearts": {
    name: "StrongHearts Native Helpline",
    about: "Para personas indígenas de Estados Unidos que sufren maltrato en casa o una agresión.",
  },
  "love-is-respect": {
    name: "love is respect",
    about: "Para adolescentes y jóvenes, sobre el noviazgo.",
  },
  rainn: { name: "RAINN", about: "Para cualquier persona después de una agresión sexual." },
  childhelp: {
    name: "Childhelp",
    about: "Para niños y adolescentes que sufren maltrato, y adultos que se preocupan por un niño.",
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
  "211": {
    name: "Línea de ayuda local",
    about: "Comida, un lugar donde dormir, pago de cuentas y otra ayuda cerca de usted.",
  },
};

const circumstances: CrisisWords["circumstances"] = {
  declined: {
    self: "No tenía que responder. Si la respuesta sincera es difícil, {reach988}.",
    other: "No tenía que responder. Si la respuesta sincera es difícil, {reach988}. También dan consejo.",
  },
  home: {
    self: "Alguien le lastima o le amenaza, y no es su culpa. Para pedir ayuda, elija a una persona que no le haga daño. ¿Alguien puede revisar este teléfono? Use otro que no pueda ver.",
    other:
      "Alguien lastima o amenaza a la persona, y no es su culpa. Busque ayuda sin que quien hace el daño oiga ni lea nada.",
  },
  refuses: {
    self: "Tal vez no ve un problema, o no quiere ayuda. Hablar una vez no le obliga a nada.",
    other: "¿Y si la persona no quiere ayuda? Pregunte qué puede hacer: {reach988}. Si hay peligro, no espere un sí.",
  },
  dependent: {
    self: "Alguien que depende de usted necesita hoy a otro adulto. Pida ayuda a la familia, a una amistad o a un vecino. La línea de ayuda local también ayuda a buscar a alguien. ¿Hay ahora un niño pequeño sin nadie, o alguien que no puede quedarse sin compañía? Llame al {911}.",
    other:
      "Alguien que depende de la persona necesita hoy a otro adulto. Pida ayuda a la familia, a una amistad o a un vecino. La línea de ayuda local también ayuda a buscar a alguien. ¿Hay ahora un niño pequeño sin nadie, o alguien que no puede quedarse sin compañía? Llame al {911}.",
  },
  "pregnant-use": {
    self: "Cuando llame, diga que está embarazada. Las clínicas atienden primero a quien está embarazada. No tiene que dejar el alcohol o las drogas sin ayuda. Un médico puede ayudarle a parar sin daño para usted ni el bebé.",
    other:
      "Cuando llame, diga que la persona está embarazada. Las clínicas atienden primero a quien está embarazada. La persona no tiene que dejar el alcohol o las drogas sin ayuda. Un médico puede ayudarle sin daño para nadie.",
  },
  "pregnant-opioids": {
    self: "Durante el embarazo, no deje los opioides por su cuenta. En el embarazo, la medicina para el uso de opioides es el tratamiento. ¿Ya la toma? Siga tomándola. Cuando llame, diga que está embarazada. Las clínicas atienden primero a quien está embarazada.",
    other:
      "Durante el embarazo, la persona no debe dejar los opioides por su cuenta. En el embarazo, la medicina para el uso de opioides es el tratamiento. ¿Ya la toma? Debe seguir tomándola. Cuando llame, diga que la persona está embarazada. Las clínicas atienden primero a quien está embarazada.",
  },
  dread: {
    self: "Es común tener pensamientos que asustan sobre un bebé. Se pueden tratar. Tenerlos no quiere decir que desee hacerlo. Dígaselo a su médico, enfermera o partera. Ya lo han oído antes.",
    other:
      "Es común tener pensamientos que asustan sobre un bebé. Se pueden tratar. Tenerlos no quiere decir que desee hacerlo. Ayude a la persona a decírselo a un médico, una enfermera o una partera.",
  },
};

const notices: CrisisWords["notices"] = {
  talk: {
    self: "Lo que está viviendo pesa mucho. Puede hablar con alguien a cualquier hora, sea o no una emergencia.",
    other: "Algo de esto pesa mucho. Puede llamar para pedir consejo a cualquier hora, sea o no una emergencia.",
  },
  home: {
    self: "Nadie debe lastimarle ni amenazarle. Esto no es su culpa. Hay personas que saben de esto y le ayudan a pensar qué hacer. ¿Alguien puede revisar este teléfono o computadora? Use uno que esa persona no pueda ver.",
    other:
      "Nadie debe lastimar ni amenazar a la persona. Esto no es su culpa. Hay personas que saben de esto y ayudan a pensar qué hacer. Llame desde un teléfono que nadie más pueda revisar.",
  },
  bed: {
    self: "¿No tiene dónde dormir esta noche? La línea de ayuda local sabe dónde hay lugar. Diga: “Necesito dónde dormir esta noche”. Si no hay lugar, pregunte dónde puede estar bajo techo. Llame otra vez más tarde. ¿Está mal de salud, o corre peligro por frío o calor? Llame al {911}.",
    other:
      "¿La persona no tiene dónde dormir esta noche? La línea de ayuda local sabe dónde hay lugar. Diga: “Necesita dónde dormir esta noche”. Si no hay lugar, pregunte dónde puede estar bajo techo. Llame otra vez más tarde. ¿Está mal de salud, o corre peligro por frío o calor? Llame al {911}.",
  },
  withdrawal: {
    self: "Hable primero con un médico. No deje de golpe lo que toma o usa. Dejar alcohol, opioides, o pastillas para los nervios o para dormir puede ponerle muy mal. Llame al {911} si hay convulsión, confusión o fiebre. También si ve u oye cosas que otros no. Llame también si no puede parar de vomitar. ¿Tiembla, suda o vomita ahora? Que le revisen hoy: un médico, una clínica sin cita, desintoxicación o emergencias.",
    other:
      "La persona debe hablar primero con un médico. No debe dejar de golpe lo que toma o usa. Dejar alcohol, opioides, o pastillas para los nervios o para dormir puede ponerle muy mal. Llame al {911} si hay convulsión, confusión o fiebre. También si ve u oye cosas que otros no. Llame también si no puede parar de vomitar. ¿Tiembla, suda o vomita ahora? Que revisen hoy a la persona: un médico, una clínica sin cita, desintoxicación o emergencias.",
  },
};

/**
 * Words shown beside help. Phone numbers come from the lines, never from here: `{988}` and `{911}` are placeholders.
 */
export const crisisEs: CrisisWords = {
  ...helpBarEs,
  always: "A toda hora",
  bilingual: "En español y en inglés.",
  hours: {
    "trans-lifeline": "De lunes a viernes, de 10 a.m. a 6 p.m., hora del Pacífico.",
    "teen-line": "Casi todas las noches, de 6 a 10 p.m., hora del Pacífico. Si nadie contesta, pruebe otra línea.",
    "eating-alliance": "Pruebe de día, entre semana.",
    nami: "De lunes a viernes, de 10 a.m. a 10 p.m., hora del Este.",
    "211": "El horario varía según el lugar.",
  },
  audiences: {
    veterans: "Veteranos y personas en servicio",
    lgbtq: "Personas LGBTQ+",
    young: "Jóvenes",
    hurt: "Personas que sufren maltrato o violencia",
    deaf: "Personas sordas o que oyen poco",
    native: "Personas indígenas de Estados Unidos",
    parents: "Embarazo, y quienes acaban de tener un bebé",
    eating: "Alimentación e imagen del cuerpo",
  },
  checked: "Números consultados en línea por última vez el {date}.",
  unconfirmed: "Si una línea no contesta, {reach988}.",
  moreHelp: "Más formas de recibir ayuda, y qué pasa cuando llama",
  worries: "¿Le preocupa la policía, los papeles, el costo, o qué decir? Respuestas honestas",
  honest: honestAnswersEs,
  cannotContact: "Esta página no puede verle, y no puede llamar a nadie por usted.",
  keepGoing: "Seguir con las preguntas",
  keepGoingHint: "Puede seguir, o parar aquí. Usted decide.",
  goBack: "Volver y cambiar una respuesta",
  already: "Estos números siguen aquí.",
  repeat: {
    self: "Gracias por decirlo. Todavía hay ayuda: {reach988}. Si hay peligro ahora, llame al {911}.",
    other:
      "Gracias por estar pendiente. Todavía puede pedir consejo: {reach988}. Si hay peligro ahora, llame al {911}.",
  },
  alsoHeading: "También",
  teen: {
    self: "Por favor, dígale también a un adulto de confianza. Puede ser un maestro, una enfermera, un entrenador o un familiar. No tiene que cargar con esto sin ayuda. No necesita permiso de sus padres para llamar o escribir.",
    other: "Quédese cerca. Cuéntele también a otro adulto que cuide y trate bien a la persona.",
  },
  kinds: kindsEs,
  baby: babyEs,
  circumstances,
  wayOut: "Salir de este sitio ahora",
  notices,
  noticesInShort: {
    talk: {
      self: "Puede hablar con alguien a cualquier hora",
      other: "Puede llamar para pedir consejo a cualquier hora",
    },
    home: {
      self: "Ayuda si alguien le lastima o le amenaza",
      other: "Ayuda si alguien lastima o amenaza a la persona",
    },
    bed: {
      self: "Un lugar donde dormir esta noche: pregunte a la línea de ayuda local",
      other: "Un lugar donde dormir esta noche: pregunte a la línea de ayuda local",
    },
    withdrawal: {
      self: "No deje de golpe lo que toma o usa. ¿Tiembla o vomita? Vaya hoy al médico",
      other: "La persona no debe dejar de golpe lo que toma o usa. ¿Tiembla o vomita? Vayan hoy al médico",
    },
  },
  noticeLabel: "Alguien con quien hablar",
  lifelineKeys: "En el {988}, para español: oprima {spanish}, o mande por texto {word}. Veteranos: oprima {veteran}.",
  confusion: {
    title: "Lo que ayuda a los médicos",
    tell: [
      {
        self: "Diga si hay una medicina nueva, fiebre o infección, o una caída.",
        other: "Diga si hay una medicina nueva, fiebre o infección, o una caída.",
      },
      {
        self: "Diga si un lado de la cara está caído, o un brazo débil. Diga si le cuesta hablar. Puede ser un derrame cerebral.",
        other:
          "Diga si un lado de la cara está caído, o un brazo débil. Diga si le cuesta hablar. Puede ser un derrame cerebral.",
      },
      {
        self: "Lleve la lista de sus medicinas, sus lentes y su audífono.",
        other: "Lleve la lista de sus medicinas, sus lentes y su audífono.",
      },
    ],
  },
  overdose: {
    title: "Para quien esté al lado, si hay una sobredosis",
    signs:
      "Señales: no despierta, respira lento o no respira. Hace ronquidos o ruidos raros al respirar. Labios azules o grises, pupilas muy pequeñas.",
    steps: [
      "Trate de despertar a la persona. Grite, y frote fuerte con los nudillos el centro del pecho.",
      "Llame al {911}. Diga que alguien no respira bien, y qué tomó.",
      "Dé naloxona (Narcan), si la hay.",
      "Dé respiración boca a boca, si sabe cómo.",
      "Si no hay cambio después de 2 a 3 minutos: dé más naloxona.",
      "Ponga a la persona de lado. Quédese hasta que llegue la ayuda.",
    ],
  },
  lines,
};
