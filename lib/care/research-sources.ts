import type { CareSource } from "./care-source";

const lastChecked = "2026-11-24";
/** The date laws and coverage were checked the second time. */
const rechecked = "2026-11-28";
/** The date of the third check, of sources that had no URL or had not been read again. */
const lookedAgain = "2026-11-29";

/** The studies behind the ratings of research, each with the date it was last checked. */
export const RESEARCH_SOURCES = {
  MCCARTY: {
    title: "Intensive outpatient programs for substance use: assessing the evidence (12 studies and one review)",
    publisher: "Psychiatric Services",
    url: "https://doi.org/10.1176/appi.ps.201300249",
    year: 2014,
    lastChecked,
    read: "excerpt",
  },
  FALABELLA: {
    title: "Intensive outpatient treatment for anxiety and depression: 73 adults, no comparison group",
    publisher: "Cognitive and Behavioral Practice",
    url: "https://doi.org/10.1016/j.cbpra.2021.05.001",
    year: 2022,
    lastChecked,
    read: "excerpt",
  },
  BIELEFELD: {
    title: "Inpatient and outpatient complex programs in depression: 593 people, not assigned at random",
    publisher: "BMC Psychiatry",
    url: "https://doi.org/10.1186/s12888-019-2371-5",
    year: 2019,
    lastChecked,
    read: "excerpt",
  },
  "PE-IOP": {
    title: "Massed and intensive outpatient prolonged exposure for PTSD after combat: a randomized trial (234 people)",
    publisher: "JAMA Network Open 2023;6(1):e2249422",
    url: "https://doi.org/10.1001/jamanetworkopen.2022.49422",
    year: 2023,
    lastChecked: rechecked,
    read: "excerpt",
  },
  "MASSED-PE": {
    title: "Daily or weekly prolonged exposure for PTSD in the military: a randomized trial",
    publisher: "JAMA",
    url: "https://jamanetwork.com/journals/jama/fullarticle/2670254",
    year: 2018,
    lastChecked,
    read: "excerpt",
  },
  "CPT-IOP": {
    title: "Symptom change in a three-week intensive program for veterans with PTSD (191 veterans)",
    publisher: "BMC Psychiatry",
    url: "https://doi.org/10.1186/s12888-018-1816-6",
    year: 2018,
    lastChecked,
    read: "excerpt",
  },
  ERP: {
    title: "Exposure and response prevention in obsessive-compulsive disorder: current perspectives",
    publisher: "Psychology Research and Behavior Management",
    url: "https://doi.org/10.2147/PRBM.S211117",
    year: 2019,
    lastChecked: lookedAgain,
    read: "excerpt",
  },
  BPD: {
    title: "What works in the treatment of borderline personality disorder",
    publisher: "Current Behavioral Neuroscience Reports",
    url: "https://doi.org/10.1007/s40473-017-0103-z",
    year: 2017,
    lastChecked: lookedAgain,
    read: "excerpt",
  },
  RAISE: {
    title: "A special team or usual care after a first episode of psychosis: 34 clinics assigned at random (RAISE)",
    publisher: "American Journal of Psychiatry",
    url: "https://doi.org/10.1176/appi.ajp.2015.15050632",
    year: 2016,
    lastChecked: lookedAgain,
    read: "excerpt",
  },
  "YOUTH-REMOTE": {
    title:
      "Depression after remote intensive outpatient care: 1,062 people aged 11 to 25, no comparison, by the company that ran it",
    publisher: "JMIR Formative Research",
    url: "https://formative.jmir.org/2023/1/e44756",
    year: 2023,
    lastChecked,
    read: "excerpt",
  },
  HORVITZ: {
    title: "Partial versus full hospitalization: 18 studies of 1957 to 1997",
    publisher: "American Journal of Psychiatry",
    url: "https://doi.org/10.1176/appi.ajp.158.5.676",
    year: 2001,
    lastChecked,
    read: "excerpt",
  },
  "PHP-WAITLIST": {
    title:
      "Acute partial hospital treatment compared with a waiting list: not assigned at random, stays of about 5 days",
    publisher: "Journal of Psychiatric Practice",
    url: "https://doi.org/10.1097/PRA.0000000000000271",
    year: 2017,
    lastChecked,
    read: "excerpt",
  },
  CUIJPERS: {
    title: "Talking therapies for depression: 331 randomized trials together",
    publisher: "World Psychiatry",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8129869",
    year: 2021,
    lastChecked,
    read: "excerpt",
  },
  ROUTINE: {
    title: "Talking therapy in everyday practice: 252 studies, before and after",
    publisher: "Administration and Policy in Mental Health",
    url: "https://doi.org/10.1007/s10488-022-01225-y",
    year: 2022,
    lastChecked,
    read: "excerpt",
  },
} as const satisfies Record<string, CareSource>;
