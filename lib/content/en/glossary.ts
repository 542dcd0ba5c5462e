/** Unavoidable terms that programs and insurers use, each explained. */
export const glossaryEn = {
  id: "words",
  nav: "Words explained",
  title: "Words explained",
  lead: "Programs and insurers use these words. You may hear them on the phone.",
  /** Expands the explanations at the place where the terms are used. */
  here: "What these words mean",
  terms: {
    outpatient: { term: "Outpatient", text: "You come for visits and live at home." },
    iop: {
      term: "IOP",
      text: "Intensive outpatient program. Groups and visits for a few hours, a few days a week. You sleep at home.",
    },
    php: {
      term: "PHP",
      text: "Partial hospitalization program, or day program. Care for most of the day. You sleep at home.",
    },
    residential: { term: "Residential", text: "You live at the program for a while. Staff are there day and night." },
    inpatient: { term: "Inpatient", text: "You stay in a hospital." },
    assessment: {
      term: "Assessment",
      text: "A first visit where a professional asks how you are doing and what could help.",
    },
    referral: { term: "Referral", text: "A note from one doctor or clinic that sends you to another." },
    clinician: {
      term: "Clinician",
      text: "A professional who treats people: a doctor, nurse, therapist or counselor.",
    },
    priorAuthorization: {
      term: "Prior authorization",
      text: "Your plan has to agree ahead of time to pay. The program often asks for this.",
    },
    inNetwork: { term: "In network", text: "The program has a contract with your plan, so you pay less." },
    deductible: { term: "Deductible", text: "What you pay yourself each year before the plan starts to pay." },
    copay: { term: "Copay", text: "A set amount that you pay for each visit or day." },
    coinsurance: { term: "Coinsurance", text: "Your share of the price, as a percent." },
    outOfPocketMaximum: {
      term: "Out-of-pocket maximum",
      text: "The most you pay in a year for covered care in network.",
    },
    slidingScale: { term: "Sliding scale", text: "A price based on your income." },
    appeal: { term: "Appeal", text: "When the plan will not pay, you ask it to look again." },
    parity: { term: "Parity", text: "A law: plans may not make mental health care harder to get than other care." },
    withdrawal: { term: "Withdrawal", text: "What your body goes through when you stop or cut down alcohol or drugs." },
    detox: { term: "Detox", text: "Medical help while alcohol or drugs leave your body." },
    naloxone: { term: "Naloxone", text: "A medicine that can bring breathing back after an opioid overdose." },
  },
} as const;
