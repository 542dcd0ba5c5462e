import type { WordsFor } from "../../../../../lib/questionnaire/words";
import { auditCEs } from "../../../../instruments/audit-c";
import type { substances } from "../../../sections/substances";
import { auditCOwnEs, bstadOwnEs, drugSingleOwnEs } from "../own-translations";

const audit = auditCEs.optionsOf;

export const substancesEs = {
  title: "Alcohol, drogas y medicinas",
  why: {
    self: "Dejar algunas de estas cosas de golpe puede ser peligroso, y tratar todo junto funciona mejor. A nadie se le dice lo que usted marca.",
    other:
      "Dejar algunas de estas cosas de golpe puede ser peligroso, y tratar todo junto funciona mejor. A nadie se le dice lo que usted marca.",
  },
  pages: {
    alcohol: {},
    "alcohol-more": { title: "Cuánto alcohol", lead: auditCOwnEs.instructions },
    drugs: {},
    "teen-use": {
      title: "Alcohol, tabaco y drogas",
      lead: "Escriba un número de días, de 0 a 365. Basta un cálculo a ojo.",
    },
    sedatives: {},
    kinds: {},
    pattern: {},
    "withdrawal-before": {},
    "withdrawal-today": {},
    impact: { title: { self: "Cómo afecta su vida", other: "Cómo afecta la vida de esa persona" } },
    "use-today": {},
  },
  questions: {
    "68518-0": {
      ask: {
        self: auditCEs.items["68518-0"],
        other: "¿Con qué frecuencia consume esa persona alguna bebida alcohólica?",
      },
      short: "Con qué frecuencia hay alcohol",
      time: "En el último año",
      options: audit["68518-0"],
    },
    "68519-8": {
      ask: {
        self: auditCEs.items["68519-8"],
        other: "¿Cuántas consumiciones de bebidas alcohólicas suele realizar esa persona en un día de consumo normal?",
      },
      short: "Bebidas en un día normal",
      time: "En el último año",
      options: audit["68519-8"],
    },
    "68520-6": {
      ask: {
        self: auditCEs.items["68520-6"],
        other: "¿Con qué frecuencia toma esa persona 6 o más bebidas alcohólicas en un solo día?",
      },
      short: "6 o más bebidas en un día",
      time: "En el último año",
      options: audit["68520-6"],
    },
    "68524-8": {
      ask: {
        self: drugSingleOwnEs.items["68524-8"],
        other:
          "¿Cuántas veces en el último año esa persona ha usado una droga ilegal o ha usado una medicina recetada por razones que no eran médicas?",
      },
      short: "Drogas, o medicinas para otro fin",
      time: "En el último año",
      hint: "Por ejemplo: más de lo recetado, la medicina de otra persona, o para drogarse.",
      options: drugSingleOwnEs.options,
    },
    "bstad-alcohol": {
      ask: {
        self: bstadOwnEs.items["bstad-alcohol"],
        other:
          "En el último año, ¿en cuántos días tomó esa persona más de unos sorbos de cerveza, vino o cualquier bebida con alcohol?",
      },
      short: "Días con alcohol",
      options: {},
    },
    "bstad-tobacco": {
      ask: {
        self: bstadOwnEs.items["bstad-tobacco"],
        other: "En el último año, ¿en cuántos días fumó esa persona cigarrillos o usó otros productos de tabaco?",
      },
      short: "Días con tabaco",
      options: {},
    },
    "bstad-marijuana": {
      ask: {
        self: bstadOwnEs.items["bstad-marijuana"],
        other: "En el último año, ¿en cuántos días usó esa persona marihuana?",
      },
      short: "Días con marihuana",
      options: {},
    },
    "bstad-other": {
      ask: {
        self: bstadOwnEs.items["bstad-other"],
        other:
          "En el último año, ¿en cuántos días usó esa persona cualquier otra cosa para drogarse (otras drogas, pastillas o medicinas de un modo distinto al recetado, o algo que se huele o se inhala)?",
      },
      short: "Días con cualquier otra cosa",
      options: {},
    },
    "sedative-daily": {
      ask: {
        self: "¿Toma una medicina para calmarse o para dormir la mayoría de los días?",
        other: "¿Esa persona toma una medicina para calmarse o para dormir la mayoría de los días?",
      },
      short: "Medicina para calmarse o dormir",
      time: "En el último mes",
      hint: "Por ejemplo Xanax, Valium, Klonopin o Ambien.",
      options: {
        no: "No",
        "as-prescribed": "Sí, como fue recetada",
        "want-to-stop": {
          self: "Sí, como fue recetada, y quiero dejarla",
          other: "Sí, como fue recetada, y quiere dejarla",
        },
        more: {
          self: "Sí: sin receta, o más de lo recetado, o se me acaba de terminar",
          other: "Sí: sin receta, o más de lo recetado, o se le acaba de terminar",
        },
      },
    },
    "use-kinds": {
      ask: { self: "¿Cuáles de estas cosas usa?", other: "¿Cuáles de estas cosas usa esa persona?" },
      short: "Tipos que usa",
      time: "En el último año",
      hint: "Marque todo lo que corresponda. Ayuda a nombrar el tratamiento que conviene.",
      options: {
        alcohol: "Alcohol",
        opioids: "Opioides, como pastillas para el dolor, heroína o fentanilo",
        sedatives: "Pastillas para calmarse o para dormir",
        stimulants: "Estimulantes, como cocaína o metanfetamina",
        cannabis: "Marihuana",
        other: "Otra cosa",
      },
    },
    "use-pattern": {
      ask: { self: "¿Hace usted algo de esto ahora?", other: "¿Hace esa persona algo de esto ahora?" },
      short: "Forma de uso",
      time: "En el último mes",
      hint: "Marque todo lo que corresponda. Una bebida son 12 oz de cerveza, 5 oz de vino o 1.5 oz de licor fuerte, como ron o tequila.",
      options: {
        "alcohol-daily": "4 o 5 bebidas con alcohol, o más, la mayoría de los días",
        "alcohol-heavy": "8 bebidas con alcohol o más, la mayoría de los días",
        morning: "Un trago de alcohol en la mañana para calmar el cuerpo",
        "opioids-daily": "Opioides todos los días o casi",
        none: "Nada de esto",
      },
    },
    "withdrawal-history": {
      ask: {
        self: "Antes, cuando dejó o redujo el alcohol, las drogas o las pastillas para calmarse, ¿qué pasó?",
        other:
          "Antes, cuando esa persona dejó o redujo el alcohol, las drogas o las pastillas para calmarse, ¿qué pasó?",
      },
      short: "Al dejarlo antes",
      time: "En toda la vida",
      options: {
        none: { self: "Nada, o nunca lo he dejado", other: "Nada, o nunca lo ha dejado" },
        uncomfortable: "Malestar, pero pasó",
        "hard-twice": "Muy difícil, dos veces o más",
        seizure: "Una convulsión, confusión con temblores, o ver cosas que no existen",
      },
    },
    "withdrawal-now": {
      ask: {
        self: "¿Siente ahora mismo malestar por dejar o reducir el alcohol o las drogas (abstinencia)?",
        other: "¿Siente esa persona ahora mismo malestar por dejar o reducir el alcohol o las drogas (abstinencia)?",
      },
      short: "Abstinencia ahora",
      time: "Ahora mismo",
      hint: "También cuenta el malestar por dejar o reducir las pastillas para calmarse o dormir.",
      options: {
        none: "No",
        mild: "Leve: inquietud, mal sueño",
        shaking: "Temblores, sudor o vómito",
        severe: "Confusión, una convulsión, fiebre, o ver u oír cosas que no existen",
      },
    },
    "use-impact": {
      ask: {
        self: "¿Cómo ha afectado su vida el uso de alcohol o drogas?",
        other: "¿Cómo ha afectado la vida de esa persona el uso de alcohol o drogas?",
      },
      short: "Efecto en la vida",
      time: "En el último año",
      options: {
        none: "Ningún problema",
        risky: "Algunos riesgos, pero sin daño todavía",
        problems: "Problemas una y otra vez, o intentos de reducir que no duraron",
        serious: "Problemas graves, con uso la mayoría de los días",
        "cannot-stop": {
          self: "No puedo parar, aunque es peligroso",
          other: "No puede parar, aunque es peligroso",
        },
      },
    },
    "use-overdose": {
      ask: {
        self: "¿Alguna vez ha tenido una sobredosis?",
        other: "¿Alguna vez esa persona ha tenido una sobredosis?",
      },
      short: "Sobredosis",
      time: "Alguna vez",
      options: {
        never: "Nunca",
        "over-a-year": "Hace más de un año",
        "past-year": "En el último año",
        "past-30-days": "En los últimos 30 días",
      },
    },
    "use-now": {
      ask: {
        self: "¿Ha tomado alcohol o drogas en las últimas horas?",
        other: "¿Esa persona ha tomado alcohol o drogas en las últimas horas?",
      },
      short: "Alcohol o drogas en las últimas horas",
      time: "Hoy",
      options: { no: "No", yes: "Sí" },
    },
  },
} as const satisfies WordsFor<typeof substances>;
