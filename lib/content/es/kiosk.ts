import type { KioskWords } from "../words";

export const kioskEs: KioskWords = {
  label: "¿Sigue ahí?",
  ask: "¿Sigue ahí? En {seconds} segundos esta página se borra, para que nadie más vea sus respuestas. Toque la pantalla o una tecla para seguir.",
  left: "Quedan {seconds} segundos",
  stay: "Sigo aquí",
  erase: "Borrar ahora",
  start: {
    title: "Preparando esta tableta",
    working: "Esta tableta se borrará sola después de cada persona. Ahora viene la página de inicio.",
    failed:
      "Este navegador no guarda ajustes, así que esta tableta no se borraría sola. No la use para más de una persona.",
  },
  noPrinter:
    "Esta tableta no tiene impresora. Puede leer el resultado aquí, o tomarle una foto con su teléfono. Nada se guarda en esta tableta.",
};
