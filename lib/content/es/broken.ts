import type { brokenEn } from "../en/broken";
import type { Worded } from "../worded";

export const brokenEs: Worded<typeof brokenEn> = {
  title: "Algo falló en esta página",
  text: "Sus respuestas siguen en esta pestaña. La ayuda sigue arriba en esta página.",
  again: "Intentar de nuevo",
};
