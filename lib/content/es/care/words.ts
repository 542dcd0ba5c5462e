import type { CareWords } from "../../care-words";
import { approachesEs } from "./approaches";
import { callKitEs } from "./call-kit";
import { costEs } from "./cost";
import { evidenceEs } from "./evidence";
import { faqsEs } from "./faqs";
import { inpatientGuideEs } from "./inpatient";
import { iopGuideEs } from "./iop";
import { nextStepsEs } from "./next-steps";
import { outpatientGuideEs } from "./outpatient";
import { phpGuideEs } from "./php";
import { residentialGuideEs } from "./residential";
import { rightsEs } from "./rights";
import { weekEs } from "./week";

/** Everything said about care in Spanish. */
export const careEs: CareWords = {
  levels: {
    outpatient: outpatientGuideEs,
    iop: iopGuideEs,
    php: phpGuideEs,
    residential: residentialGuideEs,
    inpatient: inpatientGuideEs,
  },
  facts: {
    daysAWeek: { label: "Días", value: "{range} por semana" },
    hoursADay: { label: "Horas al día", value: "{range}" },
    hoursAWeek: { label: "Horas en total", value: "{range} por semana" },
    weeks: { label: "Cuánto dura", value: "{range} semanas" },
    stayDays: { label: "Cuánto dura", value: "{range} días" },
    groupSize: { label: "Personas en un grupo", value: "{range}" },
    individualAWeek: { label: "Citas individuales con un terapeuta", value: "{range} por semana" },
    payerHoursAWeek: { label: "Horas como las cuentan los seguros", value: "{range} por semana" },
    youthHoursAWeek: { label: "Horas para adolescentes, al menos", value: "{range} por semana" },
  },
  grades: {
    published: "número publicado",
    computed: "calculado de números publicados",
    rough: "número aproximado, de pocas fuentes",
  },
  dayParts: {
    "check-in": "Bienvenida: cómo le ha ido desde la última vez",
    class: "Clase: cómo funciona y qué ayuda",
    "talk-group": "Grupo: hablar y escuchar",
    "skills-group": "Habilidades: practicar algo para usar en casa",
    "one-to-one": "Cita individual con un terapeuta o médico",
    medicine: "Medicina: un médico, una enfermera o quien recete",
    family: "Familia, visitas o llamadas",
    break: "Pausa",
    breakfast: "Desayuno",
    lunch: "Almuerzo",
    dinner: "Cena",
    rest: "Descanso",
    activity: "Movimiento, arte o tiempo al aire libre",
    evening: "Tiempo libre y un cierre en grupo",
    night: "Noche; hay personal despierto",
    "plan-home": "Plan para el tiempo hasta la próxima vez",
  },
  dayExample: "Un ejemplo. Cada lugar tiene su propio horario.",
  faqs: faqsEs,
  approaches: approachesEs,
  evidence: evidenceEs,
  rights: rightsEs,
  cost: costEs,
  week: weekEs,
  callKit: callKitEs,
  nextSteps: nextStepsEs,
  individual: {
    title: "Si un grupo no es posible",
    text: {
      self: "Algunos terapeutas ofrecen terapia individual intensiva: varias citas por semana, o citas de 90 a 120 minutos. Pregunte por “terapia individual intensiva”. También puede pedir empezar con citas individuales y entrar a un grupo después.",
      other:
        "Algunos terapeutas ofrecen terapia individual intensiva: varias citas por semana, o citas de 90 a 120 minutos. Pregunte por “terapia individual intensiva”. La persona también puede empezar con citas individuales y entrar a un grupo después.",
    },
  },
  medicineAlone: {
    title: "La medicina por sí sola",
    text: "Para algunas personas, como algunas con trastorno bipolar o TDAH (ADHD), la medicina es el tratamiento principal. Para la mayoría, la terapia junto con la medicina ayuda más que cualquiera de las dos por separado.",
  },
  outpatientResult: {
    title: "Por lo que respondió, pida por lo menos citas regulares (atención ambulatoria)",
    text: {
      self: "Eso se refiere al nivel de atención. No dice que las cosas sean fáciles, ni que deba esperar. Las citas regulares pueden ayudar, y puede pedir más en cualquier momento.",
      other:
        "Eso se refiere al nivel de atención. No dice que las cosas sean fáciles para la persona, ni que deba esperar. Las citas regulares pueden ayudar, y puede pedir más en cualquier momento.",
    },
  },
  disclaimer: "Es información general. Un profesional que ha hablado con usted decide con usted qué conviene.",
  tooLow:
    "Con menos atención de la que hace falta, se puede perder tiempo y correr peligro. Si quiere menos, háblelo antes con un profesional.",
};
