import type { FactsFor } from "../../../../../lib/questionnaire/words";
import type { now } from "../../../sections/now";

export const nowFactsEn = {
  "now-emergency": {
    "hurt-or-overdose": {
      self: "you hurt yourself badly or took too much of something today",
      other: "they hurt themselves badly or took too much of something today",
    },
    body: {
      self: "you have a physical sign today that can be an emergency",
      other: "they have a physical sign today that can be an emergency",
    },
    confusion: {
      self: "you have been suddenly confused in the past hours or days",
      other: "they are suddenly confused, very sleepy or frozen",
    },
    withdrawal: {
      self: "you had a danger sign today after you stopped or cut down on alcohol, anxiety pills or sleep pills",
      other: "they had a danger sign today after they stopped or cut down on alcohol, anxiety pills or sleep pills",
    },
    "might-act": {
      self: "you might act on thoughts of ending your life today or in the next few days",
      other: "they might act on thoughts of ending their life today or in the next few days",
    },
    "might-harm-other": { self: "you might seriously hurt someone", other: "they might seriously hurt someone" },
    "unsafe-place": {
      self: "someone is hurting, threatening or following you",
      other: "someone is hurting, threatening or following them",
    },
    decline: {
      self: "you did not say whether something is an emergency today",
      other: "it is not known whether something is an emergency today",
    },
  },
} as const satisfies FactsFor<typeof now>;
