import type { OwnerWords } from "../words";

export const ownerEs: OwnerWords = {
  runs: "{owner} está a cargo de esta copia del sitio.",
  page: "Acerca de {owner}",
  title: "Quién está a cargo de esta copia",
  unseen: "{owner} está a cargo de esta copia. Sus respuestas no le llegan: se quedan en este teléfono o computadora.",
};
