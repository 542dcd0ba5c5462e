import type { CareWords } from "../../care-words";

/** What the names of treatments mean. */
export const approachesEs = {
  cbt: {
    name: "CBT (terapia cognitivo-conductual)",
    what: "Se mira cómo lo que piensa, lo que siente y lo que hace se influyen, y se prueban formas nuevas.",
  },
  dbt: {
    name: "DBT (terapia dialéctica conductual)",
    what: "Habilidades para emociones muy fuertes: pasar una mala hora, estar en el presente, decir lo que necesita.",
  },
  act: {
    name: "ACT (terapia de aceptación y compromiso)",
    what: "Aprender a aceptar lo que duele y, aun así, hacer lo que le importa.",
  },
  mi: {
    name: "Entrevista motivacional",
    what: "Una forma de hablar que ayuda cuando una parte de usted quiere un cambio y otra no.",
  },
  mindfulness: {
    name: "Atención plena (mindfulness)",
    what: "Practicar darse cuenta de lo que pasa ahora mismo, sin juzgarlo.",
  },
  "twelve-step": {
    name: "Apoyo con los 12 pasos",
    what: "Ayuda para usar grupos como Alcohólicos Anónimos o Narcóticos Anónimos.",
  },
  "cpt-pe": {
    name: "CPT y PE",
    what: "Dos tratamientos para el trauma. Uno trabaja lo que el trauma le hizo creer; el otro, mirar el recuerdo en pasos pequeños.",
  },
  erp: {
    name: "ERP (exposición y prevención de respuesta)",
    what: "Para el trastorno obsesivo-compulsivo (TOC; en inglés, OCD): enfrentar poco a poco lo que provoca la obsesión, sin hacer el ritual que pide.",
  },
  emdr: {
    name: "EMDR",
    what: "Para el trauma: se tiene un recuerdo en mente mientras los ojos siguen un movimiento.",
  },
  psychodynamic: {
    name: "Terapia psicodinámica",
    what: "Se mira cómo lo que vivió antes todavía influye hoy.",
  },
} as const satisfies CareWords["approaches"];
