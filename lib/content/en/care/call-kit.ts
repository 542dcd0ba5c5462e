import type { CareWords } from "../../care-words";
import { scriptsEn } from "./scripts";

export const callKitEn = {
  title: "Getting ready to call",
  lead: "You can read these out loud, word for word. One call a day is enough.",
  selfReferral: "Most programs let people call for themselves. You don't need a therapist first.",
  scripts: scriptsEn,
  sheet: {
    title: "Three programs side by side",
    lead: "Ask each the same questions and write down what you hear. There is no perfect score. Notice how they treat you.",
    program: "Program {number}",
  },
  questions: {
    approaches: {
      ask: "Which treatments do you use that research supports?",
      listenFor: "Names such as CBT, DBT, ERP, CPT or PE, and a plan for the day.",
    },
    licenses: {
      ask: "What licenses do your clinicians have?",
      listenFor: "Licensed therapists and nurses, and a doctor or nurse practitioner.",
    },
    "group-size": { ask: "How many people are in a group?", listenFor: "About {groupSize}." },
    accreditation: {
      ask: "Are you licensed by the state, and accredited?",
      listenFor: "A state license, and The Joint Commission or CARF.",
    },
    medicine: { ask: "Can you prescribe and manage medicine here?", listenFor: "Who does it, and how often." },
    discharge: {
      ask: "How do people finish, and what comes after?",
      listenFor: "Fewer days step by step, and a booked visit after the last day.",
    },
    crisis: {
      ask: "What happens in a crisis, day or night?",
      listenFor: "A clear plan and a number, not only “go to the emergency room”.",
    },
    telehealth: { ask: "Can it be done by video?", listenFor: "Yes or no, and how they help in a crisis at home." },
    cost: {
      ask: "What will I pay in all, with my insurance?",
      listenFor: "A number in writing, and who asks the plan for approval.",
    },
  },
  extraQuestions: {
    opening: { ask: "How soon is the assessment, and how soon is the first day?", listenFor: "A date." },
    "share-like-me": {
      ask: "How many of the people here have what I have?",
      listenFor: "Many of them. Programs specialize.",
    },
    schedule: { ask: "Which days and hours?", listenFor: "Hours that fit your week." },
    "family-part": { ask: "How is family involved?", listenFor: "Regular family sessions." },
    "school-work": {
      ask: "How do you work with school?",
      listenFor: "Someone who calls the school, and time for schoolwork.",
    },
    meals: {
      ask: "Are meals part of the day, with support?",
      listenFor: "Meals with staff, a dietitian and medical checks.",
    },
    "opioid-medicine": {
      ask: "Can people start or keep buprenorphine or methadone here?",
      listenFor: "Yes, for as long as it helps.",
    },
    "both-together": {
      ask: "Do you treat mental health and alcohol or drugs together?",
      listenFor: "One team and one plan.",
    },
    "visits-phones": { ask: "What are the rules for visits and phones?", listenFor: "Rules you can live with." },
    fit: { ask: "Does it fit what I hope for?", listenFor: "How you feel after the call or visit." },
  },
  insurerQuestions: {
    covered: "Is this level of care covered by my plan?",
    "in-network": "Is this program in network? Its name and address: ____",
    codes: "Are these billing codes covered: {codes}?",
    "prior-authorization": "Is approval needed before it starts? Who files for it, and how long does it take?",
    "days-approved": "How many days are approved at first, and how do we ask for more?",
    deductible: "How much of my deductible is left this year?",
    share: "What is my copay or my percentage? Is it for each day, and does the deductible come first?",
    maximum: "How much is left until my out-of-pocket maximum?",
    "telehealth-paid": "Is it covered the same by video?",
    rides: "How do I book rides to it, and how many days ahead?",
    gap: "If no in-network program has room, can I go to another one at in-network cost (a network gap exception)?",
    criteria: "Which criteria do you use to decide if care is needed? Please send them to me.",
    "comparative-analysis":
      "Please send me how you compared any limit on this care with medical care (the “comparative analysis” of the parity law).",
    "name-number": "Your name and the reference number of this call: ____",
  },
  codesNote: "Programs use different codes. Ask the program which ones it bills, then ask the plan about those.",
  redFlagsTitle: "Signs to look somewhere else",
  redFlags: {
    "no-assessment": "They take you without an assessment.",
    "no-plan": "The groups have no plan. Nobody can say what they teach or which treatment they use.",
    unlicensed: "They will not say who treats you or what license they have.",
    "no-crisis-plan": "They have no plan for a crisis.",
    "no-aftercare": "They have no plan for what comes after.",
    promises: "They promise a cure or a success rate.",
    pressure: "They pressure you to sign or pay today.",
    gifts: "They offer money, gifts, free rent or a flight for joining.",
    "cost-unclear": "They will not put the cost in writing.",
    "refuses-medicine": "They make people stop medicine for opioid or alcohol use.",
    "no-contact": "They cut off all contact with family for weeks.",
  },
  bringTitle: "What to bring",
  bring: {
    summary: "The printed summary",
    "photo-id": "A photo ID, if there is one",
    "insurance-card": "The insurance card, both sides",
    "income-proof": "Something that shows income, to get a lower price",
    medicines: { self: "All your medicines, or a list with doses", other: "All their medicines, or a list with doses" },
    history: {
      self: "Earlier care: where, when, what helped and what did not",
      other: "Their earlier care: where, when, what helped and what did not",
    },
    health: "Health problems and allergies",
    substances: "What you take or drink, how much, and when last. Nobody gets in trouble for saying it",
    contacts: "Names and numbers: a doctor, a therapist, someone you trust",
    week: "The week plan: which times fit",
    guardian: "A parent or guardian, and papers about who decides",
    "school-papers": "The school's name, a contact there and any plan it has",
    overnight: "Clothes for a few days, a charger, glasses, something comforting. Ask what is not allowed",
    questions: "Your own questions, written down",
  },
  placesTitle: "Where to look",
  places: {
    "own-clinician": {
      title: { self: "The people who treat you now", other: "The people who treat them now" },
      text: "Start here. They know the story, know programs nearby, and can call ahead.",
    },
    "primary-care": {
      title: "A family doctor or nurse",
      text: "They can refer you, start medicine, do a checkup, and keep an eye on things while you wait.",
    },
    pediatrician: {
      title: "A pediatrician, family doctor or nurse",
      text: "They can refer you, start medicine, do a checkup, and keep an eye on things while you wait.",
    },
    "insurer-directory": {
      title: "The insurance plan's directory",
      text: "Search the plan's site, or call the number on the card. Ask for the level by name, and who has openings. Lists are often out of date, so call.",
    },
    findtreatment: {
      title: "findtreatment.gov",
      text: "A free government site. No name needed. Enter a ZIP code. Choose mental health or substance use, then under service setting: outpatient, intensive outpatient, partial hospitalization or day treatment, residential, or hospital inpatient. The site may word these a little differently. Add payment and age group. The SAMHSA helpline ({samhsa}) does the same search by phone.",
    },
    hospital: {
      title: "Hospitals and teaching hospitals",
      text: "Good when things are severe or there is a medical problem too. Ask for behavioral health or psychiatry.",
    },
    "community-center": {
      title: "Community mental health centers",
      text: "Many counties have one. They often have intensive programs, and prices based on income.",
    },
    "health-center": {
      title: "Community health centers (FQHC)",
      text: "They see people no matter what they can pay. Find one at findahealthcenter.hrsa.gov.",
    },
    university: {
      title: "The campus counseling center",
      text: "Free or low cost for students, and some colleges have intensive programs or know who does.",
    },
    "school-counselor": {
      title: "The school counselor, nurse or social worker",
      text: {
        self: "They know teen programs nearby, and can help with telling your family. You can ask first what they would have to share.",
        other: "They know teen programs nearby, and can make a plan with you for school.",
      },
    },
    va: {
      title: "The VA and Vet Centers",
      text: "For a need that cannot wait, ask a VA medical center for same-day mental health care. Vet Centers are open to many who served, and to their families.",
    },
    perinatal: {
      title: "The midwife, OB or children's doctor",
      text: "They know programs for this time. The maternal mental health line ({maternal}) helps find care, day and night.",
    },
    "aging-agency": {
      title: "The Area Agency on Aging",
      text: "They can tell you about rides, help at home and programs for older adults. {211} can give its number.",
    },
  },
} as const satisfies CareWords["callKit"];
