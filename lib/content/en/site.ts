/** Words of the layout around every page. */
export const siteEn = {
  skip: "Skip to the page",
  nav: {
    label: "Main",
    start: "Start",
    screening: "Questions",
    help: "Help now",
    privacy: "Privacy",
  },
  footer: {
    label: "About this site",
    notCare:
      "This is not medical care, and it can't tell you what condition you have. It suggests a level of care to ask about.",
    sees: "This site cannot see your answers or call anyone.",
  },
  languages: {
    label: "Language",
    /** The language's own name. */
    name: "English",
    /** Shown on the root URL, which is in the first language. */
    offer: "Read this in English",
  },
  notFound: {
    title: "This page does not exist",
    text: "The address may be old or mistyped. Help is at the top of this page.",
    start: "Go to the start",
  },
} as const;
