import type { FactsFor } from "../../../../../lib/questionnaire/words";
import type { safety } from "../../../sections/safety";

export const safetyFactsEn = {
  "44260-8": {
    "1": {
      self: "you have had thoughts of being better off dead or of hurting yourself on several days",
      other: "they have had thoughts of being better off dead or of hurting themselves on several days",
    },
    "2": {
      self: "you have had thoughts of being better off dead or of hurting yourself on more than half the days",
      other: "they have had thoughts of being better off dead or of hurting themselves on more than half the days",
    },
    "3": {
      self: "you have had thoughts of being better off dead or of hurting yourself nearly every day",
      other: "they have had thoughts of being better off dead or of hurting themselves nearly every day",
    },
    decline: {
      self: "you did not say whether you have had thoughts of being better off dead or of hurting yourself",
      other: "it is not known whether they have had thoughts of being better off dead or of hurting themselves",
    },
  },
  "asq-1": {
    "1": { self: "you have wished you were dead", other: "they have wished they were dead" },
    decline: {
      self: "you did not say whether you have wished you were dead",
      other: "it is not known whether they have wished they were dead",
    },
  },
  "asq-2": {
    "1": {
      self: "you have felt that you or your family would be better off if you were dead",
      other: "they have felt that they or their family would be better off if they were dead",
    },
    decline: {
      self: "you did not say whether you have felt that you or your family would be better off if you were dead",
      other: "it is not known whether they have felt that they or their family would be better off if they were dead",
    },
  },
  "asq-3": {
    "1": {
      self: "you have had thoughts of killing yourself in the past week",
      other: "they have had thoughts of killing themselves in the past week",
    },
    decline: {
      self: "you did not say whether you have had thoughts of killing yourself in the past week",
      other: "it is not known whether they have had thoughts of killing themselves in the past week",
    },
  },
  "asq-4": {
    "1": { self: "you have tried to end your life before", other: "they have tried to end their life before" },
    decline: {
      self: "you did not say whether you have ever tried to end your life",
      other: "it is not known whether they have ever tried to end their life",
    },
  },
  "asq-5": {
    "1": {
      self: "you are having thoughts of killing yourself right now",
      other: "they are having thoughts of killing themselves right now",
    },
    decline: {
      self: "you did not say whether you are having thoughts of killing yourself right now",
      other: "it is not known whether they are having thoughts of killing themselves right now",
    },
  },
  "suicide-method": {
    yes: {
      self: "you have thought about how you might end your life",
      other: "they have thought about how they might end their life",
    },
    decline: {
      self: "you did not say whether you have thought about how you might end your life",
      other: "it is not known whether they have thought about how they might end their life",
    },
  },
  "suicide-intent": {
    yes: {
      self: "part of you meant to act on thoughts of ending your life",
      other: "part of them meant to act on thoughts of ending their life",
    },
    decline: {
      self: "you did not say whether any part of you meant to act on thoughts of ending your life",
      other: "it is not known whether any part of them meant to act on thoughts of ending their life",
    },
  },
  "suicide-plan": {
    yes: {
      self: "you have worked out details for ending your life",
      other: "they have worked out details for ending their life",
    },
    decline: {
      self: "you did not say whether you have worked out details for ending your life",
      other: "it is not known whether they have worked out details for ending their life",
    },
  },
  "suicide-preparation": {
    seen: {
      self: "you tried or prepared to end your life in the past 3 months and a professional has checked how safe you are since",
      other:
        "they tried or prepared to end their life in the past 3 months and a professional has checked how safe they are since",
    },
    yes: {
      self: "you tried or prepared to end your life in the past 3 months and no professional has checked how safe you are since",
      other:
        "they tried or prepared to end their life in the past 3 months and no professional has checked how safe they are since",
    },
    decline: {
      self: "you did not say whether you tried or prepared to end your life in the past 3 months",
      other: "it is not known whether they tried or prepared to end their life in the past 3 months",
    },
  },
  "suicide-attempt-when": {
    "over-a-year": {
      self: "you tried to end your life more than a year ago",
      other: "they tried to end their life more than a year ago",
    },
    "past-year": {
      self: "you tried to end your life in the past year but more than 3 months ago",
      other: "they tried to end their life in the past year but more than 3 months ago",
    },
    "past-3-months-seen": {
      self: "you tried to end your life in the past 3 months and a professional has checked how safe you are since",
      other: "they tried to end their life in the past 3 months and a professional has checked how safe they are since",
    },
    "past-3-months": {
      self: "you tried to end your life in the past 3 months and no professional has checked how safe you are since",
      other:
        "they tried to end their life in the past 3 months and no professional has checked how safe they are since",
    },
    today: { self: "you tried to end your life today", other: "they tried to end their life today" },
    decline: {
      self: "you did not say when you last tried to end your life",
      other: "it is not known when they last tried to end their life",
    },
  },
  "self-injury": {
    past: {
      self: "you hurt yourself on purpose more than 3 months ago",
      other: "they hurt themselves on purpose more than 3 months ago",
    },
    "recent-rare": {
      self: "you hurt yourself on purpose once or twice in the past 3 months",
      other: "they hurt themselves on purpose once or twice in the past 3 months",
    },
    "recent-frequent": {
      self: "you have hurt yourself on purpose more than twice in the past 3 months",
      other: "they have hurt themselves on purpose more than twice in the past 3 months",
    },
    "recent-worse": {
      self: "you hurt yourself on purpose and it is getting worse",
      other: "they hurt themselves on purpose and it is getting worse",
    },
    "recent-medical": {
      self: "you hurt yourself on purpose and it needed medical care",
      other: "they hurt themselves on purpose and it needed medical care",
    },
    decline: {
      self: "you did not say whether you have hurt yourself on purpose",
      other: "it is not known whether they have hurt themselves on purpose",
    },
  },
  "baby-harm": {
    unwanted: {
      self: "you have scary thoughts of harming your baby that you do not want",
      other: "they have scary thoughts of harming their baby that they do not want",
    },
    dread: {
      self: "you have scary thoughts of harming your baby and are afraid of losing control",
      other: "they have scary thoughts of harming their baby and are afraid of losing control",
    },
    urge: {
      self: "part of you wants to harm your baby, or it seems right or kinder, or a voice tells you to",
      other: "part of them wants to harm their baby, or it seems right or kinder, or a voice tells them to",
    },
    decline: {
      self: "you did not say whether you have had thoughts of harming your baby",
      other: "it is not known whether they have had thoughts of harming their baby",
    },
  },
  "harm-others": {
    past: "there were thoughts or acts of hurting someone more than a month ago",
    dread: {
      self: "you have unwanted thoughts of hurting someone that horrify you",
      other: "they have unwanted thoughts of hurting someone that horrify them",
    },
    thoughts: {
      self: "you have angry thoughts of hurting someone that you would not act on",
      other: "they have angry thoughts of hurting someone that they would not act on",
    },
    pushed: {
      self: "you pushed or slapped someone or broke things and nobody was hurt",
      other: "they pushed or slapped someone or broke things and nobody was hurt",
    },
    hurt: {
      self: "you hurt someone or threatened to hurt someone badly",
      other: "they hurt someone or threatened to hurt someone badly",
    },
    afraid: {
      self: "part of you wants to hurt someone and you are not sure you can hold back",
      other: "part of them wants to hurt someone and they may not hold back",
    },
    intend: { self: "you mean to hurt someone", other: "they mean to hurt someone" },
    decline: {
      self: "you did not say whether you have thought of hurting someone or have hurt someone",
      other: "it is not known whether they have thought of hurting someone or have hurt someone",
    },
  },
} as const satisfies FactsFor<typeof safety>;
