import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { now } from "../../../sections/now";

export const nowEn = {
  title: "Right now",
  why: "If something is an emergency, help comes before questions.",
  pages: { emergency: {} },
  questions: {
    "now-emergency": {
      ask: {
        self: "Is any of this happening right now, or today?",
        other: "Is any of this happening to them right now, or today?",
      },
      short: "Happening right now",
      time: "Today",
      hint: "Mark everything that fits.",
      options: {
        "hurt-or-overdose": {
          self: "I hurt myself, or took too much of something, today",
          other: "They hurt themselves, or took too much of something, today",
        },
        body: {
          self: "Chest pain, fainting, vomiting blood, or I cannot keep any fluids down",
          other: "Chest pain, fainting, vomiting blood, or they cannot keep any fluids down",
        },
        withdrawal:
          "A seizure, confusion, a fever, or seeing or hearing things after stopping or cutting down alcohol or pills",
        confusion: "Sudden confusion that came on over hours or days",
        "might-act": {
          self: "I might act today on thoughts of ending my life",
          other: "They might act today on thoughts of ending their life",
        },
        "might-harm-other": { self: "I might hurt someone today", other: "They might hurt someone today" },
        "unsafe-place": {
          self: "Someone is hurting me or threatening me",
          other: "Someone is hurting them or threatening them",
        },
        none: "None of these",
      },
    },
  },
} as const satisfies WordsFor<typeof now>;
