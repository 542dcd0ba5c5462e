import type { errorPageEn } from "../en/error-page";
import type { Worded } from "../words";

export const errorPageEs: Worded<typeof errorPageEn> = {
  title: "Algo falló en esta página",
  text: "Sus respuestas siguen en esta pestaña. La ayuda sigue arriba en esta página.",
  again: "Intentar de nuevo",
};
