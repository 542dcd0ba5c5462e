import type { CareWords } from "../../care-words";
import { scriptsEs } from "./scripts";

export const callKitEs = {
  title: "Antes de llamar",
  lead: "Puede leer esto palabra por palabra. Con una llamada al día basta.",
  selfReferral:
    "En la mayoría de los programas puede llamar usted directamente. No hace falta que un terapeuta le mande.",
  scripts: scriptsEs,
  sheet: {
    title: "Comparar tres programas",
    lead: "Haga a cada uno las mismas preguntas y anote lo que oiga. No hay un puntaje perfecto. Fíjese en cómo le tratan.",
    program: "Programa {number}",
  },
  questions: {
    approaches: {
      ask: "¿Qué tratamientos usan que los estudios respaldan?",
      listenFor: "nombres como CBT, DBT, ERP, CPT o PE, y un plan para el día.",
    },
    licenses: {
      ask: "¿Qué licencias tienen las personas que dan el tratamiento?",
      listenFor:
        "terapeutas y personal de enfermería con licencia, y un médico o una enfermera practicante que recete.",
    },
    "group-size": { ask: "¿Cuántas personas hay en un grupo?", listenFor: "unas {groupSize}." },
    accreditation: {
      ask: "¿Tienen licencia del estado, y acreditación?",
      listenFor: "una licencia del estado, y The Joint Commission o CARF.",
    },
    medicine: { ask: "¿Aquí se pueden recetar y revisar medicinas?", listenFor: "un nombre, y cada cuánto." },
    discharge: {
      ask: "¿Cómo termina el programa, y qué sigue después?",
      listenFor: "menos días paso a paso, y una cita ya hecha para después del último día.",
    },
    crisis: {
      ask: "¿Qué pasa en una crisis, de día y de noche?",
      listenFor: "un plan claro y un número, no solo “vaya a emergencias”.",
    },
    telehealth: { ask: "¿Se puede hacer por video?", listenFor: "sí o no, y cómo ayudan en una crisis en casa." },
    cost: {
      ask: "¿Cuánto pagaré en total, con mi seguro?",
      listenFor: "un número por escrito, y quién pide la aprobación al plan.",
    },
  },
  extraQuestions: {
    opening: {
      ask: "¿Qué tan pronto es la evaluación, y qué tan pronto el primer día?",
      listenFor: "una fecha.",
    },
    "share-like-me": {
      ask: "¿Cuántas de las personas de aquí tienen lo mismo que yo?",
      listenFor: "una buena parte. Los programas se especializan.",
    },
    schedule: { ask: "¿Qué días y a qué horas?", listenFor: "horas que quepan en su semana." },
    "family-part": { ask: "¿Qué parte tiene la familia?", listenFor: "sesiones regulares con la familia." },
    "school-work": {
      ask: "¿Cómo trabajan con la escuela?",
      listenFor: "alguien que llama a la escuela, y tiempo para las tareas.",
    },
    meals: {
      ask: "¿Las comidas son parte del día, con apoyo?",
      listenFor: "comidas con el personal, nutricionista y revisiones médicas.",
    },
    "opioid-medicine": {
      ask: "¿Se puede empezar o seguir aquí con buprenorfina o metadona?",
      listenFor: "sí, mientras ayude.",
    },
    "both-together": {
      ask: "¿Tratan juntos la salud mental y el alcohol o las drogas?",
      listenFor: "un solo equipo y un solo plan.",
    },
    "visits-phones": {
      ask: "¿Cuáles son las reglas de visitas y teléfonos?",
      listenFor: "reglas que a usted le parezcan bien.",
    },
    fit: { ask: "¿Es lo que busco?", listenFor: "lo que usted siente después de la llamada o visita." },
  },
  insurerQuestions: {
    covered: "¿Mi plan cubre este nivel de atención?",
    "in-network": "¿Este programa está en la red? Su nombre y dirección: ____",
    codes: "¿Están cubiertos estos códigos de facturación: {codes}?",
    "prior-authorization": "¿Hace falta aprobación antes de empezar? ¿Quién la pide, y cuánto tarda?",
    "days-approved": "¿Cuántos días se aprueban al principio, y cómo se piden más?",
    deductible: "¿Cuánto me falta del deducible este año?",
    share: "¿Cuál es mi copago o mi porcentaje? ¿Es por cada día, y tengo que pagar primero el deducible?",
    maximum: "¿Cuánto falta para mi máximo de gastos de bolsillo?",
    "telehealth-paid": "¿Se paga igual por video?",
    rides: "¿Cómo pido viajes para ir, y con cuántos días de anticipación?",
    gap: "Si ningún programa de la red tiene lugar: ¿puedo ir a otro al costo de la red (en inglés, network gap exception)?",
    criteria: "¿Con qué criterios se decide si hace falta? Por favor, envíenmelos.",
    "comparative-analysis":
      "Por favor, envíenme el análisis comparativo de cualquier límite a esta atención (ley de paridad).",
    "name-number": "Su nombre y el número de referencia de esta llamada: ____",
  },
  codesNote:
    "Los programas usan códigos distintos. Pregunte al programa cuáles cobra, y luego pregunte al plan por esos.",
  redFlagsTitle: "Razones para seguir buscando",
  redFlags: {
    "no-assessment": "Le aceptan sin una evaluación.",
    "no-plan": "Grupos sin plan: nadie puede decir qué se enseña o qué tratamiento es.",
    unlicensed: "No quieren decir quién da el tratamiento o qué licencia tiene.",
    "no-crisis-plan": "No tienen un plan para una crisis.",
    "no-aftercare": "No tienen un plan para lo que viene después.",
    promises: "Prometen una cura o un porcentaje de éxito.",
    pressure: "Le presionan para firmar o pagar hoy.",
    gifts: "Ofrecen dinero, regalos, renta gratis o un vuelo por entrar.",
    "cost-unclear": "No quieren dar el costo por escrito.",
    "refuses-medicine": "Obligan a dejar la medicina para el uso de opioides o alcohol.",
    "no-contact": "Cortan todo contacto con la familia por semanas.",
  },
  bringTitle: "Qué llevar",
  bring: {
    summary: "El resumen impreso",
    "photo-id": "Una identificación con foto, si la hay",
    "insurance-card": "La tarjeta del seguro, los dos lados",
    "income-proof": "Algo que muestre los ingresos, para un precio más bajo",
    medicines: {
      self: "Todas sus medicinas, o una lista con las dosis",
      other: "Todas las medicinas de la persona, o una lista con las dosis",
    },
    history: {
      self: "El tratamiento de antes: dónde, cuándo, qué ayudó y qué no",
      other: "El tratamiento que tuvo antes: dónde, cuándo, qué ayudó y qué no",
    },
    health: "Problemas de salud y alergias",
    substances:
      "Qué se toma o se bebe, cuánto, y cuándo fue la última vez. Es información médica; pregunte quién la verá",
    contacts: "Nombres y números de un médico, un terapeuta y alguien de confianza",
    week: "El plan de la semana: qué horas le sirven",
    guardian: "Un padre, madre o tutor, y los papeles sobre quién decide",
    "school-papers": "El nombre de la escuela, un contacto ahí y cualquier plan que tenga",
    overnight: "Ropa para unos días, un cargador, lentes, algo que le dé tranquilidad. Pregunte qué no se permite",
    questions: "Sus propias preguntas, por escrito",
  },
  placesTitle: "Dónde buscar",
  places: {
    "own-clinician": {
      title: { self: "Quienes le atienden ahora", other: "Quienes atienden ahora a la persona" },
      text: "Empiece aquí. Conocen la historia y los programas cercanos, y pueden llamar antes.",
    },
    "primary-care": {
      title: "Un médico de familia o una enfermera practicante",
      text: "Puede dar una referencia, empezar una medicina, hacer un chequeo médico y seguir de cerca cómo va mientras espera.",
    },
    pediatrician: {
      title: "Un pediatra, un médico de familia o una enfermera practicante",
      text: "Puede dar una referencia, empezar una medicina, hacer un chequeo médico y seguir de cerca cómo va mientras espera.",
    },
    "insurer-directory": {
      title: "El directorio del plan de seguro",
      text: "Busque en el sitio del plan, o llame al número de la tarjeta. Pida el nivel por su nombre, y pregunte quién tiene lugar. Las listas suelen estar atrasadas, así que llame.",
    },
    findtreatment: {
      title: "findtreatment.gov",
      text: "Gratis, del gobierno, sin dar su nombre. Escriba un código postal. Puede cambiar el idioma del sitio; los nombres en inglés son: mental health o substance use, y en service setting: outpatient, intensive outpatient, partial hospitalization or day treatment, residential, o hospital inpatient. El sitio puede usar palabras un poco distintas. Agregue la forma de pago y el grupo de edad. La línea de SAMHSA ({samhsa}) hace la misma búsqueda por teléfono.",
    },
    hospital: {
      title: "Hospitales y hospitales universitarios",
      text: "Sirven cuando las cosas son graves o hay también un problema físico. Pregunte por salud conductual o psiquiatría.",
    },
    "community-center": {
      title: "Centros comunitarios de salud mental",
      text: "Muchos condados tienen uno. Muchas veces tienen programas intensivos, y precios según los ingresos.",
    },
    "health-center": {
      title: "Centros de salud comunitarios (FQHC)",
      text: "Atienden a las personas sin importar cuánto puedan pagar. Busque uno en findahealthcenter.hrsa.gov.",
    },
    university: {
      title: "El centro de consejería de la universidad",
      text: "Gratis o de bajo costo para estudiantes, y algunas universidades tienen programas intensivos o saben quién los tiene.",
    },
    "school-counselor": {
      title: "El consejero, la enfermera o el trabajador social de la escuela",
      text: {
        self: "Conoce programas cercanos para adolescentes, y puede ayudar a contárselo a su familia. Puede preguntar primero qué tiene que contar.",
        other: "Conoce programas cercanos para adolescentes, y puede hacer con usted un plan para la escuela.",
      },
    },
    va: {
      title: "El VA y los Vet Centers",
      text: "Si no puede esperar, pida en un centro médico del VA atención de salud mental el mismo día. Los Vet Centers atienden a muchos que sirvieron, y a su familia.",
    },
    perinatal: {
      title: "La partera, el obstetra o el médico de los niños",
      text: "Conocen programas para esta etapa. La línea de salud mental materna ({maternal}) ayuda a buscar atención, día y noche.",
    },
    "aging-agency": {
      title: "La agencia local para adultos mayores (Area Agency on Aging)",
      text: "Sabe de viajes, ayuda en casa y programas para adultos mayores. El {211} puede dar su número.",
    },
  },
} as const satisfies CareWords["callKit"];
