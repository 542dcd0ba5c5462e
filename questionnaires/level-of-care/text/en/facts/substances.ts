import type { FactsFor } from "../../../../../lib/questionnaire/words";
import type { substances } from "../../../sections/substances";

export const substancesFactsEn = {
  "68524-8": {
    "2": {
      self: "you use drugs or medicine not as prescribed about every month",
      other: "they use drugs or medicine not as prescribed about every month",
    },
    "3": {
      self: "you use drugs or medicine not as prescribed about every week",
      other: "they use drugs or medicine not as prescribed about every week",
    },
    "4": {
      self: "you use drugs or medicine not as prescribed almost every day",
      other: "they use drugs or medicine not as prescribed almost every day",
    },
  },
  "bstad-alcohol": {
    count: {
      self: "you had alcohol on {count} days in the past year",
      other: "they had alcohol on {count} days in the past year",
    },
  },
  "bstad-marijuana": {
    count: {
      self: "you used marijuana on {count} days in the past year",
      other: "they used marijuana on {count} days in the past year",
    },
  },
  "bstad-other": {
    count: {
      self: "you used another drug in the past year (days: {count})",
      other: "they used another drug in the past year (days: {count})",
    },
  },
  "use-overdose": {
    "over-a-year": {
      self: "you had an overdose more than a year ago",
      other: "they had an overdose more than a year ago",
    },
    "past-year": { self: "you had an overdose in the past year", other: "they had an overdose in the past year" },
    "past-30-days": {
      self: "you had an overdose in the past 30 days",
      other: "they had an overdose in the past 30 days",
    },
  },
  "use-kinds": {
    alcohol: { self: "you had alcohol in the past year", other: "they had alcohol in the past year" },
    opioids: {
      self: "in the past year you used opioids from the street or pain pills not as prescribed",
      other: "in the past year they used opioids from the street or pain pills not as prescribed",
    },
    sedatives: {
      self: "in the past year you used anxiety or sleep pills not as prescribed",
      other: "in the past year they used anxiety or sleep pills not as prescribed",
    },
    stimulants: { self: "you used stimulants in the past year", other: "they used stimulants in the past year" },
    other: { self: "you used another drug in the past year", other: "they used another drug in the past year" },
    decline: { self: "you did not say what you have used", other: "it is not known what they have used" },
  },
  "use-pattern": {
    binge: {
      self: "you have been having 8 drinks or more at one time on some days each week",
      other: "they have been having 8 drinks or more at one time on some days each week",
    },
    "alcohol-daily": {
      self: "you have been having 4 or 5 drinks or more on most days",
      other: "they have been having 4 or 5 drinks or more on most days",
    },
    "alcohol-heavy": {
      self: "you have been having 8 drinks or more on most days",
      other: "they have been having 8 drinks or more on most days",
    },
    morning: {
      self: "you have been having a drink in the morning to stop the shakes or feel normal",
      other: "they have been having a drink in the morning to stop the shakes or feel normal",
    },
    "opioids-daily": {
      self: "you have been using opioids on most days",
      other: "they have been using opioids on most days",
    },
    "other-daily": {
      self: "you have been taking something else that slows the body on most days",
      other: "they have been taking something else that slows the body on most days",
    },
  },
  "use-impact": {
    risky: {
      self: "your alcohol or drug use has put you at some risk",
      other: "their alcohol or drug use has put them at some risk",
    },
    problems: {
      self: "alcohol or drugs keep causing you problems or cutting down did not last",
      other: "alcohol or drugs keep causing them problems or cutting down did not last",
    },
    serious: {
      self: "your alcohol or drug use has done serious harm",
      other: "their alcohol or drug use has done serious harm",
    },
    "cannot-stop": {
      self: "you cannot stop using alcohol or drugs even though it is dangerous",
      other: "they cannot stop using alcohol or drugs even though it is dangerous",
    },
  },
  "use-last": {
    week: "the last drink or dose was 2 to 7 days ago",
    now: "the last drink or dose was today or yesterday",
    decline: {
      self: "you did not say when the last drink or dose was",
      other: "it is not known when the last drink or dose was",
    },
  },
  "withdrawal-now": {
    mild: { self: "you have mild signs of withdrawal", other: "they have mild signs of withdrawal" },
    shaking: {
      self: "you are shaking, sweating or vomiting from withdrawal",
      other: "they are shaking, sweating or vomiting from withdrawal",
    },
    severe: { self: "you have dangerous signs of withdrawal", other: "they have dangerous signs of withdrawal" },
  },
  "withdrawal-history": {
    "hard-twice": {
      self: "stopping or cutting down has been very hard for you twice or more",
      other: "stopping or cutting down has been very hard for them twice or more",
    },
    seizure: "stopping or cutting down before led to a seizure, confusion with shaking or seeing things",
  },
} as const satisfies FactsFor<typeof substances>;
