import type { WordsFor } from "../../../../../lib/questionnaire/words";
import { auditCEs } from "../../../../instruments/audit-c";
import type { substances } from "../../../sections/substances";
import { auditCOwnEs, bstadOwnEs, drugSingleOwnEs } from "../own-translations";

const audit = auditCEs.optionsOf;
const time = "En el último año";

export const substancesEs = {
  title: "Alcohol y drogas",
  why: "Dejar algunas de estas cosas de golpe puede ser peligroso, y tratar todo junto funciona mejor. Lo que usted marca no se envía a nadie.",
  pages: {
    "substances-first": { title: "Alcohol y drogas" },
    "alcohol-more": { title: "Cuánto alcohol", lead: auditCOwnEs.instructions },
    use: {
      title: {
        self: "Cómo toma alcohol o usa drogas, y qué causa en su vida",
        other: "Cómo toma alcohol o usa drogas la persona, y qué causa en su vida",
      },
      lead: {
        self: "¿Está en un programa, o ya dejó el alcohol o las drogas? Responda por el tiempo de antes.",
        other: "¿Está la persona en un programa, o ya dejó el alcohol o las drogas? Responda por el tiempo de antes.",
      },
    },
    withdrawal: { title: "Al dejar o bajar alcohol, drogas o pastillas" },
  },
  questions: {
    "68518-0": {
      ask: {
        self: auditCEs.items["68518-0"],
        other: "¿Con qué frecuencia toma la persona alguna bebida con alcohol?",
      },
      short: "Con qué frecuencia toma alcohol",
      time,
      options: audit["68518-0"],
    },
    "68524-8": {
      ask: {
        self: drugSingleOwnEs.items["68524-8"],
        other:
          "¿Cuántas veces en el último año ha usado la persona una droga ilegal o una medicina recetada por razones que no eran médicas?",
      },
      short: "Drogas, o medicinas para otro fin",
      time,
      hint: "La marihuana cuenta, también donde es legal. “Razones que no eran médicas” quiere decir: más de lo recetado, la medicina de otra persona, o para drogarse.",
      options: drugSingleOwnEs.options,
    },
    "bstad-alcohol": {
      ask: {
        self: bstadOwnEs.items["bstad-alcohol"],
        other:
          "En el último año, ¿cuántos días tomó la persona más de unos sorbos de cerveza, vino u otra bebida con alcohol?",
      },
      short: "Días con alcohol",
      hint: "Escriba un número de 0 a 365, aquí y en las que siguen; basta un cálculo a ojo.",
      options: {},
    },
    "bstad-marijuana": {
      ask: {
        self: bstadOwnEs.items["bstad-marijuana"],
        other: "En el último año, ¿cuántos días usó la persona marihuana? También cuenta vapearla o comerla.",
      },
      short: "Días con marihuana",
      options: {},
    },
    "bstad-other": {
      ask: {
        self: "En el último año, ¿cuántos días usó otra droga, pastillas que no eran para usted, o inhaló pegamento o gas?",
        other:
          "En el último año, ¿cuántos días usó la persona otra droga, pastillas que no eran suyas, o inhaló pegamento o gas?",
      },
      short: "Días con otra droga, pastillas o inhalantes",
      options: {},
    },
    "68519-8": {
      ask: {
        self: auditCEs.items["68519-8"],
        other: "En un día de los que bebe, ¿cuántas bebidas con alcohol toma la persona?",
      },
      short: "Bebidas en un día de los que bebe",
      time,
      // The published wording is from Spain; the hint repeats it in words used in the Americas.
      hint: {
        self: "Es decir: en un día de los que bebe, ¿cuántas bebidas con alcohol toma? Si duda entre dos, elija la más alta.",
        other: "Si duda entre dos, elija la más alta.",
      },
      options: audit["68519-8"],
    },
    "68520-6": {
      ask: {
        self: auditCEs.items["68520-6"],
        other: "¿Con qué frecuencia toma la persona 6 o más bebidas con alcohol en un solo día?",
      },
      short: "6 o más bebidas en un día",
      time,
      options: audit["68520-6"],
    },
    "use-overdose": {
      ask: {
        self: "¿Alguna vez ha tenido una sobredosis: costó despertarle, dejó de respirar bien o necesitó ayuda después de usar alcohol, drogas o pastillas?",
        other:
          "¿Alguna vez la persona ha tenido una sobredosis: costó despertarla, dejó de respirar bien o necesitó ayuda después de usar alcohol, drogas o pastillas?",
      },
      short: "Sobredosis",
      time: "Alguna vez",
      hint: "Quedarse dormido(a) por tomar alcohol, y nada más, no cuenta. Tampoco cuenta si fue para quitarse la vida; eso se pregunta en otro lugar.",
      options: {
        never: "Nunca",
        "over-a-year": "Hace más de un año",
        "past-year": "En el último año",
        "past-30-days": "En los últimos 30 días",
      },
    },
    "use-kinds": {
      ask: { self: "¿Qué ha usado de esta lista?", other: "¿Qué ha usado la persona de esta lista?" },
      short: "Qué sustancias usa",
      time,
      hint: "Marque todo lo que corresponda.",
      options: {
        alcohol: "Alcohol",
        opioids:
          "Opioides de la calle (heroína, fentanilo), o pastillas fuertes para el dolor (como Percocet o Norco), sin receta o no como se recetaron",
        sedatives: "Pastillas para los nervios o para dormir, sin receta o no como se recetaron",
        stimulants: "Estimulantes, como cocaína o metanfetamina (cristal)",
        cannabis: "Marihuana",
        "opioids-prescribed":
          "Pastillas fuertes para el dolor, metadona o buprenorfina (Suboxone), solo como se recetaron",
        other: "Otra cosa",
      },
    },
    "use-pattern": {
      ask: {
        self: "¿Algo de esto describe cómo toma alcohol o usa drogas ahora? Si ya dejó o bajó el alcohol o las drogas: ¿cómo era hasta entonces?",
        other:
          "¿Algo de esto describe cómo toma alcohol o usa drogas la persona ahora? Si ya dejó o bajó el alcohol o las drogas: ¿cómo era hasta entonces?",
      },
      short: "Cómo toma alcohol o usa drogas",
      time: "En los últimos 3 meses",
      hint: "Marque todo lo que corresponda. Una bebida es una lata de cerveza de 12 onzas, una copa de vino de 5 onzas o un trago de 1.5 onzas de licor.",
      options: {
        binge: "8 bebidas con alcohol o más en una sola ocasión, algunos días de cada semana",
        "alcohol-daily": "4 o 5 bebidas con alcohol, o más, la mayoría de los días",
        "alcohol-heavy": "8 bebidas con alcohol o más, la mayoría de los días",
        morning: "Un trago en la mañana para quitarse los temblores o sentirse normal",
        "opioids-daily": "Opioides la mayoría de los días, sin contar los que se toman como se recetaron",
        "other-daily":
          "Otra cosa que frena el cuerpo, la mayoría de los días: GHB, fenibut, o gabapentina sin seguir la receta",
        none: "Nada de esto",
      },
    },
    "use-impact": {
      ask: {
        self: "¿Qué ha causado el uso de alcohol o drogas en su vida?",
        other: "¿Qué ha causado el uso de alcohol o drogas en la vida de la persona?",
      },
      short: "Efecto en la vida",
      time,
      hint: "Si varias son ciertas, marque la que esté más abajo.",
      options: {
        none: "Ningún problema",
        risky: "Algunos riesgos, pero sin daño todavía",
        problems: {
          self: "Problemas una y otra vez, o traté de bajar el alcohol o las drogas y no duró",
          other: "Problemas una y otra vez, o trató de bajar el alcohol o las drogas y no duró",
        },
        serious: "Daño grave: en la salud, el trabajo, la familia, el dinero o con la ley",
        "cannot-stop": {
          self: "No puedo parar: vuelvo a los pocos días, aunque es peligroso",
          other: "No puede parar: vuelve a los pocos días, aunque es peligroso",
        },
      },
    },
    "use-last": {
      ask: {
        self: "¿Cuándo fue la última vez que tomó o usó algo de esto? Alcohol, opioides, pastillas para los nervios o para dormir, o algo parecido.",
        other:
          "¿Cuándo fue la última vez que la persona tomó o usó algo de esto? Alcohol, opioides, pastillas para los nervios o para dormir, o algo parecido.",
      },
      short: "Última vez que tomó o usó",
      hint: "No cuentan la metadona ni la buprenorfina, si se toman como se recetaron.",
      options: { longer: "Hace más de una semana", week: "Hace 2 a 7 días", now: "Hoy o ayer" },
    },
    "withdrawal-now": {
      ask: {
        self: "¿Ha tenido malestar, temblores u otros síntomas de abstinencia? Es decir, al dejar o bajar el alcohol, las drogas, o las pastillas para los nervios o para dormir.",
        other:
          "¿La persona ha tenido malestar, temblores u otros síntomas de abstinencia? Es decir, al dejar o bajar el alcohol, las drogas, o las pastillas para los nervios o para dormir.",
      },
      short: "Síntomas de abstinencia ahora",
      time: "Ahora o en los últimos 2 días",
      hint: "También cuenta cuando se pasa el efecto de un trago o de una dosis. Si varias son ciertas, marque la que esté más abajo.",
      options: {
        none: "No",
        mild: "Sí, leve: inquietud, dormir mal, sudor en la noche",
        shaking: "Sí: temblores, sudor durante el día, o vómito",
        severe: "Sí: confusión, una convulsión, fiebre, o ver u oír cosas que otros no ven ni oyen",
      },
    },
    "withdrawal-history": {
      ask: {
        self: "Antes, cuando dejó o bajó el alcohol, las drogas o esas pastillas, ¿qué pasó?",
        other: "Antes, cuando la persona dejó o bajó el alcohol, las drogas o esas pastillas, ¿qué pasó?",
      },
      short: "Antes, al dejar alcohol, drogas o pastillas",
      time: "En toda la vida",
      hint: "Si varias son ciertas, marque la que esté más abajo.",
      options: {
        none: "Casi nada, o nunca había dejado ni bajado nada de eso",
        uncomfortable: "Inquietud o temblores, pero se quitaron",
        "hard-twice": "Fue muy difícil, dos veces o más",
        seizure: "Una convulsión, confusión con temblores, o ver cosas que otros no veían",
      },
    },
  },
} as const satisfies WordsFor<typeof substances>;
