import type { CutOff } from "../../lib/assessment/cut-off";
import type { Source } from "../../lib/questionnaire/definition";

/** Studies of the instruments' cut-offs, beside the sources of the rules. */
export const cutOffSources: Readonly<Record<string, Source>> = {
  LEVIS20: {
    title: "PHQ-2 and PHQ-9 to screen for major depression: analysis of 44 studies",
    publisher: "JAMA",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7284301",
    year: 2020,
    lastChecked: "2026-11-23",
  },
  ARROLL10: {
    title: "PHQ-2 and PHQ-9 in primary care",
    publisher: "Annals of Family Medicine",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2906530",
    year: 2010,
    lastChecked: "2026-11-23",
  },
  RICHARDSON10: {
    title: "The PHQ-9 among adolescents",
    publisher: "Pediatrics",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3217785",
    year: 2010,
    lastChecked: "2026-11-23",
  },
  PLUMMER16: {
    title: "GAD-7 and GAD-2: systematic review of cut-offs",
    publisher: "General Hospital Psychiatry",
    url: "https://pubmed.ncbi.nlm.nih.gov/26719105",
    year: 2016,
    lastChecked: "2026-11-23",
  },
  DELGADILLO12: {
    title: "GAD-7 and GAD-2 in addiction treatment",
    publisher: "Drug and Alcohol Dependence",
    year: 2012,
    lastChecked: "2026-11-23",
  },
  BUSH98: {
    title: "AUDIT-C, with cut-offs by sex",
    publisher: "Archives of Internal Medicine, as given by the Department of Veterans Affairs",
    year: 1998,
    lastChecked: "2026-11-23",
  },
  SMITH10: {
    title: "A single-question screening test for drug use in primary care",
    publisher: "Archives of Internal Medicine",
    url: "https://pubmed.ncbi.nlm.nih.gov/20625025",
    year: 2010,
    lastChecked: "2026-11-23",
  },
  KELLY14: {
    title: "Brief screen for tobacco, alcohol and other drugs among adolescents",
    publisher: "Pediatrics",
    year: 2014,
    lastChecked: "2026-11-23",
  },
  BOVIN21: {
    title: "PC-PTSD-5 in a sample of veterans",
    publisher: "JAMA Network Open",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7862990",
    year: 2021,
    lastChecked: "2026-11-23",
  },
};

/** Every number the decision depends on, and whose it is. The steps of 0 to 4 of each area are ours throughout. */
export const cutOffs = [
  { id: "phq-2", on: { score: ["phq-2", 2] }, status: "published", sources: ["LEVIS20", "ARROLL10"] },
  { id: "phq-9-moderate", on: { score: ["phq-9", 10] }, status: "published", sources: ["LEVIS20"] },
  { id: "phq-9-teen", on: { score: ["phq-9", 11] }, status: "published", sources: ["RICHARDSON10"] },
  { id: "phq-9-severe", on: { score: ["phq-9", 15] }, status: "published", sources: ["IAR-PDF"] },
  {
    id: "phq-item-9",
    on: { question: "44260-8", codes: ["1", "2", "3"] },
    status: "published",
    sources: ["RICHARDS19"],
  },
  { id: "gad-2", on: { score: ["gad-2", 2] }, status: "published", sources: ["DELGADILLO12", "PLUMMER16"] },
  { id: "gad-7-moderate", on: { score: ["gad-7", 10] }, status: "published", sources: ["PLUMMER16"] },
  { id: "gad-7-severe", on: { score: ["gad-7", 15] }, status: "published", sources: ["IAR-PDF"] },
  { id: "difficulty", on: { question: "69722-7", codes: ["1", "2", "3"] }, status: "ours", sources: ["OWN"] },
  { id: "trauma", on: { score: ["pc-ptsd-5", 3] }, status: "published", sources: ["BOVIN21"] },
  { id: "alcohol", on: { score: ["audit-c", 3] }, status: "published", sources: ["BUSH98"] },
  { id: "alcohol-high", on: { score: ["audit-c", 8] }, status: "ours", sources: ["OWN"] },
  { id: "drugs-any", on: { question: "68524-8", codes: ["1"] }, status: "published", sources: ["SMITH10"] },
  { id: "drugs-monthly", on: { question: "68524-8", codes: ["2", "3", "4"] }, status: "ours", sources: ["OWN"] },
  { id: "teen-alcohol", on: { score: ["bstad-alcohol", 2] }, status: "published", sources: ["KELLY14"] },
  { id: "teen-marijuana", on: { score: ["bstad-marijuana", 2] }, status: "published", sources: ["KELLY14"] },
  { id: "teen-other", on: { score: ["bstad-other", 1] }, status: "ours", sources: ["OWN"] },
  { id: "teen-age", on: { question: "about-age", codes: ["13-17"] }, status: "ours", sources: ["MDEDGE-ADOL", "OWN"] },
  { id: "older-age", on: { question: "about-age", codes: ["65-plus"] }, status: "published", sources: ["EYER"] },
  { id: "after-birth", on: { question: "about-perinatal", codes: ["postpartum"] }, status: "ours", sources: ["OWN"] },
  {
    id: "attempt-recent",
    on: { question: "suicide-attempt-when", codes: ["past-3-months"] },
    status: "published",
    sources: ["CSSRS-COL"],
  },
  {
    id: "attempt-year",
    on: { question: "suicide-attempt-when", codes: ["past-year"] },
    status: "published",
    sources: ["IAR-ADOL"],
  },
  {
    id: "preparation",
    on: { question: "suicide-preparation", codes: ["yes"] },
    status: "published",
    sources: ["CSSRS-COL"],
  },
  {
    id: "self-injury",
    on: { question: "self-injury", codes: ["past", "recent-rare", "recent-frequent", "recent-medical"] },
    status: "ours",
    sources: ["IAR-PDF", "OWN"],
  },
  {
    id: "high-days",
    on: { question: "mania-energy", codes: ["strong", "dangerous"] },
    status: "ours",
    sources: ["ETG", "OWN"],
  },
  {
    id: "loop-hours",
    on: { question: "ocd-time", codes: ["under-1h", "1-3h", "3-8h", "over-8h"] },
    status: "ours",
    sources: ["IOCDF-AC", "OWN"],
  },
  {
    id: "eating-often",
    on: { question: "eating-severity", codes: ["weekly", "daily"] },
    status: "ours",
    sources: ["APA-ED23", "OWN"],
  },
  {
    id: "eating-body",
    on: { question: "eating-body", codes: ["purge-weekly", "purge-daily", "no-fluids"] },
    status: "ours",
    sources: ["PMC-SAHM", "OWN"],
  },
  {
    id: "weight",
    on: { question: "weight-loss", codes: ["under-5", "5-14", "15-24", "25-plus"] },
    status: "ours",
    sources: ["NEDA-APA", "OWN"],
  },
  {
    id: "drinks",
    on: { question: "use-pattern", codes: ["alcohol-daily", "alcohol-heavy", "morning", "opioids-daily"] },
    status: "ours",
    sources: ["AU-ALC", "OWN"],
  },
  {
    id: "hard-withdrawal",
    on: { question: "withdrawal-history", codes: ["hard-twice"] },
    status: "ours",
    sources: ["PMC-AWS", "OWN"],
  },
  {
    id: "overdose",
    on: { question: "use-overdose", codes: ["over-a-year", "past-year", "past-30-days"] },
    status: "ours",
    sources: ["OWN"],
  },
  {
    id: "between",
    on: { question: "control-between", codes: ["few-days", "two-days", "day", "hours"] },
    status: "ours",
    sources: ["SEED", "OWN"],
  },
  {
    id: "fair-try",
    on: { question: "treatment-response", codes: ["improving", "too-early", "same", "worse"] },
    status: "ours",
    sources: ["SEED", "OWN"],
  },
  {
    id: "stays",
    on: { question: "treatment-admissions", codes: ["one", "two-plus", "readmitted"] },
    status: "ours",
    sources: ["IAR-PDF", "OWN"],
  },
  {
    id: "just-left",
    on: { question: "treatment-discharge", codes: ["residential", "hospital"] },
    status: "published",
    sources: ["FUH-CMS", "CHUNG19"],
  },
] as const satisfies readonly CutOff[];

export type CutOffId = (typeof cutOffs)[number]["id"];
