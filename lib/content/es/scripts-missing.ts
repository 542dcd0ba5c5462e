import type { ScriptsMissingWords } from "../words";

export const scriptsMissingEs: ScriptsMissingWords = {
  title: "Esta página aún no está lista",
  buttons: "Una parte todavía no llegó; por eso los botones aún no funcionan. Espere un momento.",
  marked: "Lo que marcó sigue marcado. Cuando llegue lo que falta, las siguientes preguntas se abren solas.",
  again: "Si nada cambia, recargue la página.",
  lost: "Después, marque de nuevo estas respuestas. Lo que esta pestaña guardó de páginas anteriores sigue en ella.",
  reload: "Recargar la página",
  help: "Si necesita ayuda ahora, estos números funcionan sin el resto de la página:",
};
