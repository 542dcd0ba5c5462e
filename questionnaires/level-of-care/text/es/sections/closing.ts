import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { closing } from "../../../sections/closing";

export const closingEs = {
  title: "Los próximos días",
  why: "Para saber si hace falta ayuda hoy, antes que nada.",
  pages: { "right-now": { title: "Ahora mismo" }, "stay-safe-more": {} },
  questions: {
    "use-now": {
      ask: {
        self: "En las últimas horas, ¿ha tomado alcohol o ha usado drogas? No cuentan las medicinas tomadas como se recetaron.",
        other:
          "En las últimas horas, ¿la persona ha tomado alcohol o ha usado drogas? No cuentan las medicinas tomadas como se recetaron.",
      },
      short: "Alcohol o drogas en las últimas horas",
      time: "Hoy",
      options: { no: "No", yes: "Sí" },
    },
    "means-access": {
      ask: {
        self: "¿Tiene a la mano, o podría conseguir, algo con lo que ha pensado quitarse la vida? ¿O podría llegar a un lugar donde ha pensado hacerlo?",
        other:
          "¿La persona tiene a la mano, o podría conseguir, algo con lo que ha pensado quitarse la vida? ¿O podría llegar a un lugar donde ha pensado hacerlo?",
      },
      short: "Tiene a su alcance algo, o un lugar, para quitarse la vida",
      time: "Ahora mismo",
      hint: "No hace falta decir qué.",
      options: {
        no: { self: "No, o no he pensado en nada así", other: "No, o no ha pensado en nada así" },
        yes: "Sí",
      },
    },
    "watch-adult": {
      ask: {
        self: "¿Hay un adulto que pueda cuidarle y mantenerle a salvo?",
        other: "¿Puede usted, u otro adulto, cuidar a la persona y mantenerla a salvo?",
      },
      short: "Un adulto que puede cuidar y mantener a salvo",
      time: "En los próximos días",
      hint: "Estando cerca, y con las medicinas y otras cosas peligrosas bajo llave.",
      options: { yes: "Sí", partly: "Parte del tiempo", no: "No" },
    },
    "stay-safe": {
      ask: {
        self: "Hoy y en los próximos días, ¿puede mantenerse a salvo, sin lastimarse ni intentar quitarse la vida?",
        other:
          "Hoy y en los próximos días, ¿puede la persona mantenerse a salvo, sin lastimarse ni intentar quitarse la vida?",
      },
      short: "Puede mantenerse a salvo en los próximos días",
      time: "Ahora mismo",
      hint: {
        self: "Tener imágenes que asustan y que no quiere no es lo mismo que desear hacerlo.",
        other: "Tener imágenes que asustan y que no quiere no es lo mismo que desear hacerlo.",
      },
      options: {
        yes: {
          self: "Sí, o no pienso en lastimarme ni en quitarme la vida",
          other: "Sí, o no piensa en lastimarse ni en quitarse la vida",
        },
        "not-sure": { self: "Tengo dudas", other: "Dice o se le nota que tiene dudas" },
        no: "No",
      },
    },
    "stay-safe-why": {
      ask: { self: "¿Por qué tiene dudas?", other: "¿Por qué tiene dudas la persona?" },
      short: "Por qué tiene dudas",
      time: "Ahora mismo",
      hint: "Marque todo lo que corresponda.",
      options: {
        use: "Podría tomar alcohol o usar drogas",
        injury: {
          self: "Podría lastimarme, sin intención de morir",
          other: "Podría lastimarse, sin intención de morir",
        },
        someone: { self: "Alguien podría lastimarme", other: "Alguien podría lastimar a la persona" },
        others: "Podría lastimar a otra persona",
        self: { self: "Podría intentar quitarme la vida", other: "Podría intentar quitarse la vida" },
        else: "Por otra cosa",
      },
    },
  },
} as const satisfies WordsFor<typeof closing>;
