import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { mind } from "../../../sections/mind";

export const mindEs = {
  title: "Mente y energía",
  why: "Algunas experiencias necesitan otro tipo de ayuda, y a veces más pronto.",
  pages: { reality: {}, commands: {}, energy: {}, group: {} },
  questions: {
    "mind-reality": {
      ask: {
        self: "¿Ha oído voces o visto cosas que otros no oyen ni ven, o ha sentido que le vigilan o le controlan?",
        other:
          "¿Esa persona ha oído voces o visto cosas que otros no oyen ni ven, o ha sentido que la vigilan o la controlan?",
      },
      short: "Voces, visiones, sentirse bajo vigilancia",
      time: "En el último mes",
      options: {
        never: "No, nunca",
        brief: {
          self: "Por poco tiempo, y yo sabía bien que no era real",
          other: "Por poco tiempo, y sabía bien que no era real",
        },
        past: "En el pasado, ahora no",
        doubt: { self: "Sí, pero creo que podría no ser real", other: "Sí, pero acepta que podría no ser real" },
        convinced: {
          self: "Sí, y se siente real, pero todavía como, duermo y evito el peligro",
          other: "Sí, y lo siente real, pero todavía come, duerme y evita el peligro",
        },
        overwhelming: {
          self: "Sí, y no puedo distinguir qué es real",
          other: "Sí, y no puede distinguir qué es real",
        },
      },
    },
    "mind-commands": {
      ask: {
        self: "¿Las voces o las creencias le dicen que se haga daño o que dañe a alguien más?",
        other: "¿Las voces o las creencias le dicen a esa persona que se haga daño o que dañe a alguien más?",
      },
      short: "Le dicen que dañe a alguien",
      time: "En el último mes",
      options: { no: "No", yes: "Sí" },
    },
    "mania-energy": {
      ask: {
        self: "¿Ha sentido mucha más euforia, energía o irritación que de costumbre, con la mente acelerada o poca necesidad de dormir?",
        other:
          "¿Esa persona ha sentido mucha más euforia, energía o irritación que de costumbre, con la mente acelerada o poca necesidad de dormir?",
      },
      short: "Euforia o energía fuera de lo común",
      time: "En el último mes",
      hint: "No solo por café o drogas.",
      options: {
        no: "No",
        past: "En el pasado, ahora no",
        mild: "Algunos días",
        strong: "4 días seguidos o más",
        dangerous: "2 o 3 noches casi sin dormir, y haciendo cosas peligrosas",
      },
    },
    "mind-group": {
      ask: {
        self: "¿Podría seguir una conversación en grupo durante una hora?",
        other: "¿Podría esa persona seguir una conversación en grupo durante una hora?",
      },
      short: "Podría seguir un grupo durante una hora",
      time: "En estos días",
      options: { yes: "Sí", hard: "Sería difícil", no: "No" },
    },
  },
} as const satisfies WordsFor<typeof mind>;
