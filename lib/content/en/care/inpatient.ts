import type { LevelGuide } from "../../care-words";
import { levelsEn } from "../levels";

export const inpatientGuide = {
  name: levelsEn.inpatient.name,
  alsoCalled: "Psychiatric hospital, inpatient unit",
  sentence:
    "A hospital stay, often a short one, with nurses and doctors day and night, when it takes that much help to get through.",
  day: "Meals, a talk with a doctor, medicine, a group or two, rest, visits. Someone is always nearby.",
  week: "Seven days, day and night. It starts with an evaluation, often in an emergency room. Not everyone who is evaluated stays.",
  howLong: "A stay is often {stayDays} days. Then care continues at another level.",
  group: "Short groups, mostly about coping and about what comes after.",
  individual: "A doctor most days, and a nurse at any hour. A social worker helps plan for going home.",
  medicine: "Medicine can be started or changed with staff keeping a close eye on it. Ask what each medicine is for.",
  practice: "Not much. The goal here is to rest, get through it, and make a plan.",
  privacy:
    "Staff may share what is needed with those who give treatment and with the plan. Others mostly need the patient's okay. Ask who may be told. Phones and visits have rules; ask what they are.",
  harderFirst:
    "The wait can be long, and a unit can be loud and strict. Some belongings are locked up to protect everyone. It is fine to ask why, and what rights patients have.",
  stepUp: "This is the most care there is. A medical problem may mean another part of the hospital.",
  stepDown:
    "The first week after leaving is a risky time. Ask for a visit within 7 days, and for a start date at a day program or an intensive outpatient program.",
  suits: [
    "Someone's life may be in danger.",
    "You can't tell what is real or can't slow down, and can't handle basics like eating and washing.",
    "Stopping alcohol or drugs could be dangerous, or your body needs close medical checks.",
  ],
  isNot: [
    "It is not long-term treatment. It is for getting through the worst.",
    "Going in is not giving up. Some people choose it themselves, and stays are usually short.",
  ],
  ask: [
    "Am I here because I agreed to it (a voluntary stay), and what are my rights?",
    "What are we working toward, and how will we know it is time to go?",
    "Who sees me in the first week after, and when?",
    "Can someone I trust be told that I am here, and help plan for going home?",
  ],
  footnote: null,
} as const satisfies LevelGuide;
