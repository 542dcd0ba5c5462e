import type { FactsFor } from "../../../../../lib/questionnaire/words";
import type { safety } from "../../../sections/safety";

export const safetyFactsEs = {
  "44260-8": {
    "1": {
      self: "usted ha tenido varios días pensamientos de que estaría mejor si muriera o de lastimarse",
      other: "la persona ha tenido varios días pensamientos de que estaría mejor si muriera o de lastimarse",
    },
    "2": {
      self: "usted ha tenido más de la mitad de los días pensamientos de que estaría mejor si muriera o de lastimarse",
      other:
        "la persona ha tenido más de la mitad de los días pensamientos de que estaría mejor si muriera o de lastimarse",
    },
    "3": {
      self: "usted ha tenido casi todos los días pensamientos de que estaría mejor si muriera o de lastimarse",
      other: "la persona ha tenido casi todos los días pensamientos de que estaría mejor si muriera o de lastimarse",
    },
    decline: {
      self: "usted no dijo si ha tenido pensamientos de que estaría mejor si muriera o de lastimarse",
      other: "no se sabe si la persona ha tenido pensamientos de que estaría mejor si muriera o de lastimarse",
    },
  },
  "asq-1": {
    "1": { self: "usted ha deseado morir", other: "la persona ha deseado morir" },
    decline: { self: "usted no dijo si ha deseado morir", other: "no se sabe si la persona ha deseado morir" },
  },
  "asq-2": {
    "1": {
      self: "usted ha sentido que estaría mejor si muriera o que su familia lo estaría",
      other: "la persona ha sentido que estaría mejor si muriera o que su familia lo estaría",
    },
    decline: {
      self: "usted no dijo si ha sentido que estaría mejor si muriera o que su familia lo estaría",
      other: "no se sabe si la persona ha sentido que estaría mejor si muriera o que su familia lo estaría",
    },
  },
  "asq-3": {
    "1": {
      self: "usted ha tenido pensamientos de quitarse la vida en la última semana",
      other: "la persona ha tenido pensamientos de quitarse la vida en la última semana",
    },
    decline: {
      self: "usted no dijo si ha tenido pensamientos de quitarse la vida en la última semana",
      other: "no se sabe si la persona ha tenido pensamientos de quitarse la vida en la última semana",
    },
  },
  "asq-4": {
    "1": {
      self: "usted ha intentado quitarse la vida alguna vez",
      other: "la persona ha intentado quitarse la vida alguna vez",
    },
    decline: {
      self: "usted no dijo si alguna vez ha intentado quitarse la vida",
      other: "no se sabe si la persona alguna vez ha intentado quitarse la vida",
    },
  },
  "asq-5": {
    "1": {
      self: "usted tiene en este momento pensamientos de quitarse la vida",
      other: "la persona tiene en este momento pensamientos de quitarse la vida",
    },
    decline: {
      self: "usted no dijo si tiene en este momento pensamientos de quitarse la vida",
      other: "no se sabe si la persona tiene en este momento pensamientos de quitarse la vida",
    },
  },
  "suicide-method": {
    yes: {
      self: "usted ha pensado en cómo podría quitarse la vida",
      other: "la persona ha pensado en cómo podría quitarse la vida",
    },
    decline: {
      self: "usted no dijo si ha pensado en cómo podría quitarse la vida",
      other: "no se sabe si la persona ha pensado en cómo podría quitarse la vida",
    },
  },
  "suicide-intent": {
    yes: {
      self: "usted ha tenido en parte la intención de quitarse la vida",
      other: "la persona ha tenido en parte la intención de quitarse la vida",
    },
    decline: {
      self: "usted no dijo si ha tenido en parte la intención de quitarse la vida",
      other: "no se sabe si la persona ha tenido en parte la intención de quitarse la vida",
    },
  },
  "suicide-plan": {
    yes: {
      self: "usted ha planeado detalles para quitarse la vida",
      other: "la persona ha planeado detalles para quitarse la vida",
    },
    decline: {
      self: "usted no dijo si ha planeado detalles para quitarse la vida",
      other: "no se sabe si la persona ha planeado detalles para quitarse la vida",
    },
  },
  "suicide-preparation": {
    seen: {
      self: "usted intentó quitarse la vida o hizo preparativos en los últimos 3 meses y después un médico o terapeuta revisó si corre peligro",
      other:
        "la persona intentó quitarse la vida o hizo preparativos en los últimos 3 meses y después un médico o terapeuta revisó si corre peligro",
    },
    yes: {
      self: "usted intentó quitarse la vida o hizo preparativos en los últimos 3 meses y ningún médico o terapeuta ha revisado después si corre peligro",
      other:
        "la persona intentó quitarse la vida o hizo preparativos en los últimos 3 meses y ningún médico o terapeuta ha revisado después si corre peligro",
    },
    decline: {
      self: "usted no dijo si intentó quitarse la vida o hizo preparativos en los últimos 3 meses",
      other: "no se sabe si la persona intentó quitarse la vida o hizo preparativos en los últimos 3 meses",
    },
  },
  "suicide-attempt-when": {
    "over-a-year": {
      self: "usted intentó quitarse la vida hace más de un año",
      other: "la persona intentó quitarse la vida hace más de un año",
    },
    "past-year": {
      self: "usted intentó quitarse la vida en el último año pero hace más de 3 meses",
      other: "la persona intentó quitarse la vida en el último año pero hace más de 3 meses",
    },
    "past-3-months-seen": {
      self: "usted intentó quitarse la vida en los últimos 3 meses y después un médico o terapeuta revisó si corre peligro",
      other:
        "la persona intentó quitarse la vida en los últimos 3 meses y después un médico o terapeuta revisó si corre peligro",
    },
    "past-3-months": {
      self: "usted intentó quitarse la vida en los últimos 3 meses y ningún médico o terapeuta ha revisado después si corre peligro",
      other:
        "la persona intentó quitarse la vida en los últimos 3 meses y ningún médico o terapeuta ha revisado después si corre peligro",
    },
    today: { self: "usted intentó quitarse la vida hoy", other: "la persona intentó quitarse la vida hoy" },
    decline: {
      self: "usted no dijo cuándo fue la última vez que intentó quitarse la vida",
      other: "no se sabe cuándo fue la última vez que la persona intentó quitarse la vida",
    },
  },
  "self-injury": {
    past: {
      self: "usted se lastimó a propósito hace más de 3 meses",
      other: "la persona se lastimó a propósito hace más de 3 meses",
    },
    "recent-rare": {
      self: "usted se lastimó a propósito una o dos veces en los últimos 3 meses",
      other: "la persona se lastimó a propósito una o dos veces en los últimos 3 meses",
    },
    "recent-frequent": {
      self: "usted se ha lastimado a propósito más de dos veces en los últimos 3 meses",
      other: "la persona se ha lastimado a propósito más de dos veces en los últimos 3 meses",
    },
    "recent-worse": {
      self: "usted se lastima a propósito y va empeorando",
      other: "la persona se lastima a propósito y va empeorando",
    },
    "recent-medical": {
      self: "usted se lastimó a propósito y necesitó atención médica",
      other: "la persona se lastimó a propósito y necesitó atención médica",
    },
    decline: {
      self: "usted no dijo si se ha lastimado a propósito",
      other: "no se sabe si la persona se ha lastimado a propósito",
    },
  },
  "baby-harm": {
    unwanted: {
      self: "usted tiene pensamientos que no quiere y que le asustan de lastimar a su bebé",
      other: "la persona tiene pensamientos que no quiere y que le asustan de lastimar a su bebé",
    },
    dread: {
      self: "usted tiene pensamientos que le asustan de lastimar a su bebé y tiene miedo de perder el control",
      other: "la persona tiene pensamientos que le asustan de lastimar a su bebé y tiene miedo de perder el control",
    },
    urge: {
      self: "usted en parte quiere lastimar a su bebé, o le parece lo correcto o lo mejor, o una voz se lo manda",
      other: "la persona en parte quiere lastimar a su bebé, o le parece lo correcto o lo mejor, o una voz se lo manda",
    },
    decline: {
      self: "usted no dijo si ha tenido pensamientos de lastimar a su bebé",
      other: "no se sabe si la persona ha tenido pensamientos de lastimar a su bebé",
    },
  },
  "harm-others": {
    past: "hubo pensamientos o actos de lastimar a alguien hace más de un mes",
    dread: {
      self: "usted tiene pensamientos que no quiere y que le horrorizan de lastimar a alguien",
      other: "la persona tiene pensamientos que no quiere y que le horrorizan de lastimar a alguien",
    },
    thoughts: {
      self: "usted ha pensado con enojo en lastimar a alguien pero no lo haría",
      other: "la persona ha pensado con enojo en lastimar a alguien pero no lo haría",
    },
    pushed: {
      self: "usted empujó o abofeteó a alguien o rompió cosas sin que nadie saliera lastimado",
      other: "la persona empujó o abofeteó a alguien o rompió cosas sin que nadie saliera lastimado",
    },
    hurt: {
      self: "usted lastimó a alguien o amenazó con lastimar gravemente a alguien",
      other: "la persona lastimó a alguien o amenazó con lastimar gravemente a alguien",
    },
    afraid: {
      self: "usted en parte quiere lastimar a alguien y no sabe si puede contenerse",
      other: "la persona en parte quiere lastimar a alguien y puede que no se contenga",
    },
    intend: {
      self: "usted tiene la intención de lastimar a alguien",
      other: "la persona tiene la intención de lastimar a alguien",
    },
    decline: {
      self: "usted no dijo si ha pensado en lastimar a alguien o ha lastimado a alguien",
      other: "no se sabe si la persona ha pensado en lastimar a alguien o ha lastimado a alguien",
    },
  },
} as const satisfies FactsFor<typeof safety>;
