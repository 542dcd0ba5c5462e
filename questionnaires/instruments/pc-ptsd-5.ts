import { defineInstrument } from "../../lib/questionnaire/definition";
import type { InstrumentWords } from "../../lib/questionnaire/words";

const options = [
  { code: "0", score: 0, loinc: "LA32-8" },
  { code: "1", score: 1, loinc: "LA33-6" },
] as const;

/** The items as published. What their scores mean to the rules is in the derived effects. */
export const pcPtsd5Items = {
  "102011-4": { kind: "choice", id: "102011-4", instrument: "pc-ptsd-5", loinc: "102011-4", options: options },
  "102012-2": { kind: "choice", id: "102012-2", instrument: "pc-ptsd-5", loinc: "102012-2", options: options },
  "102013-0": { kind: "choice", id: "102013-0", instrument: "pc-ptsd-5", loinc: "102013-0", options: options },
  "102014-8": { kind: "choice", id: "102014-8", instrument: "pc-ptsd-5", loinc: "102014-8", options: options },
  "102015-5": { kind: "choice", id: "102015-5", instrument: "pc-ptsd-5", loinc: "102015-5", options: options },
  "102016-3": { kind: "choice", id: "102016-3", instrument: "pc-ptsd-5", loinc: "102016-3", options: options },
} as const;

export const pcPtsd5 = defineInstrument({
  id: "pc-ptsd-5",
  loinc: "102010-6",
  totals: [
    {
      id: "pc-ptsd-5",
      items: ["102012-2", "102013-0", "102014-8", "102015-5", "102016-3"],
      max: 5,
      loinc: "102017-1",
      bands: [],
      positiveAt: 3,
    },
  ],
  license: "FREE",
  source: "https://www.ptsd.va.gov/professional/assessment/screens/pc-ptsd.asp",
});

/** Verbatim. */
export const pcPtsd5En = {
  title: "Primary Care PTSD Screen for DSM-5 (PC-PTSD-5)",
  notice:
    "Prins A, Bovin MJ, Kimerling R, et al. The Primary Care PTSD Screen for DSM-5 (PC-PTSD-5), 2015. VA National Center for PTSD, www.ptsd.va.gov.",
  instructions:
    "Sometimes things happen to people that are unusually or especially frightening, horrible, or traumatic. For example: a serious accident or fire; a physical or sexual assault or abuse; an earthquake or flood; a war; seeing someone be killed or seriously injured; having a loved one die through homicide or suicide.",
  items: {
    "102011-4": "Have you ever experienced this kind of event?",
    "102012-2":
      "In the past month, have you had nightmares about the event(s) or thought about the event(s) when you did not want to?",
    "102013-0":
      "In the past month, have you tried hard not to think about the event(s) or went out of your way to avoid situations that reminded you of the event(s)?",
    "102014-8": "In the past month, have you been constantly on guard, watchful, or easily startled?",
    "102015-5": "In the past month, have you felt numb or detached from people, activities, or your surroundings?",
    "102016-3":
      "In the past month, have you felt guilty or unable to stop blaming yourself or others for the event(s) or any problems the event(s) may have caused?",
  },
  options: {
    "0": "No",
    "1": "Yes",
  },
} as const satisfies InstrumentWords;
