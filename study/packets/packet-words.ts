import type { Locale } from "../../lib/content/locales";

/** The words of a packet besides the questions and answers. */
export interface PacketWords {
  readonly title: string;
  readonly case: string;
  readonly how: readonly string[];
  readonly totals: string;
  /** A total: `{name}`, `{points}` of `{max}`. */
  readonly total: string;
}

const en: PacketWords = {
  title: "Cases to rate",
  case: "Case {number}",
  how: [
    "Rate each case separately and on your own. Do not talk about the cases until all are rated.",
    "Level: the lowest level of care that you would ask for. 1 outpatient, 2 intensive outpatient (IOP), 3 partial hospitalization (PHP), 4 residential, 5 inpatient or an emergency evaluation for it.",
    "Crisis: 1 if this person needs crisis or emergency help now, 0 if not.",
    "Treat what was not said as unknown. Leave the level empty only if no level can be given, and say why in the note.",
    "Write into the sheet ratings.csv. The numbers of the cases say nothing about them.",
  ],
  totals: "Totals",
  total: "{name}: {points} of {max}",
};

const es: PacketWords = {
  title: "Casos para evaluar",
  case: "Caso {number}",
  how: [
    "Evalúe cada caso por separado, sin consultar a nadie. No hable de los casos hasta terminar con todos.",
    "Nivel (level): el nivel de atención más bajo que usted pediría. 1 ambulatorio, 2 ambulatorio intensivo (IOP), 3 programa de día (hospitalización parcial, PHP), 4 residencial, 5 hospitalización o una evaluación de emergencia para decidirla.",
    "Crisis (crisis): 1 si esta persona necesita ayuda de crisis o de emergencia ahora, 0 si no.",
    "Lo que la persona no dijo queda como no dicho. Deje el nivel en blanco solo si no se puede dar ninguno, y explique por qué en la nota.",
    "Escriba en la hoja ratings.csv. Los números de los casos no dicen nada de ellos.",
  ],
  totals: "Puntajes",
  total: "{name}: {points} de {max}",
};

export const packetWords: { readonly [L in Locale]: PacketWords } = { en, es };
