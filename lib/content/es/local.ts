import type { LocalWords } from "../local-words";

export const localEs: LocalWords = {
  title: "Programas cerca de usted",
  teaser: "Los agregó {owner}.",
  lead: "{owner} tiene esta copia del sitio y agregó lo que ve aquí. Su resultado no depende de eso. También puede preguntar en otros lugares.",
  call: "Llamar al {number}",
  offers: "Ofrece: {levels}.",
  resources: "Más de {owner}",
};
