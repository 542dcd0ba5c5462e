import type { FactsFor } from "../../../../../lib/questionnaire/words";
import type { context } from "../../../sections/context";

export const contextFactsEs = {
  "home-safety": {
    triggers: {
      self: "en casa hay fuertes conflictos o alguien toma o usa drogas",
      other: "en casa de la persona hay fuertes conflictos o alguien toma o usa drogas",
    },
    "hard-home": {
      self: "usted no confía en poder mejorar o seguir bien donde vive",
      other: "la persona difícilmente puede mejorar o seguir bien donde vive",
    },
    unstable: {
      self: "usted no tiene un lugar fijo donde quedarse",
      other: "la persona no tiene un lugar fijo donde quedarse",
    },
    nowhere: {
      self: "usted no tiene un techo donde dormir esta noche",
      other: "la persona no tiene un techo donde dormir esta noche",
    },
    unsafe: {
      self: "en casa alguien le lastima o le amenaza o lo haría si regresara",
      other: "en casa alguien lastima o amenaza a la persona o lo haría si regresara",
    },
  },
  "support-people": {
    limited: {
      self: "pocas personas están cerca o saben cómo está usted",
      other: "pocas personas están cerca o saben cómo está la persona",
    },
    "very-little": { self: "nadie está pendiente de usted", other: "nadie está pendiente de la persona" },
    nobody: { self: "no hay nadie a quien pueda llamar", other: "no hay nadie a quien la persona pueda llamar" },
  },
  "function-dependents": {
    struggling: {
      self: "le cuesta cuidar a alguien a su cargo",
      other: "a la persona le cuesta cuidar a alguien a su cargo",
    },
    cannot: {
      self: "usted no puede cuidar a alguien a su cargo y ningún otro adulto puede",
      other: "la persona no puede cuidar a alguien a su cargo y ningún otro adulto puede",
    },
  },
  "danger-signs": {
    weapon: {
      self: "quien le lastima, amenaza o sigue ha usado o mostrado un arma o tiene un arma de fuego",
      other: "quien lastima, amenaza o sigue a la persona ha usado o mostrado un arma o tiene un arma de fuego",
    },
    choked: {
      self: "quien le lastima, amenaza o sigue le ha apretado el cuello",
      other: "quien lastima, amenaza o sigue a la persona le ha apretado el cuello",
    },
    "threat-kill": {
      self: "quien le lastima, amenaza o sigue ha dicho que va a matarle o a matar a los niños",
      other: "quien lastima, amenaza o sigue a la persona ha dicho que va a matarle o a matar a los niños",
    },
    "fear-death": {
      self: "usted piensa que quien le lastima, amenaza o sigue puede matarle",
      other: "quien lastima, amenaza o sigue a la persona puede matarle",
    },
  },
  "treatment-current": {
    "medication-only": "el tratamiento de ahora es una medicina, sin citas de terapia",
    outpatient: { self: "usted va ahora a terapia o consejería", other: "la persona va ahora a terapia o consejería" },
    iop: {
      self: "usted está ahora en un programa ambulatorio intensivo (IOP)",
      other: "la persona está ahora en un programa ambulatorio intensivo (IOP)",
    },
    php: {
      self: "usted está ahora en un programa de día (PHP)",
      other: "la persona está ahora en un programa de día (PHP)",
    },
    residential: {
      self: "usted vive ahora en un programa de tratamiento",
      other: "la persona vive ahora en un programa de tratamiento",
    },
    inpatient: {
      self: "usted está ahora en un hospital o una unidad de desintoxicación",
      other: "la persona está ahora en un hospital o una unidad de desintoxicación",
    },
    decline: {
      self: "usted no dijo qué tratamiento tiene ahora",
      other: "no se sabe qué tratamiento tiene ahora la persona",
    },
  },
  "treatment-discharge": {
    residential: {
      self: "usted salió de un programa donde vivía en los últimos 30 días",
      other: "la persona salió de un programa donde vivía en los últimos 30 días",
    },
    "hospital-30d": {
      self: "usted salió de un hospital de salud mental o de una unidad de desintoxicación hace 8 a 30 días",
      other: "la persona salió de un hospital de salud mental o de una unidad de desintoxicación hace 8 a 30 días",
    },
    "hospital-7d": {
      self: "usted salió de un hospital de salud mental o de una unidad de desintoxicación en los últimos 7 días",
      other: "la persona salió de un hospital de salud mental o de una unidad de desintoxicación en los últimos 7 días",
    },
  },
  course: {
    slow: "las cosas han ido empeorando poco a poco en los últimos meses",
    "new": "esto es nuevo o mucho peor en las últimas semanas",
    decline: { self: "usted no dijo si las cosas van empeorando", other: "no se sabe si las cosas van empeorando" },
  },
  "watch-need": {
    "most-days": {
      self: "usted necesitó la mayoría de los días que alguien estuviera cerca o pendiente",
      other: "la persona necesitó la mayoría de los días que alguien estuviera cerca o pendiente",
    },
    daily: {
      self: "usted necesitó todos los días que alguien estuviera cerca o pendiente",
      other: "la persona necesitó todos los días que alguien estuviera cerca o pendiente",
    },
    "day-night": {
      self: "usted necesitó día y noche que alguien estuviera cerca o pendiente",
      other: "la persona necesitó día y noche que alguien estuviera cerca o pendiente",
    },
  },
  "medicine-missed": {
    essential: {
      self: "usted pasó días sin tomar toda o parte de una medicina esencial",
      other: "la persona pasó días sin tomar toda o parte de una medicina esencial",
    },
  },
  "treatment-response": {
    improving: {
      self: "usted va mejorando o sigue estable y bien",
      other: "la persona va mejorando o sigue estable y bien",
    },
    same: "el tratamiento ha traído poco o ningún cambio después de un tiempo suficiente",
    worse: { self: "usted va empeorando con el tratamiento", other: "la persona va empeorando con el tratamiento" },
  },
  "treatment-past": {
    partly: "un tratamiento anterior ayudó en parte o por un tiempo",
    little: "un tratamiento anterior con tiempo suficiente trajo poco o ningún cambio",
    "intensive-failed": "un programa anterior no ayudó o el cambio no duró",
  },
  "treatment-admissions": {
    one: {
      self: "usted tuvo una hospitalización de salud mental o desintoxicación en los últimos 12 meses",
      other: "la persona tuvo una hospitalización de salud mental o desintoxicación en los últimos 12 meses",
    },
    "two-plus": {
      self: "usted tuvo dos hospitalizaciones o más de salud mental o desintoxicación en los últimos 12 meses",
      other: "la persona tuvo dos hospitalizaciones o más de salud mental o desintoxicación en los últimos 12 meses",
    },
    readmitted: {
      self: "usted volvió a un hospital de salud mental o a una unidad de desintoxicación antes de 30 días de salir",
      other:
        "la persona volvió a un hospital de salud mental o a una unidad de desintoxicación antes de 30 días de salir",
    },
  },
  readiness: {
    unsure: { self: "usted no sabe si quiere recibir ayuda", other: "la persona no sabe si quiere recibir ayuda" },
    "no-need": { self: "usted no ve un problema", other: "la persona no ve un problema" },
    refuse: { self: "usted no quiere ayuda", other: "la persona no quiere ayuda" },
  },
} as const satisfies FactsFor<typeof context>;
