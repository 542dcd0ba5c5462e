import type { FactsFor } from "../../../../../lib/questionnaire/words";
import type { closing } from "../../../sections/closing";

export const closingFactsEs = {
  "use-now": {
    yes: {
      self: "usted tomó alcohol o usó drogas en las últimas horas",
      other: "la persona tomó alcohol o usó drogas en las últimas horas",
    },
  },
  "means-access": {
    yes: {
      self: "usted tiene a la mano o puede conseguir algo con lo que ha pensado quitarse la vida",
      other: "la persona tiene a la mano o puede conseguir algo con lo que ha pensado quitarse la vida",
    },
    decline: {
      self: "usted no dijo si tiene a la mano o puede conseguir algo con que quitarse la vida",
      other: "no se sabe si la persona tiene a la mano o puede conseguir algo con que quitarse la vida",
    },
  },
  "watch-adult": {
    no: {
      self: "ningún adulto puede estar con usted y cuidarle",
      other: "ningún adulto puede estar con la persona y cuidarla",
    },
    decline: {
      self: "usted no dijo si hay un adulto que pueda estar cerca y cuidar que no corra peligro",
      other: "no se sabe si hay un adulto que pueda estar cerca y cuidar que no corra peligro",
    },
  },
  "stay-safe": {
    "not-sure": {
      self: "usted no sabe si puede mantenerse a salvo",
      other: "la persona no sabe si puede mantenerse a salvo",
    },
    no: {
      self: "usted no puede mantenerse a salvo hoy y en los próximos días",
      other: "la persona no puede mantenerse a salvo hoy y en los próximos días",
    },
    decline: {
      self: "usted no dijo si puede mantenerse a salvo",
      other: "no se sabe si la persona puede mantenerse a salvo",
    },
  },
  "stay-safe-why": {
    injury: {
      self: "usted no sabe si puede mantenerse a salvo porque podría lastimarse sin intención de morir",
      other: "la persona no sabe si puede mantenerse a salvo porque podría lastimarse sin intención de morir",
    },
    someone: {
      self: "usted no sabe si puede mantenerse a salvo porque alguien podría lastimarle",
      other: "la persona no sabe si puede mantenerse a salvo porque alguien podría lastimarle",
    },
    others: {
      self: "usted no sabe si puede mantenerse a salvo porque podría lastimar a alguien",
      other: "la persona no sabe si puede mantenerse a salvo porque podría lastimar a alguien",
    },
    self: {
      self: "usted no sabe si puede mantenerse a salvo porque podría intentar quitarse la vida",
      other: "la persona no sabe si puede mantenerse a salvo porque podría intentar quitarse la vida",
    },
    decline: {
      self: "usted no dijo por qué no sabe si puede mantenerse a salvo",
      other: "no se sabe por qué la persona no sabe si puede mantenerse a salvo",
    },
  },
} as const satisfies FactsFor<typeof closing>;
