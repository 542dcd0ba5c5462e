import type { CareWords } from "../../care-words";

export const weekEs = {
  title: "Cómo podría caber en su semana",
  lead: "Marque lo que ya ocupa su semana. El plan pone las horas donde menos chocan.",
  days: {
    mon: { name: "Lunes", short: "Lun" },
    tue: { name: "Martes", short: "Mar" },
    wed: { name: "Miércoles", short: "Mié" },
    thu: { name: "Jueves", short: "Jue" },
    fri: { name: "Viernes", short: "Vie" },
    sat: { name: "Sábado", short: "Sáb" },
    sun: { name: "Domingo", short: "Dom" },
  },
  busy: { work: "Trabajo", school: "Escuela", caring: "Cuidar de alguien", sleep: "Dormir", other: "Otra cosa" },
  variants: {
    daytime: { name: "De día", text: "La mayoría de los programas se reúne de día." },
    evening: { name: "Por la tarde o noche y el sábado", text: "Para quienes tienen trabajo o escuela de día." },
    telehealth: { name: "Por video", text: "Sin viajes. Necesita un lugar privado." },
  },
  conflict: "{day}, de {from} a {to} ({what}): choca durante {time}",
  noConflict: "Nada de lo que marcó choca con el horario.",
  treatment: "{hours} horas de tratamiento por semana",
  travel: "{hours} horas de viaje por semana",
  practice: "Unos {minutes} minutos de práctica al día en casa; es un cálculo nuestro",
  stay: "En este nivel usted se queda ahí, así que no hay una semana que planear. Piense en quién puede ayudar en casa y en el trabajo.",
  save: "Guardar como archivo de calendario",
  saveHint: "El archivo se hace en este teléfono o computadora. Cada entrada dice solo “{title}”.",
  calendarTitle: "Cita",
  fileName: "citas.ics",
} as const satisfies CareWords["week"];
