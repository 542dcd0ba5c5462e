import type { FactsFor } from "../../../../../lib/questionnaire/words";
import type { mind } from "../../../sections/mind";

export const mindFactsEs = {
  "mind-reality": {
    brief: {
      self: "usted vio, oyó o creyó por poco tiempo cosas que otros no y sabía que no eran reales",
      other: "la persona vio, oyó o creyó por poco tiempo cosas que otros no y sabía que no eran reales",
    },
    substance: {
      self: "usted vio, oyó o creyó cosas que otros no mientras usaba algo o se le pasaba el efecto",
      other: "la persona vio, oyó o creyó cosas que otros no mientras usaba algo o se le pasaba el efecto",
    },
    past: {
      self: "usted antes veía, oía o creía cosas que otros no",
      other: "la persona antes veía, oía o creía cosas que otros no",
    },
    doubt: {
      self: "usted ve, oye o cree cosas que otros no y al menos la mitad del tiempo puede dudar de ellas",
      other: "la persona ve, oye o cree cosas que otros no y al menos la mitad del tiempo puede dudar de ellas",
    },
    convinced: {
      self: "usted ve, oye o cree cosas que otros no y le parecen reales",
      other: "la persona ve, oye o cree cosas que otros no y le parecen reales",
    },
    overwhelming: {
      self: "usted ve, oye o cree cosas que otros no y no puede distinguir qué es real o no puede comer, dormir o mantenerse a salvo",
      other:
        "la persona ve, oye o cree cosas que otros no y no puede distinguir qué es real o no puede comer, dormir o mantenerse a salvo",
    },
    decline: {
      self: "usted no dijo si ve, oye o cree cosas que otros no",
      other: "no se sabe si la persona ve, oye o cree cosas que otros no",
    },
  },
  "mania-energy": {
    past: {
      self: "usted antes tuvo épocas de mucha más energía y poca necesidad de dormir",
      other: "la persona antes tuvo épocas de mucha más energía y poca necesidad de dormir",
    },
    mild: {
      self: "usted ha tenido mucha más energía que de costumbre algunos días",
      other: "la persona ha tenido mucha más energía que de costumbre algunos días",
    },
    strong: {
      self: "usted ha tenido mucha más energía que de costumbre por 4 días seguidos o más",
      other: "la persona ha tenido mucha más energía que de costumbre por 4 días seguidos o más",
    },
    sleepless: {
      self: "usted ha tenido mucha más energía que de costumbre y 2 noches o más casi sin dormir",
      other: "la persona ha tenido mucha más energía que de costumbre y 2 noches o más casi sin dormir",
    },
    dangerous: {
      self: "usted hace cosas de riesgo casi sin dormir y con mucha más energía que de costumbre",
      other: "la persona hace cosas de riesgo casi sin dormir y con mucha más energía que de costumbre",
    },
    decline: {
      self: "usted no dijo si ha tenido mucha más energía que de costumbre",
      other: "no se sabe si la persona ha tenido mucha más energía que de costumbre",
    },
  },
  "memory-thinking": {
    unsafe: {
      self: "su memoria o su capacidad de pensar ha cambiado y hay cosas que salen mal",
      other: "la memoria o la capacidad de pensar de la persona ha cambiado y hay cosas que salen mal",
    },
  },
  "mind-commands": {
    yes: {
      self: "voces o ideas le mandan lastimarse o lastimar a alguien",
      other: "voces o ideas le mandan a la persona lastimarse o lastimar a alguien",
    },
    decline: {
      self: "usted no dijo si voces o ideas le mandan lastimarse o lastimar a alguien",
      other: "no se sabe si voces o ideas le mandan lastimarse o lastimar a alguien",
    },
  },
  "mind-group": {
    hard: {
      self: "le costaría seguir una conversación en grupo por una hora",
      other: "a la persona le costaría seguir una conversación en grupo por una hora",
    },
    no: {
      self: "usted no podría seguir una conversación en grupo por una hora",
      other: "la persona no podría seguir una conversación en grupo por una hora",
    },
  },
} as const satisfies FactsFor<typeof mind>;
