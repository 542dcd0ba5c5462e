import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { now } from "../../../sections/now";

export const nowEn = {
  title: "Right now",
  why: "If something is an emergency, help comes before questions.",
  pages: { emergency: {} },
  questions: {
    "now-emergency": {
      ask: { self: "Is any of this happening to you today?", other: "Is any of this happening to them today?" },
      short: "Happening right now",
      time: "Today",
      hint: {
        self: "Check all that apply. Pictures in your mind of doing harm, unwanted and horrifying to you, don't count here. Those and less urgent things come later.",
        other:
          "Check all that apply. Pictures in their mind of doing harm, unwanted and horrifying to them, don't count here. Those and less urgent things come later.",
      },
      options: {
        "hurt-or-overdose": {
          self: "I hurt myself badly, or I took too much of something",
          other: "They hurt themselves badly, or they took too much of something",
        },
        body: "Chest pain, fainting, a sudden and very bad headache, heavy bleeding, vomiting blood, or almost no fluids (or none that stay down) for a day",
        confusion: {
          self: "Sudden confusion, in the past hours or days",
          other:
            "Suddenly confused, much sleepier than usual, or frozen and hardly speaking, in the past hours or days",
        },
        withdrawal:
          "After stopping or cutting down on alcohol, anxiety pills or sleep pills: a seizure, confusion, fever, or seeing or hearing things",
        "might-act": {
          self: "I might act on thoughts of ending my life, today or in the next few days",
          other: "They might act on thoughts of ending their life, today or in the next few days",
        },
        "might-harm-other": {
          self: "I might seriously hurt someone (an adult, a child or a baby), even if it feels like the right thing to do",
          other: "They might seriously hurt someone, or people around them are in danger from them",
        },
        "unsafe-place": {
          self: "Someone is hurting me, threatening me or following me",
          other: "Someone is hurting them, threatening them or following them",
        },
        none: "None of these",
      },
    },
  },
} as const satisfies WordsFor<typeof now>;
