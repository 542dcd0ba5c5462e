import type { siteEn } from "../en/site";
import type { Worded } from "../words";

/** Words of the layout around every page. */
export const siteEs: Worded<typeof siteEn> = {
  skip: "Ir al contenido",
  nav: {
    label: "Principal",
    start: "Inicio",
    screening: "Preguntas",
    help: "Ayuda ahora",
    privacy: "Privacidad",
  },
  footer: {
    label: "Sobre este sitio",
    notCare:
      "Esto no es atención médica, y no puede decir qué tiene usted. Sugiere un nivel de atención por el que puede preguntar.",
    sees: "Este sitio no puede ver sus respuestas ni llamar a nadie.",
  },
  languages: {
    label: "Idioma",
    name: "Español",
    offer: "Leer esto en español",
  },
  notFound: {
    title: "Esta página no está aquí",
    text: "La dirección puede ser vieja o tener un error. La ayuda sigue arriba en esta página.",
    start: "Ir al inicio",
  },
};
