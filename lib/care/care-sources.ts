import type { Source } from "../questionnaire/definition";

const lastChecked = "2026-11-24";

/**
 * How much of it was read. `second-hand`: another page about it. `not-read`: cited from general knowledge and to be read
 * before a release; what rests on it alone is shown with "ask to be sure".
 */
const READINGS = ["whole", "excerpt", "second-hand", "not-read", "own"] as const;
export type Reading = (typeof READINGS)[number];

export interface CareSource extends Source {
  readonly read: Reading;
}

/** Where figures, prices, laws and research statements about care come from, and the day each was last looked at. */
export const CARE_SOURCES = {
  SEED: {
    title: "Intensive Outpatient Programs (IOP) for Mental Health",
    publisher: "Consumer guide to intensive outpatient programs",
    lastChecked,
    read: "whole",
  },
  OWN: {
    title: "An estimate of this project, not a published figure",
    publisher: "This project",
    lastChecked,
    read: "own",
  },
  "MEDICARE-IOP": {
    title: "Intensive outpatient program services: at least 9 hours a week, since 1 January 2024",
    publisher: "Medicare.gov",
    url: "https://www.medicare.gov",
    lastChecked,
    read: "second-hand",
  },
  "MEDICARE-PHP": {
    title: "Partial hospitalization: at least 20 hours a week (42 CFR 410.43)",
    publisher: "Medicare.gov",
    url: "https://www.medicare.gov",
    lastChecked,
    read: "second-hand",
  },
  "SAMHSA-IOP": {
    title: "Clinical issues in intensive outpatient treatment: at least 6 hours a week for teens",
    publisher: "SAMHSA",
    lastChecked,
    read: "second-hand",
  },
  "APA-LENGTH": {
    title: "How long therapy takes: half of people recover in about 15 to 20 sessions",
    publisher: "American Psychological Association",
    lastChecked,
    read: "second-hand",
  },
  "PHP-LENGTH": {
    title: "How long is a partial hospitalization program?",
    publisher: "Biology Insights",
    url: "https://biologyinsights.com/how-long-is-a-partial-hospitalization-program-2",
    lastChecked,
    read: "excerpt",
  },
  "RESIDENTIAL-LENGTH": {
    title: "How long is residential treatment for mental health?",
    publisher: "Biology Insights",
    url: "https://biologyinsights.com/how-long-is-residential-treatment-for-mental-health",
    lastChecked,
    read: "excerpt",
  },
  "PRICE-OUTPATIENT": {
    title: "What therapy costs",
    publisher: "Tandem Alliance",
    url: "https://tandemalliance.com/guide-therapy-cost",
    lastChecked,
    read: "excerpt",
  },
  "PRICE-PHP": {
    title: "What partial hospitalization programs cost",
    publisher: "Massachusetts Center for Addiction, one provider's figures",
    url: "https://masscenterforaddiction.com/partial-hospitalization-program-cost/",
    lastChecked,
    read: "excerpt",
  },
  "PRICE-RESIDENTIAL": {
    title: "What residential mental health treatment costs: standard centers",
    publisher: "A Mission For Michael, one provider's figures",
    url: "https://menafn.com/1110215750/How-Much-Does-Residential-Mental-Health-Treatment-Cost-Experts-Share-Insight",
    year: 2025,
    lastChecked,
    read: "excerpt",
  },
  "PRICE-INPATIENT": {
    title: "What inpatient mental health care costs",
    publisher: "Biology Insights",
    url: "https://biologyinsights.com/how-much-does-inpatient-mental-health-care-cost",
    lastChecked,
    read: "excerpt",
  },
  "OOP-LIMIT": {
    title: "Yearly limit on out-of-pocket costs, plan years 2026 and 2027",
    publisher: "US Department of Health and Human Services, as reported by NIS Benefits",
    url: "https://blog.nisbenefits.com/2027-health-plan-cost-sharing-limits",
    lastChecked,
    read: "second-hand",
  },
  "OOP-MEANING": {
    title: "Out-of-pocket maximum: what counts and what does not",
    publisher: "HealthCare.gov",
    url: "https://www.healthcare.gov/glossary/out-of-pocket-maximum-limit/",
    lastChecked,
    read: "excerpt",
  },
  HCPCS: {
    title: "Billing codes for mental health programs (HCPCS level II and revenue codes)",
    publisher: "Centers for Medicare & Medicaid Services and NUBC",
    lastChecked,
    read: "not-read",
  },
  PARITY: {
    title: "Mental Health Parity and Addiction Equity Act (29 USC 1185a)",
    publisher: "US Department of Labor",
    url: "https://www.dol.gov/agencies/ebsa",
    lastChecked,
    read: "second-hand",
  },
  "PARITY-2025": {
    title: "The 2024 parity rule is not being enforced since 15 May 2025; the law and the 2013 rule stand",
    publisher: "Workforce Bulletin; Risk Strategies",
    year: 2025,
    lastChecked,
    read: "second-hand",
  },
  APPEALS: {
    title: "Appealing a health plan decision",
    publisher: "HealthCare.gov",
    url: "https://www.healthcare.gov/appeal-insurance-company-decision/internal-appeals/",
    lastChecked,
    read: "excerpt",
  },
  FMLA: {
    title: "Mental health conditions and the FMLA (Fact Sheet 28O)",
    publisher: "US Department of Labor",
    url: "https://www.dol.gov/agencies/whd/fmla",
    lastChecked,
    read: "second-hand",
  },
  ADA: {
    title: "Depression, PTSD, and other mental health conditions in the workplace: your legal rights",
    publisher: "US Equal Employment Opportunity Commission",
    url: "https://www.eeoc.gov",
    lastChecked,
    read: "second-hand",
  },
  "GOOD-FAITH": {
    title: "Good faith estimates for people without insurance or not using it",
    publisher: "Centers for Medicare & Medicaid Services",
    url: "https://www.cms.gov/nosurprises",
    lastChecked,
    read: "second-hand",
  },
  NEMT: {
    title: "Assurance of transportation: rides to care for people with Medicaid",
    publisher: "Medicaid.gov",
    url: "https://www.medicaid.gov/medicaid/benefits/assurance-of-transportation/index.html",
    lastChecked,
    read: "excerpt",
  },
  FINDTREATMENT: {
    title: "FindTreatment.gov",
    publisher: "SAMHSA",
    url: "https://findtreatment.gov",
    lastChecked,
    read: "second-hand",
  },
  HRSA: {
    title: "Find a health center",
    publisher: "Health Resources and Services Administration",
    url: "https://findahealthcenter.hrsa.gov",
    lastChecked,
    read: "not-read",
  },
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
    title: "Inpatient and outpatient complex programs in depression: 593 people, not assigned by chance",
    publisher: "BMC Psychiatry",
    url: "https://doi.org/10.1186/s12888-019-2371-5",
    year: 2019,
    lastChecked,
    read: "excerpt",
  },
  "PE-IOP": {
    title: "Intensive outpatient and massed prolonged exposure for PTSD after combat: a randomized trial",
    publisher: "Reported by Physician's Weekly",
    url: "https://www.physiciansweekly.com/intensive-outpatient-prolonged-exposure-effective-for-combat-related-posttraumatic-stress-disorder/",
    lastChecked,
    read: "second-hand",
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
    year: 2019,
    lastChecked,
    read: "excerpt",
  },
  BPD: {
    title: "What works in the treatment of borderline personality disorder",
    publisher: "Current Behavioral Neuroscience Reports",
    url: "https://doi.org/10.1007/s40473-017-0103-z",
    year: 2017,
    lastChecked,
    read: "excerpt",
  },
  RAISE: {
    title: "Coordinated care after a first episode of psychosis (RAISE)",
    publisher: "National Institute of Mental Health",
    url: "https://www.nimh.nih.gov",
    lastChecked,
    read: "second-hand",
  },
  "YOUTH-REMOTE": {
    title: "Depression after remote intensive outpatient care: 1,062 young people, no comparison group",
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
    title: "Acute partial hospital treatment compared with a waiting list",
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

export type CareSourceId = keyof typeof CARE_SOURCES;
