// @ts-check
// A fictional clinic's settings, with everything set: built by __tests__/clinic/clinic-site.ts for the browser tests.

/** Where the fictional clinic's own page is served during tests. */
export const CLINIC_ORIGIN = "http://127.0.0.1:41731";

/** @type {import("../../lib/site/site-config").SiteConfig} */
export const site = {
  name: { en: "Riverside Care Guide", es: "Guía Riverside" },
  // With a base path, so that the browser tests of this copy cover that too.
  address: "https://www.riverside.example/guide",
  languages: ["es", "en"],
  region: "US",
  lifelineLgbtqKey: null,
  accent: { light: "#6b2d7b", dark: "#dba6ea" },
  owner: {
    name: "Riverside Clinic",
    url: "https://www.riverside.example/about/",
    contact: { en: "12 River Road, 1-555-010-0140.", es: "12 River Road, 1-555-010-0140." },
    logo: "icon-192.png",
    privacy: {
      en: "Our privacy officer answers at privacy@riverside.example.",
      es: "Nuestra oficina de privacidad responde en privacy@riverside.example.",
    },
  },
  local: {
    crisis: {
      name: "Riverside Mobile Crisis Team",
      about: {
        en: "People who come to you, in the county.",
        es: "Personas que van a donde usted está, en el condado.",
      },
      phone: "1-555-010-0149",
      hours: { en: "Every day, 8 to midnight.", es: "Todos los días, de 8 a medianoche." },
    },
    programs: [
      {
        name: "Riverside Teen IOP",
        about: { en: "After school, four days a week.", es: "Después de la escuela, cuatro días por semana." },
        phone: "1-555-010-0146",
        extension: "12",
        address: "14 River Road, Riverside",
        url: "https://www.riverside.example/teens/",
        levels: ["iop"],
        ages: ["13-17"],
        insurance: ["medicaid", "employer"],
        languages: ["en", "es"],
      },
      {
        name: "Riverside Evening IOP",
        about: {
          en: "Groups three evenings a week, in English and Spanish.",
          es: "Grupos tres tardes por semana, en inglés y español.",
        },
        phone: "1-555-010-0147",
        hours: { en: "Weekdays 8 to 6.", es: "De lunes a viernes, de 8 a 6." },
        levels: ["iop"],
        ages: ["18-64", "65-plus"],
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
