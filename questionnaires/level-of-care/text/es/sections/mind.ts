import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { mind } from "../../../sections/mind";

export const mindEs = {
  title: "Mente y energía",
  why: "Algunas experiencias necesitan otro tipo de ayuda, y a veces más pronto.",
  pages: { reality: { title: "Mente y energía" }, "mind-more": { title: "Más sobre estas experiencias" } },
  questions: {
    // The hint sends people with ongoing experiences to the lines that start with "Sí", so the line for past ones must
    // not start with it.
    "mind-reality": {
      ask: {
        self: "¿Le ha pasado algo de esto? Oír o ver cosas que otros no oyen ni ven. Sentir que le vigilan o le controlan. Creer, sin ninguna duda, algo que a otros les parecería raro o falso.",
        other:
          "¿Le ha pasado algo de esto a la persona? Oír o ver cosas que otros no oyen ni ven. Sentir que la vigilan o la controlan. Creer, sin ninguna duda, algo que a otros les parece raro o falso.",
      },
      short: "Oír, ver o creer cosas que los demás no",
      time: "En la última semana",
      hint: "También cuenta creer, aunque todo muestre lo contrario, que todo está perdido, que tiene una gran culpa, una enfermedad o una misión especial. No cuentan las preocupaciones, los recuerdos, ni los pensamientos sobre el aspecto, el peso o los gérmenes. Tampoco sentir cerca a alguien que murió. ¿Todavía le pasa? Elija una línea que empiece con “Sí”.",
      options: {
        never: "No",
        brief: "Por poco tiempo, y sabía que no era real",
        substance: "Solo al usar alcohol o drogas, o al pasarse el efecto, y ya se quitó",
        past: "En la última semana no, pero antes sí",
        doubt: {
          self: "Sí, pero al menos la mitad del tiempo puedo dudar de que sea real",
          other: "Sí, pero al menos la mitad del tiempo puede dudar de que sea real",
        },
        convinced: {
          self: "Sí, y se siente real, pero sigo comiendo, durmiendo y evitando el peligro",
          other: "Sí, y lo siente real, pero sigue comiendo, durmiendo y evitando el peligro",
        },
        overwhelming: {
          self: "Sí, y no puedo distinguir qué es real y qué no, o no me deja comer, dormir o mantenerme a salvo",
          other: "Sí, y no puede distinguir qué es real y qué no, o no le deja comer, dormir o mantenerse a salvo",
        },
      },
    },
    "mania-energy": {
      ask: {
        self: "¿Ha tenido mucha más energía que de costumbre, casi sin necesitar dormir y sin sentir cansancio?",
        other:
          "¿La persona ha tenido mucha más energía que de costumbre, casi sin necesitar dormir y sin sentir cansancio?",
      },
      short: "Mucha más energía, casi sin necesitar dormir",
      time: "En la última semana",
      hint: "Con la mente muy rápida, o con mucha alegría o mucho enojo. No cuenta si fue por café o drogas, o por dejarlas. Tampoco si quiere dormir y no puede.",
      options: {
        no: "No",
        past: "En la última semana no, pero antes sí",
        mild: "Sí, algunos días",
        strong: "Sí, 4 días seguidos o más",
        sleepless: "Sí, 2 noches o más casi sin dormir",
        dangerous: {
          self: "Sí, casi sin dormir, y además gasté mucho, manejé muy rápido, dejé un trabajo o tuve relaciones sexuales de un modo que no es normal en mí",
          other:
            "Sí, casi sin dormir, y además gastó mucho, manejó muy rápido, dejó un trabajo o tuvo relaciones sexuales de un modo que no es normal en la persona",
        },
      },
    },
    "memory-thinking": {
      ask: {
        self: "En el último año, ¿ha cambiado su memoria o su capacidad de pensar?",
        other: "En el último año, ¿ha cambiado la memoria de la persona o su capacidad de pensar?",
      },
      short: "Memoria y capacidad de pensar",
      time: "En el último año",
      hint: "No cuenta un cambio repentino de los últimos días; eso ya se preguntó.",
      options: {
        no: "No, o solo se olvidan nombres y palabras",
        some: "Un poco, pero los días siguen como siempre",
        unsafe: "Hay cosas que salen mal: cuentas, medicinas, la estufa, o perderse en la calle",
      },
    },
    "mind-commands": {
      ask: {
        self: "¿Las voces o las ideas le mandan lastimarse o lastimar a otra persona?",
        other: "¿Las voces o las ideas le mandan a la persona lastimarse o lastimar a alguien?",
      },
      short: "Le mandan lastimarse o lastimar a alguien",
      time: "En el último mes",
      options: { no: "No", yes: "Sí" },
    },
    "mind-group": {
      ask: {
        self: "Con lo que le pasa, ¿podría seguir una conversación en grupo durante una hora?",
        other: "Con lo que le pasa, ¿podría la persona seguir una conversación en grupo durante una hora?",
      },
      short: "Podría seguir un grupo durante una hora",
      time: "En estos días",
      options: { yes: "Sí", hard: "Sería difícil", no: "No" },
    },
  },
} as const satisfies WordsFor<typeof mind>;
