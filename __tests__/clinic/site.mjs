// @ts-check
// A made-up clinic's settings, with everything set: what __tests__/clinic/clinic-site.ts builds and the browser tests look at.

/** Where the made-up clinic's own page stands while it is tried. */
export const CLINIC_ORIGIN = "http://127.0.0.1:41731";

/** @type {import("../../lib/site/site-config").SiteConfig} */
export const site = {
  name: { en: "Riverside Care Guide", es: "Guía Riverside" },
  // Below a folder: the browser tests of this copy are the tests of that.
  address: "https://www.riverside.example/guide",
  languages: ["es", "en"],
  region: "US",
  lifelineLgbtqKey: null,
  accent: { light: "#6b2d7b", dark: "#dba6ea" },
  local: {
    owner: "Riverside Clinic",
    programs: [
      {
        name: "Riverside Evening IOP",
        about: {
          en: "Groups three evenings a week, in English and Spanish.",
          es: "Grupos tres tardes por semana, en inglés y español.",
        },
        phone: "1-555-010-0147",
        hours: { en: "Weekdays 8 to 6.", es: "De lunes a viernes, de 8 a 6." },
        levels: ["iop"],
      },
      {
        name: "Riverside Day Program",
        about: { en: "A day program with meals.", es: "Un programa de día con comidas." },
        phone: "1-555-010-0148",
        levels: ["php"],
      },
    ],
    resources: [
      {
        name: { en: "Rides to care", es: "Transporte" },
        about: { en: "Free rides in Riverside.", es: "Viajes gratis en Riverside." },
        url: "https://rides.example/",
      },
    ],
  },
  embedIn: [CLINIC_ORIGIN],
  kiosk: { idleSeconds: 120, warnSeconds: 30, printer: false },
};
