import type { PosterWords } from "../words";

export const posterEs: PosterWords = {
  title: "¿Qué tipo de ayuda podría pedir?",
  lead: "Responda unas preguntas en su propio teléfono. Al final hay una hoja para llevar a un médico, a un terapeuta o al consejero de la escuela.",
  facts: [
    "Es gratis. Sin nombre y sin cuenta.",
    "Sus respuestas se quedan en su teléfono.",
    "Para usted, o para alguien que le preocupa. Desde los 13 años.",
  ],
  scan: "Apunte aquí la cámara de su teléfono, o entre a:",
  danger:
    "¿Está en peligro o piensa en quitarse la vida? Para hablar con alguien, {reach988}, de día o de noche. En una emergencia llame al {911}.",
};
