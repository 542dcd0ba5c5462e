import type { CareWords } from "../../care-words";

/** `{…}` is replaced with the figures of IOP, `{php…}` with those of PHP. */
export const faqsEs = {
  hours: {
    ask: "¿Cuántas horas por semana es un programa ambulatorio intensivo?",
    answer:
      "La mayoría se reúne de {daysAWeek} días por semana, de {hoursADay} horas cada vez. Son de {hoursAWeek} horas por semana. Algunos son por la mañana, otros por la tarde o noche.",
  },
  "iop-or-php": {
    ask: "¿Cuál es la diferencia entre IOP y PHP?",
    answer:
      "PHP es más: de {phpHoursADay} horas al día, {phpDaysAWeek} días por semana. Es para quienes necesitan que les vean casi todos los días. IOP deja más lugar para el trabajo, la escuela y la familia. En los dos se duerme en casa.",
  },
  work: {
    ask: "¿Puedo trabajar mientras estoy en un IOP?",
    answer:
      "Muchas personas lo hacen. Busque horarios de noche, de fin de semana o por video. Si es de día, puede haber permiso según la FMLA o un cambio de horario según la ADA.",
  },
  insurance: {
    ask: "¿Lo paga el seguro?",
    answer:
      "Casi siempre paga una parte, cuando un profesional dice que hace falta. Así es en la mayoría de los planes de trabajo y del mercado de seguros médicos, en Medicare y en Medicaid. Muchos piden aprobación antes, y casi siempre la pide el programa. Pregunte cuál es su parte antes de empezar.",
  },
  length: {
    ask: "¿Cuánto dura?",
    answer:
      "Casi siempre de {weeks} semanas. Lo decide usted junto con el equipo. Algunas personas terminan antes, y otras necesitan más.",
  },
  group: {
    ask: "¿Es casi todo en grupos?",
    answer:
      "Sí. Los grupos tienen unas {groupSize} personas, y además hay una cita individual con un terapeuta, casi siempre cada semana. Si un grupo no es posible para usted, pregunte por terapia individual intensiva.",
  },
  "not-only-addiction": {
    ask: "¿Es solo para adicciones?",
    answer:
      "No. Empezó ahí, y ahí los estudios son más fuertes. Hoy hay programas para depresión, ansiedad, trauma, trastornos de la alimentación, TOC (OCD), trastorno bipolar y más. Pregunte qué trata más un programa.",
  },
  after: {
    ask: "¿Qué pasa después?",
    answer:
      "Un buen programa planea el final desde el principio: citas semanales ya hechas, medicina si la toma, personas con quienes reunirse, y qué hacer si vuelven las señales. Pida el plan por escrito.",
  },
} as const satisfies CareWords["faqs"];
