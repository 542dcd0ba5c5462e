import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { body } from "../../../sections/body";

export const bodyEn = {
  title: "Physical health",
  why: "Physical health affects which kind of care is right.",
  pages: { "body-health": { title: "Physical health" } },
  questions: {
    "about-perinatal": {
      ask: "Is there a pregnancy, or a baby under 12 months?",
      short: "Pregnancy or new baby",
      options: {
        no: "No",
        pregnant: "Pregnant now",
        postpartum: { self: "I gave birth in the past 12 months", other: "They gave birth in the past 12 months" },
        "baby-care": {
          self: "I care for a baby under 12 months and did not give birth",
          other: "They care for a baby under 12 months and did not give birth",
        },
      },
    },
    "medical-condition": {
      ask: {
        self: "Which line best fits your physical health?",
        other: "Which line best fits their physical health?",
      },
      short: "Physical health",
      time: "Lately",
      hint: "An illness such as diabetes, heart or liver disease, seizures, or long-term pain. If more than one fits, pick the lowest on the list.",
      options: {
        none: "No illness",
        stable: "An illness that is under control",
        unchecked: "Something has changed, and no doctor has checked it yet",
        affected: {
          self: "An illness that gets worse because of my mood, eating, alcohol or drugs",
          other: "An illness that gets worse because of their mood, eating, alcohol or drugs",
        },
        unstable: "An illness that a doctor says needs close watching right now",
      },
    },
    "weight-loss": {
      ask: {
        self: "Have you lost weight that no doctor asked you to lose?",
        other: "Have they lost weight that no doctor asked them to lose?",
      },
      short: "Weight lost",
      time: "In the past 6 months",
      hint: "A guess is fine. Don't count weight that has come back. After a birth, compare with before the pregnancy.",
      options: {
        none: "No",
        "under-5": "A little: less than 5% (under 8 pounds for someone who weighed 150)",
        "5-14": "Some: 5 to 14% (8 to 22 pounds for someone who weighed 150)",
        "15-24": "A lot: 15 to 24% (23 to 37 pounds for someone who weighed 150)",
        "25-plus": "Very much: 25% or more (38 pounds or more for someone who weighed 150)",
      },
    },
    "sedative-daily": {
      ask: {
        self: "Do you take a pill for anxiety or sleep on most days?",
        other: "Do they take a pill for anxiety or sleep on most days?",
      },
      short: "Pills for anxiety or sleep",
      time: "In the past month",
      hint: "Like Xanax, Valium, Klonopin, Ativan or Ambien. Do not count melatonin, allergy pills, Tylenol PM, trazodone, hydroxyzine, buspirone, quetiapine (Seroquel) or antidepressants. Not sure what kind it is? Answer as if it counts.",
      options: {
        no: "No",
        "as-prescribed": "Yes, as prescribed",
        "want-to-stop": {
          self: "Yes, as prescribed, and I want to stop",
          other: "Yes, as prescribed, and they want to stop",
        },
        more: {
          self: "Yes, but without a prescription, more than prescribed, or I just ran out",
          other: "Yes, but without a prescription, more than prescribed, or they just ran out",
        },
      },
    },
  },
} as const satisfies WordsFor<typeof body>;
