import {
  always,
  atLevel,
  type CareContext,
  isInsured,
  isUrgent,
  mayBeInsured,
  mayBeUninsured,
  type Offer,
  offered,
} from "./care-context";
import type { CareSourceId } from "./care-sources";

/** The nine questions for any program, in the order of the comparison sheet, which compares three programs. */
export const PROGRAM_QUESTIONS = [
  "approaches",
  "licenses",
  "group-size",
  "accreditation",
  "medicine",
  "discharge",
  "crisis",
  "telehealth",
  "cost",
] as const;
export type ProgramQuestion = (typeof PROGRAM_QUESTIONS)[number];
export const COMPARED_PROGRAMS = 3;

const moreThanVisits = atLevel("iop", "php", "residential", "inpatient");
const program = atLevel("iop", "php", "residential");

/** Additional rows of the sheet. */
const extraQuestions = [
  { id: "opening", when: always },
  { id: "share-like-me", when: program },
  { id: "schedule", when: atLevel("iop", "php") },
  { id: "family-part", when: ({ minor }) => minor },
  { id: "school-work", when: ({ minor, studies }) => minor || studies === true },
  { id: "meals", when: ({ eating }) => eating === true },
  { id: "opioid-medicine", when: ({ opioids }) => opioids === true },
  { id: "both-together", when: ({ substanceUse }) => substanceUse === true },
  { id: "visits-phones", when: atLevel("residential", "inpatient") },
  { id: "fit", when: always },
] as const satisfies readonly Offer[];
export type ExtraQuestion = (typeof extraQuestions)[number]["id"];

const isPressing = (situation: CareContext) => isUrgent(situation) || atLevel("inpatient")(situation);
/** A medical emergency other than withdrawal. */
const isForTheBody = ({ route, urgencyCause }: CareContext) => route === "medical" && urgencyCause !== "withdrawal";

/** What to say on the phone or at a front desk. */
const scripts = [
  { id: "clinician", when: ({ inCare }) => inCare === true },
  { id: "trusted-adult", when: ({ minor, voice }) => minor && voice === "self" },
  { id: "withdrawal-care", when: (at) => isPressing(at) && at.urgencyCause === "withdrawal" },
  { id: "body-care", when: (at) => isPressing(at) && (at.urgencyCause === "body" || isForTheBody(at)) },
  {
    id: "emergency-room",
    when: (at) => isPressing(at) && (at.route === "crisis" || (at.urgencyCause ?? "other") === "other"),
  },
  { id: "first-visit", when: atLevel("outpatient") },
  { id: "program", when: program },
  { id: "voicemail", when: atLevel("outpatient", "iop", "php", "residential") },
  { id: "insurer", when: mayBeInsured },
  { id: "insurer-no", when: (situation) => mayBeInsured(situation) && moreThanVisits(situation) },
  { id: "low-cost", when: mayBeUninsured },
  {
    id: "employer",
    // Someone answering about another person means leave from their own work.
    when: (at) => (at.works === true || at.voice === "other") && moreThanVisits(at),
  },
  { id: "school", when: (situation) => situation.minor || situation.studies === true },
  { id: "va", when: ({ veteran }) => veteran === true },
] as const satisfies readonly Offer[];
export type ScriptId = (typeof scripts)[number]["id"];

/** What to ask the insurer, each with a line to write the answer on. */
const insurerQuestions = [
  { id: "covered", when: always },
  { id: "in-network", when: always },
  { id: "codes", when: always },
  { id: "prior-authorization", when: moreThanVisits },
  { id: "days-approved", when: moreThanVisits },
  { id: "deductible", when: always },
  { id: "share", when: always },
  { id: "maximum", when: always },
  { id: "telehealth-paid", when: ({ telehealth }) => telehealth === true },
  { id: "rides", when: ({ insurance }) => insurance === "medicaid" },
  { id: "gap", when: moreThanVisits },
  { id: "criteria", when: moreThanVisits },
  { id: "comparative-analysis", when: ({ insurance }) => insurance !== "medicare" && insurance !== "va" },
  { id: "name-number", when: always },
] as const satisfies readonly Offer[];
export type InsurerQuestion = (typeof insurerQuestions)[number]["id"];

/** Reasons to look for another program. */
const redFlags = [
  { id: "no-assessment", when: program },
  { id: "no-plan", when: program },
  { id: "unlicensed", when: always },
  { id: "no-crisis-plan", when: always },
  { id: "no-aftercare", when: program },
  { id: "promises", when: always },
  { id: "pressure", when: always },
  { id: "gifts", when: program },
  { id: "cost-unclear", when: always },
  { id: "refuses-medicine", when: ({ opioids, substanceUse }) => opioids === true || substanceUse === true },
  { id: "no-contact", when: atLevel("residential") },
] as const satisfies readonly Offer[];
export type RedFlag = (typeof redFlags)[number]["id"];

/** What to bring to an intake. */
const bring = [
  { id: "summary", when: always },
  { id: "photo-id", when: always },
  { id: "insurance-card", when: isInsured },
  { id: "income-proof", when: mayBeUninsured },
  { id: "medicines", when: always },
  { id: "history", when: always },
  { id: "health", when: always },
  { id: "substances", when: ({ substanceUse }) => substanceUse === true },
  { id: "contacts", when: always },
  { id: "week", when: atLevel("outpatient", "iop", "php") },
  { id: "guardian", when: ({ minor }) => minor },
  { id: "school-papers", when: ({ minor, studies }) => minor || studies === true },
  { id: "overnight", when: atLevel("residential", "inpatient") },
  { id: "questions", when: always },
] as const satisfies readonly Offer[];
export type BringItem = (typeof bring)[number]["id"];

/** Where to look, starting with the person's own clinician. */
const places = [
  { id: "own-clinician", when: ({ inCare }) => inCare === true },
  { id: "primary-care", when: ({ inCare, minor }) => inCare !== true && !minor },
  { id: "pediatrician", when: ({ inCare, minor }) => inCare !== true && minor },
  { id: "insurer-directory", when: mayBeInsured },
  { id: "findtreatment", sources: ["FINDTREATMENT"], when: always },
  { id: "hospital", when: atLevel("php", "residential", "inpatient") },
  { id: "community-center", when: always },
  { id: "health-center", sources: ["HRSA"], when: mayBeUninsured },
  { id: "university", when: ({ studies, minor }) => studies === true && !minor },
  { id: "school-counselor", when: ({ minor }) => minor },
  { id: "va", sources: ["VA-CARE"], when: ({ veteran, insurance }) => veteran === true || insurance === "va" },
  { id: "perinatal", when: ({ perinatal }) => perinatal === true },
  { id: "aging-agency", when: ({ older }) => older === true },
] as const satisfies readonly (Offer & { readonly sources?: readonly CareSourceId[] })[];
export type PlaceId = (typeof places)[number]["id"];
/** Sources for what is said about these places. */
export const sourcesOfPlaces = (ids: readonly PlaceId[]): readonly CareSourceId[] =>
  places.flatMap((place) => (ids.includes(place.id) && "sources" in place ? place.sources : []));

export interface CallKit {
  readonly scripts: readonly ScriptId[];
  readonly questions: readonly ProgramQuestion[];
  readonly extraQuestions: readonly ExtraQuestion[];
  readonly insurerQuestions: readonly InsurerQuestion[];
  readonly redFlags: readonly RedFlag[];
  readonly bring: readonly BringItem[];
  readonly places: readonly PlaceId[];
}

/** Everything for the first calls, as ids of words. All nine questions are always included. */
export const callKit = (situation: CareContext): CallKit => ({
  scripts: offered(scripts, situation),
  questions: PROGRAM_QUESTIONS,
  extraQuestions: offered(extraQuestions, situation),
  insurerQuestions: mayBeInsured(situation) ? offered(insurerQuestions, situation) : [],
  redFlags: offered(redFlags, situation),
  bring: offered(bring, situation),
  places: offered(places, situation),
});
