import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { body } from "../../../sections/body";

export const bodyEs = {
  title: "El cuerpo",
  why: "Lo que pasa en el cuerpo cambia qué tratamiento se puede dar sin peligro.",
  pages: { "body-health": { title: { self: "Su cuerpo", other: "El cuerpo de la persona" } } },
  questions: {
    "about-perinatal": {
      ask: "¿Hay un embarazo, o un bebé de menos de 12 meses?",
      short: "Embarazo o bebé pequeño",
      options: {
        no: "No",
        pregnant: { self: "Sí, estoy embarazada ahora", other: "Sí, la persona está embarazada ahora" },
        postpartum: { self: "Sí, di a luz en los últimos 12 meses", other: "Sí, dio a luz en los últimos 12 meses" },
        "baby-care": {
          self: "Sí, cuido a un bebé de menos de 12 meses, y no di a luz",
          other: "Sí, cuida a un bebé de menos de 12 meses, y no dio a luz",
        },
      },
    },
    "medical-condition": {
      ask: {
        self: "¿Qué línea describe mejor la salud de su cuerpo?",
        other: "¿Qué línea describe mejor la salud del cuerpo de la persona?",
      },
      short: "Salud del cuerpo",
      time: "En estos días",
      hint: "Por ejemplo: diabetes, enfermedad del corazón o del hígado, convulsiones o dolor de mucho tiempo. Si varias son ciertas, marque la que esté más abajo.",
      options: {
        none: "Ninguna enfermedad",
        stable: "Una enfermedad bajo control",
        unchecked: "Algo ha cambiado, y ningún médico lo ha revisado todavía",
        affected: {
          self: "Una enfermedad que empeora por mi ánimo, mi forma de comer, el alcohol o las drogas",
          other: "Una enfermedad que empeora por su ánimo, su forma de comer, el alcohol o las drogas",
        },
        unstable: "Una enfermedad que ahora se debe revisar muy seguido, según el médico",
      },
    },
    "weight-loss": {
      ask: {
        self: "¿Ha bajado de peso sin que un médico se lo pidiera?",
        other: "¿La persona ha bajado de peso sin que un médico se lo pidiera?",
      },
      short: "Peso perdido",
      time: "En los últimos 6 meses",
      hint: "Basta un cálculo a ojo. El peso que ya recuperó no cuenta. Después de un parto, compare con el peso de antes del embarazo.",
      options: {
        none: "No",
        "under-5": "Sí, poco: menos del 5% (si pesaba 150 libras: menos de 8)",
        "5-14": "Sí, algo: del 5 al 14% (si pesaba 150 libras: de 8 a 22)",
        "15-24": "Sí, mucho: del 15 al 24% (si pesaba 150 libras: de 23 a 37)",
        "25-plus": "Sí, muchísimo: el 25% o más (si pesaba 150 libras: 38 o más)",
      },
    },
    "sedative-daily": {
      ask: {
        self: "La mayoría de los días, ¿toma alguna pastilla para los nervios o para dormir?",
        other: "La mayoría de los días, ¿toma la persona alguna pastilla para los nervios o para dormir?",
      },
      short: "Pastillas para los nervios o para dormir",
      time: "En el último mes",
      hint: "Como Xanax o Tafil (alprazolam), Klonopin o Rivotril (clonazepam), Valium (diazepam), Ativan (lorazepam) o Ambien (zolpidem). No cuentan: melatonina, pastillas para la alergia (Tylenol PM es una), trazodona, hidroxicina, buspirona, quetiapina (Seroquel) ni antidepresivos. Si no sabe de qué tipo es, responda como si contara.",
      options: {
        no: "No",
        "as-prescribed": { self: "Sí, como me la recetaron", other: "Sí, como se la recetaron" },
        "want-to-stop": {
          self: "Sí, como me la recetaron, y quiero dejar de tomarla",
          other: "Sí, como se la recetaron, y quiere dejar de tomarla",
        },
        more: {
          self: "Sí, pero sin receta o más de lo recetado, o se me acabó hace poco",
          other: "Sí, pero sin receta o más de lo recetado, o se le acabó hace poco",
        },
      },
    },
  },
} as const satisfies WordsFor<typeof body>;
