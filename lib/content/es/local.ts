import type { LocalWords } from "../words";

export const localEs: LocalWords = {
  title: "Programas cerca de usted",
  teaser: "Los agregó {owner}.",
  lead: "{owner} tiene esta copia del sitio y agregó lo que ve aquí. Su resultado no depende de eso. También puede preguntar en otros lugares.",
  call: "Llamar al {number}",
  extension: "Llamar al {number}, extensión {extension}",
  web: "Página web",
  offers: "Ofrece: {levels}.",
  ages: "Edades: {list}.",
  ageGroups: { "13-17": "de 13 a 17", "18-64": "de 18 a 64", "65-plus": "65 o más" },
  takes: "Acepta: {list}.",
  insurances: {
    employer: "seguro por el trabajo",
    marketplace: "planes del mercado de seguros",
    medicaid: "Medicaid",
    medicare: "Medicare",
    va: "VA (veteranos)",
    none: "personas sin seguro",
    unsure: "personas que no saben qué seguro tienen",
  },
  speaks: "Idiomas: {list}.",
  languages: { en: "inglés", es: "español" },
  crisisTitle: "Cerca de usted",
  resources: "Más de {owner}",
};
