import type { WordsFor } from "../../../../../lib/questionnaire/words";
import type { closing } from "../../../sections/closing";

export const closingEn = {
  title: "Until help is there",
  why: "One last look at the next few days.",
  pages: { "stay-safe-now": {} },
  questions: {
    "stay-safe": {
      ask: {
        self: "Right now, can you keep yourself safe until you talk with someone?",
        other: "Right now, can they keep themselves safe until they talk with someone?",
      },
      short: "Can stay safe until talking with someone",
      time: "Right now",
      options: { yes: "Yes", "not-sure": "Not sure", no: "No" },
    },
  },
} as const satisfies WordsFor<typeof closing>;
