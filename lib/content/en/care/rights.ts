import type { CareWords } from "../../care-words";

/** Information, not legal advice. Sources and dates are in the data of each right. */
export const rightsEn = {
  title: "Your rights",
  lead: "This is information, not legal advice. Rules differ by plan, job and state, and they change.",
  items: {
    parity: {
      name: "Equal treatment of mental health (parity)",
      text: "Most plans that cover mental health care may not make it harder to get, or cost more, than other medical care. A federal rule from 2024 has not been enforced since May 2025. The law itself and the older rule still stand.",
    },
    "comparative-analysis": {
      name: "The plan's own comparison",
      text: "A plan that limits mental health care must have compared those limits with the ones on medical care, in writing. You can ask for that “comparative analysis”. In a job plan, ask in writing; the plan has 30 days and may charge for the copies. After a denial it is free.",
    },
    "prior-authorization": {
      name: "Approval before care (prior authorization)",
      text: "Many plans ask for approval first. The program usually sends the papers. Ask how many days are approved, and who asks for more. For urgent care a plan has to answer within 72 hours.",
    },
    appeal: {
      name: "When the plan says no",
      text: "In a job or marketplace plan you have 180 days to appeal. Medicare, Medicaid and the VA have their own deadlines; the letter tells you. Ask for the reason in writing, and ask the program for a letter. If it is urgent, you can ask for a fast answer and for an outside review at the same time. Many states have a Consumer Assistance Program that can help or file for you. If yours has none, ask the state insurance department. For a job plan, ask the federal Labor Department (EBSA).",
    },
    medicare: {
      name: "Medicare",
      text: "Since January 2024, Medicare pays for intensive outpatient programs of at least {iopFrom} hours a week. It pays for day programs of at least {phpFrom} hours. It does not pay for the program by video at home. It does pay for individual therapy visits by video or phone at home. A Medicare Advantage plan may pay for more.",
    },
    "medicaid-work": {
      name: "Medicaid and work, from January 2027",
      text: "From January 2027, many adults ages 19 to 64 must show 80 hours a month of work, school or volunteering to keep Medicaid. Some states start earlier or later. Some illnesses, and treatment for alcohol or drugs, can excuse you from it. Open every letter, answer by the date it gives, and ask the clinic for papers.",
    },
    "medicaid-place": {
      name: "Medicaid and places to stay",
      text: "For adults ages 21 to 64, Medicaid often does not pay for a psychiatric or residential place with more than 16 beds, unless the state has a waiver. Ask the place and Medicaid before you go: “Does Medicaid pay for this place?”",
    },
    "veteran-crisis": {
      name: "Veterans in a suicidal crisis",
      text: "A veteran in a suicidal crisis can go to any emergency room, VA or not. For many, VA pays, even without VA sign-up: up to 30 days in the hospital and 90 days of care after that. Tell the staff about the time in service, and ask them to tell VA within 72 hours.",
    },
    "medicaid-rides": {
      name: "Rides with Medicaid",
      text: "If you have no other way to get there, Medicaid has to help you with a ride. Call the number on the card a few days ahead and ask. Some adults in some states are left out, so ask.",
    },
    "good-faith": {
      name: "The price in writing",
      text: "Without insurance, or if you don't use it, you have a right to a “good faith estimate” before care starts. If the bill is $400 or more above it, you can dispute it within 120 days. There is a $25 fee.",
    },
    "sliding-scale": {
      name: "Prices by income",
      text: "Community health centers ask what you can pay and turn nobody away for that. Community mental health centers and state programs often do the same.",
    },
    fmla: {
      name: "Leave from work (FMLA)",
      text: "Up to 12 weeks off a year without pay, and your job is protected. You can take it in hours or days for treatment. You qualify if you have worked there 12 months, with 1,250 hours in the last 12, and 50 people work for the employer within 75 miles. Schools and government offices are covered even with fewer people. You can also take it for a child under 18, a grown child with a disability, a parent or a spouse.",
    },
    ada: {
      name: "Changes at work (ADA)",
      text: "Employers with 15 or more people must consider changes that help, such as different hours or time off for treatment. What you tell them about your health has to be kept private. You don't have to give every detail.",
    },
    "disability-pay": {
      name: "Pay while you are away",
      text: "Some jobs and some states have short-term disability pay. Ask human resources or the plan what it needs from a doctor.",
    },
    school: {
      name: "School and college",
      text: "Schools can set up a plan (a 504 plan or an IEP), and colleges have a disability office. Ask for different hours, more time, or medical leave.",
    },
    records: {
      name: "Who may know",
      text: "Your clinic may share what is needed with people who treat you and with your plan. If the plan is in a parent's or partner's name, they may get the letters. You can ask the plan to write to you instead. Others need your okay, apart from danger, people being hurt, or a judge's order. You can ask to see your records.",
    },
    "records-substance": {
      name: "Records of alcohol and drug treatment",
      text: "A federal law (Part 2) protects these more than other records. A program usually needs your okay in writing before it tells anyone. One okay can cover treatment, bills and running the clinic from then on. You can take it back. The police and a court need a special order. You can complain to the federal health department (HHS, civil rights office).",
    },
    "records-minor": {
      name: "Who may know, under 18",
      text: "It depends on the state and on the kind of care. Some care a teen can get alone, and for some a parent or guardian has to agree. If a life is in danger, they have to tell someone. Ask before you start: “What do you have to pass on, and to whom?”",
    },
  },
} as const satisfies CareWords["rights"];
