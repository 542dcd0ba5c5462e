import type { KioskWords } from "../kiosk-words";

export const kioskEs: KioskWords = {
  label: "¿Sigue ahí?",
  ask: "¿Sigue ahí? En {seconds} segundos esta página se borra, para que nadie más vea sus respuestas. Toque la pantalla o una tecla para seguir.",
  left: "Quedan {seconds} segundos",
  stay: "Sigo aquí",
  erase: "Borrar ahora",
  noPrinter:
    "Esta tableta no tiene impresora. Puede leer el resultado aquí, o tomarle una foto con su teléfono. Nada se guarda en esta tableta.",
};
