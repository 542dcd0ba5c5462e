import type { FactsFor } from "../../../../../lib/questionnaire/words";
import type { daily } from "../../../sections/daily";

export const dailyFactsEn = {
  "symptom-distress": {
    moderate: { self: "how you feel is hard to live with", other: "how they feel is hard to live with" },
    severe: { self: "you barely get through most days", other: "they barely get through most days" },
    unbearable: { self: "how you feel is more than you can bear", other: "how they feel is more than they can bear" },
  },
  "function-roles": {
    "missing-some": {
      self: "some of your usual tasks are not getting done",
      other: "some of their usual tasks are not getting done",
    },
    "missing-most": {
      self: "more than half of your usual tasks are not getting done",
      other: "more than half of their usual tasks are not getting done",
    },
  },
  "function-eating": {
    "too-little": {
      self: "you eat or drink too little on most days or only when someone makes sure of it",
      other: "they eat or drink too little on most days or only when someone makes sure of it",
    },
    "almost-nothing": {
      self: "you have kept down almost no food or drink for 2 days or longer",
      other: "they have kept down almost no food or drink for 2 days or longer",
    },
  },
  "function-selfcare": {
    slipping: {
      self: "you let washing, dressing or medicines slip or need reminders",
      other: "they let washing, dressing or medicines slip or need reminders",
    },
    "often-missed": {
      self: "you miss washing, dressing or taking medicines on most days",
      other: "they miss washing, dressing or taking medicines on most days",
    },
    cannot: {
      self: "you cannot wash, dress or take medicines at all",
      other: "they cannot wash, dress or take medicines at all",
    },
  },
  "function-relationships": {
    withdrawn: {
      self: "you have pulled away from almost everyone",
      other: "they have pulled away from almost everyone",
    },
  },
} as const satisfies FactsFor<typeof daily>;
