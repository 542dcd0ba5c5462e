import type { LaterWords } from "../later-words";

export const laterEs: LaterWords = {
  waiting: "La parte que sigue está en camino. Sus respuestas se guardan.",
  missing:
    "La parte que sigue no llegó porque no había internet. Sus respuestas se guardan. Conéctese e inténtelo de nuevo. La ayuda está arriba en esta página.",
  again: "Intentar de nuevo",
};
