import type { LaterWords } from "../later-words";

export const laterEs: LaterWords = {
  waitingTitle: "Un momento",
  waiting: "La parte que sigue está en camino. Sus respuestas se guardan.",
  missingTitle: "La parte que sigue no llegó",
  missing:
    "No había internet. Sus respuestas se guardan. Conéctese e inténtelo de nuevo. La ayuda está arriba en esta página.",
  again: "Intentar de nuevo",
};
