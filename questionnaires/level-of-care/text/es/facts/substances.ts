import type { FactsFor } from "../../../../../lib/questionnaire/words";
import type { substances } from "../../../sections/substances";

export const substancesFactsEs = {
  "68524-8": {
    "2": {
      self: "usted usa drogas o medicinas sin seguir la receta más o menos cada mes",
      other: "la persona usa drogas o medicinas sin seguir la receta más o menos cada mes",
    },
    "3": {
      self: "usted usa drogas o medicinas sin seguir la receta más o menos cada semana",
      other: "la persona usa drogas o medicinas sin seguir la receta más o menos cada semana",
    },
    "4": {
      self: "usted usa drogas o medicinas sin seguir la receta casi todos los días",
      other: "la persona usa drogas o medicinas sin seguir la receta casi todos los días",
    },
  },
  "bstad-alcohol": {
    count: {
      self: "usted tomó alcohol {count} días en el último año",
      other: "la persona tomó alcohol {count} días en el último año",
    },
  },
  "bstad-marijuana": {
    count: {
      self: "usted usó marihuana {count} días en el último año",
      other: "la persona usó marihuana {count} días en el último año",
    },
  },
  "bstad-other": {
    count: {
      self: "usted usó otra droga en el último año (días: {count})",
      other: "la persona usó otra droga en el último año (días: {count})",
    },
  },
  "use-overdose": {
    "over-a-year": {
      self: "usted tuvo una sobredosis hace más de un año",
      other: "la persona tuvo una sobredosis hace más de un año",
    },
    "past-year": {
      self: "usted tuvo una sobredosis en el último año",
      other: "la persona tuvo una sobredosis en el último año",
    },
    "past-30-days": {
      self: "usted tuvo una sobredosis en los últimos 30 días",
      other: "la persona tuvo una sobredosis en los últimos 30 días",
    },
  },
  "use-kinds": {
    alcohol: { self: "usted tomó alcohol en el último año", other: "la persona tomó alcohol en el último año" },
    opioids: {
      self: "usted usó en el último año opioides de la calle o pastillas fuertes para el dolor sin receta o no como se recetaron",
      other:
        "la persona usó en el último año opioides de la calle o pastillas fuertes para el dolor sin receta o no como se recetaron",
    },
    sedatives: {
      self: "usted usó en el último año pastillas para los nervios o para dormir sin seguir la receta",
      other: "la persona usó en el último año pastillas para los nervios o para dormir sin seguir la receta",
    },
    stimulants: {
      self: "usted usó estimulantes en el último año",
      other: "la persona usó estimulantes en el último año",
    },
    other: { self: "usted usó otra droga en el último año", other: "la persona usó otra droga en el último año" },
    decline: { self: "usted no dijo qué ha usado", other: "no se sabe qué ha usado la persona" },
  },
  "use-pattern": {
    binge: {
      self: "usted ha estado tomando 8 bebidas con alcohol o más en una sola ocasión algunos días de cada semana",
      other: "la persona ha estado tomando 8 bebidas con alcohol o más en una sola ocasión algunos días de cada semana",
    },
    "alcohol-daily": {
      self: "usted ha estado tomando 4 o 5 bebidas con alcohol o más la mayoría de los días",
      other: "la persona ha estado tomando 4 o 5 bebidas con alcohol o más la mayoría de los días",
    },
    "alcohol-heavy": {
      self: "usted ha estado tomando 8 bebidas con alcohol o más la mayoría de los días",
      other: "la persona ha estado tomando 8 bebidas con alcohol o más la mayoría de los días",
    },
    morning: {
      self: "usted ha estado tomando alcohol por la mañana para calmar los temblores o sentirse normal",
      other: "la persona ha estado tomando alcohol por la mañana para calmar los temblores o sentirse normal",
    },
    "opioids-daily": {
      self: "usted ha estado usando opioides la mayoría de los días",
      other: "la persona ha estado usando opioides la mayoría de los días",
    },
    "other-daily": {
      self: "usted ha estado tomando otra cosa que frena el cuerpo la mayoría de los días",
      other: "la persona ha estado tomando otra cosa que frena el cuerpo la mayoría de los días",
    },
  },
  "use-impact": {
    risky: {
      self: "el alcohol o las drogas le han traído algunos riesgos",
      other: "el alcohol o las drogas le han traído algunos riesgos a la persona",
    },
    problems: {
      self: "el alcohol o las drogas le traen problemas una y otra vez o trató de tomar o usar menos y no duró",
      other:
        "el alcohol o las drogas le traen a la persona problemas una y otra vez o trató de tomar o usar menos y no duró",
    },
    serious: {
      self: "el alcohol o las drogas le han hecho un daño grave",
      other: "el alcohol o las drogas le han hecho un daño grave a la persona",
    },
    "cannot-stop": {
      self: "usted no puede dejar el alcohol o las drogas aunque es peligroso",
      other: "la persona no puede dejar el alcohol o las drogas aunque es peligroso",
    },
  },
  "use-last": {
    week: "la última bebida o dosis fue hace 2 a 7 días",
    now: "la última bebida o dosis fue hoy o ayer",
    decline: {
      self: "usted no dijo cuándo fue la última bebida o dosis",
      other: "no se sabe cuándo fue la última bebida o dosis",
    },
  },
  "withdrawal-now": {
    mild: {
      self: "usted tiene síntomas leves de abstinencia",
      other: "la persona tiene síntomas leves de abstinencia",
    },
    shaking: {
      self: "usted tiene temblores, sudor o vómito como síntomas de abstinencia",
      other: "la persona tiene temblores, sudor o vómito como síntomas de abstinencia",
    },
    severe: {
      self: "usted tiene síntomas peligrosos de abstinencia",
      other: "la persona tiene síntomas peligrosos de abstinencia",
    },
  },
  "withdrawal-history": {
    "hard-twice": {
      self: "le ha costado muchísimo dos veces o más dejar o bajar lo que toma o usa",
      other: "a la persona le ha costado muchísimo dos veces o más dejar o bajar lo que toma o usa",
    },
    seizure: {
      self: "usted tuvo antes una convulsión o confusión con temblores o vio cosas que otros no veían al dejar o bajar lo que toma o usa",
      other:
        "la persona tuvo antes una convulsión o confusión con temblores o vio cosas que otros no veían al dejar o bajar lo que toma o usa",
    },
  },
} as const satisfies FactsFor<typeof substances>;
