// @ts-check
/**
 * This copy of the site: the one file to edit for a clinic, a county, a university or an insurer. `npm run build`
 * checks it and fails on an invalid line. docs/adopt.md explains each line.
 *
 * @type {import("./site-config").SiteConfig}
 */
export const site = {
  name: { en: "Care Guide", es: "Guía de Atención" },
  // Where it is published, including the base path if it has one: "https://care.clinic.example" or
  // "https://www.clinic.example/care-guide". Required for a copy with a name of its own.
  address: null,
  // Who runs this copy, shown on every page: { name: "…", url: "https://…", contact: { en: "…", es: "…" }, logo:
  // "logo.svg" }.
  owner: null,
  // Some of those in lib/content/locales.ts. The first is shown on the root URL.
  languages: ["en", "es"],
  // Whose crisis lines are shown until someone chooses others: one of REGIONS in lib/crisis/lines-in-region.ts.
  region: "US",
  // The key of 988's option for LGBTQ+ people, such as "3", once you have dialed 988 and heard it. It ended in July 2025.
  lifelineLgbtqKey: null,
  // One color to replace the green, for light and dark screens: { light: "#1d5c57", dark: "#8fd0c4" }.
  accent: null,
  // Your own programs and links, shown beside a result they fit.
  local: null,
  // Sites that may embed this one in a frame: ["https://www.clinic.example"].
  embedIn: [],
  // For a shared tablet: { idleSeconds: 120, warnSeconds: 30, printer: false }.
  kiosk: null,
};
