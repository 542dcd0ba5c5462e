import type { ResultLoadingWords } from "../words";

export const resultLoadingEs: ResultLoadingWords = {
  waitingTitle: "Un momento",
  waiting: "Se está cargando la parte que sigue. Sus respuestas se guardan.",
  missingTitle: "No se pudo cargar la parte que sigue",
  missing:
    "No había internet, o ya salió una versión más nueva de este sitio. Inténtelo de nuevo. Si no ayuda, recargue la página. La ayuda está arriba en esta página.",
  kept: "Sus respuestas se guardan en esta pestaña. Después las encontrará aquí.",
  lost: "Este navegador no guarda respuestas. Al recargar, se perderían.",
  reload: "Recargar la página",
  again: "Intentar de nuevo",
};
