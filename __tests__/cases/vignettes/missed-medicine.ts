import { moderateLowMood } from "../pictures";
import { exactly, type Vignette } from "../vignette";

const onMedicine = { "treatment-current": "medication-only", "treatment-response": "improving" };

/** A medicine that should not be missed: a call today, and more if old voices return and daily life slips. */
export const missedMedicine: readonly Vignette[] = [
  {
    name: "stopped lithium two weeks ago and feels fine",
    story: "Her last high was three years ago. She thought that she no longer needed it.",
    answers: { ...onMedicine, "mania-energy": "past", "medicine-missed": "essential", course: "same" },
    level: exactly("outpatient"),
    route: "urgent",
    rules: ["R27"],
    programs: ["bipolar"],
    sources: ["SMI-CLOZ", "OWN"],
  },
  {
    name: "three days without clozapine, old voices, and the days slip",
    story: "The pharmacy was closed. He has not heard them yet; he washes less and sleeps at odd hours.",
    answers: {
      ...onMedicine,
      "mind-reality": "past",
      "function-selfcare": "slipping",
      "medicine-missed": "essential",
      course: "same",
    },
    level: exactly("iop"),
    route: "urgent",
    rules: ["I10"],
    sources: ["SMI-CLOZ", "RAISE"],
  },
  {
    name: "missed the monthly shot, the belief is back, most days are lost",
    story: "It is the one she has had for years. Her parents are with her, and she would go.",
    answers: {
      ...onMedicine,
      "mind-reality": "convinced",
      "function-roles": "missing-most",
      "medicine-missed": "essential",
      course: "same",
    },
    level: exactly("residential"),
    route: "urgent",
    rules: ["Q12"],
    sources: ["STUDYLIB-4201", "SMI-CLOZ"],
  },
  {
    name: "no insulin since Thursday, because it costs too much",
    story: "His sugar was fine until then, and so is his mood. He does not want to lose weight.",
    answers: { "medical-condition": "stable", "medicine-missed": "essential" },
    level: exactly("outpatient"),
    route: "urgent",
    rules: ["R27"],
    sources: ["OWN", "SMI-CLOZ"],
  },
  {
    name: "ran out of Zoloft four days ago, moderate depression",
    story: "She is dizzy now and then, and has an appointment on Monday.",
    answers: {
      ...moderateLowMood,
      ...onMedicine,
      "treatment-response": "too-early",
      "function-roles": "harder",
      "medicine-missed": "other",
      course: "same",
    },
    level: exactly("outpatient"),
    route: "none",
    rules: [],
    sources: ["IAR-PDF"],
  },
];
