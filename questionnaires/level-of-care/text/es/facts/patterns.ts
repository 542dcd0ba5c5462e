import type { FactsFor } from "../../../../../lib/questionnaire/words";
import type { patterns } from "../../../sections/patterns";

export const patternsFactsEs = {
  "trauma-trouble": {
    "a-lot": {
      self: "algo que pasó y que da mucho miedo o dolor todavía le afecta mucho",
      other: "algo que pasó y que da mucho miedo o dolor todavía le afecta mucho a la persona",
    },
  },
  "ocd-time": {
    "1-3h": {
      self: "los rituales o los pensamientos que se repiten le toman de 1 a 3 horas al día",
      other: "los rituales o los pensamientos que se repiten le toman a la persona de 1 a 3 horas al día",
    },
    "3-8h": {
      self: "los rituales o los pensamientos que se repiten le toman de 3 a 8 horas al día",
      other: "los rituales o los pensamientos que se repiten le toman a la persona de 3 a 8 horas al día",
    },
    "over-8h": {
      self: "los rituales o los pensamientos que se repiten le toman más de 8 horas al día",
      other: "los rituales o los pensamientos que se repiten le toman a la persona más de 8 horas al día",
    },
  },
  gambling: {
    "cannot-stop": {
      self: "usted no puede dejar las apuestas o los juegos y le ha costado mucho",
      other: "la persona no puede dejar las apuestas o los juegos y le ha costado mucho",
    },
  },
  "eating-restrict": {
    "1": {
      self: "usted come muy poco o se salta comidas la mayoría de los días",
      other: "la persona come muy poco o se salta comidas la mayoría de los días",
    },
  },
  "eating-purge": {
    "1": {
      self: "usted compensa lo que come al menos una vez por semana",
      other: "la persona compensa lo que come al menos una vez por semana",
    },
  },
  "eating-severity": {
    preoccupied: {
      self: "usted piensa mucho en la comida o en su peso",
      other: "la persona piensa mucho en la comida o en su peso",
    },
    weekly: {
      self: "usted tiene problemas con la comida la mayoría de las semanas",
      other: "la persona tiene problemas con la comida la mayoría de las semanas",
    },
    daily: {
      self: "usted tiene problemas con la comida todos los días o no puede terminar de comer sin alguien al lado",
      other: "la persona tiene problemas con la comida todos los días o no puede terminar de comer sin alguien al lado",
    },
    constant: {
      self: "usted casi no come o tiene problemas con la comida muchas veces al día y no puede parar",
      other: "la persona casi no come o tiene problemas con la comida muchas veces al día y no puede parar",
    },
    decline: {
      self: "usted no dijo cuánto controlan su vida la comida o el peso",
      other: "no se sabe cuánto controlan su vida la comida o el peso",
    },
  },
  "eating-body": {
    dizzy: { self: "usted se marea al ponerse de pie", other: "la persona se marea al ponerse de pie" },
    "cold-slow": {
      self: "usted siempre tiene frío o tiene el pulso lento",
      other: "la persona siempre tiene frío o tiene el pulso lento",
    },
    "purge-weekly": {
      self: "usted vomita o toma laxantes varias veces por semana",
      other: "la persona vomita o toma laxantes varias veces por semana",
    },
    palpitations: {
      self: "su corazón late muy rápido o se salta latidos",
      other: "el corazón de la persona late muy rápido o se salta latidos",
    },
    "purge-daily": {
      self: "usted vomita o toma laxantes o pastillas para orinar todos los días",
      other: "la persona vomita o toma laxantes o pastillas para orinar todos los días",
    },
    "periods-stopped": {
      self: "se le quitó la regla al bajar de peso",
      other: "a la persona se le quitó la regla al bajar de peso",
    },
    "skip-insulin": { self: "usted se salta la insulina", other: "la persona se salta la insulina" },
    faint: { self: "usted se desmayó en la última semana", other: "la persona se desmayó en la última semana" },
    "chest-pain": {
      self: "usted tuvo dolor de pecho en la última semana",
      other: "la persona tuvo dolor de pecho en la última semana",
    },
    "vomit-blood": {
      self: "usted vomitó sangre en la última semana",
      other: "la persona vomitó sangre en la última semana",
    },
    "no-fluids": {
      self: "usted pasó un día sin tomar agua o sin que se le quedara en el estómago",
      other: "la persona pasó un día sin tomar agua o sin que se le quedara en el estómago",
    },
  },
} as const satisfies FactsFor<typeof patterns>;
