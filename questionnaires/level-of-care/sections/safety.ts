import { defineSection } from "../../../lib/questionnaire/definition";
import { answered } from "../../../lib/rules/condition";
import { asqItems } from "../../instruments/asq";
import { phq9Items } from "../../instruments/phq-9";
import { anyThoughts, anyThoughtsOrAttempt, babyAsked, lowMood } from "../gates";

export const safety = defineSection({
  id: "safety",
  pages: [
    {
      id: "thoughts",
      questions: [
        { ...phq9Items["44260-8"], askWhen: lowMood, declined: { sets: { SELF: 2 }, flags: ["declined"] } },
        { ...asqItems["asq-1"], declined: { sets: { SELF: 2 }, flags: ["declined"] } },
        { ...asqItems["asq-2"], declined: { sets: { SELF: 2 }, flags: ["declined"] } },
        { ...asqItems["asq-3"], declined: { sets: { SELF: 2 }, flags: ["declined"] } },
        { ...asqItems["asq-4"], declined: { sets: { SELF: 2 }, flags: ["declined"] } },
      ],
    },
    {
      id: "thoughts-more",
      questions: [
        {
          ...asqItems["asq-5"],
          askWhen: anyThoughtsOrAttempt,
          declined: { sets: { SELF: 2 }, flags: ["declined", "acuityDeclined"] },
        },
        {
          kind: "choice",
          id: "suicide-method",
          askWhen: anyThoughts,
          declined: { sets: { SELF: 2 }, flags: ["declined"] },
          options: [{ code: "no" }, { code: "yes", sets: { SELF: 3 }, flags: ["methodThought"] }],
        },
        {
          kind: "choice",
          id: "suicide-intent",
          askWhen: anyThoughts,
          declined: { sets: { SELF: 2 }, flags: ["declined", "acuityDeclined"] },
          options: [{ code: "no" }, { code: "yes", sets: { SELF: 4 } }],
        },
        {
          kind: "choice",
          id: "suicide-plan",
          askWhen: anyThoughts,
          declined: { sets: { SELF: 2 }, flags: ["declined", "acuityDeclined"] },
          options: [{ code: "no" }, { code: "yes", sets: { SELF: 4 } }],
        },
        {
          kind: "choice",
          id: "suicide-preparation",
          askWhen: anyThoughtsOrAttempt,
          declined: { sets: { SELF: 2 }, flags: ["declined"] },
          options: [
            { code: "no" },
            { code: "seen", sets: { SELF: 3 }, flags: ["attemptYear", "attemptSeen"] },
            { code: "yes", sets: { SELF: 4 }, flags: ["attemptYear", "attemptSeen"] },
          ],
        },
      ],
    },
    {
      id: "harm",
      questions: [
        {
          kind: "choice",
          id: "suicide-attempt-when",
          askWhen: answered("asq-4", "1"),
          declined: { sets: { SELF: 2 }, flags: ["declined"] },
          options: [
            { code: "over-a-year", sets: { SELF: 2 } },
            { code: "past-year", sets: { SELF: 2 }, flags: ["attemptYear"] },
            { code: "past-3-months-seen", sets: { SELF: 3 }, flags: ["attemptYear", "attemptSeen"] },
            { code: "past-3-months", sets: { SELF: 4 }, flags: ["attemptYear", "attemptSeen"] },
            { code: "today", sets: { SELF: 4 }, flags: ["actNow", "attemptYear", "attemptSeen"] },
          ],
        },
        {
          kind: "choice",
          id: "self-injury",
          declined: { sets: { SELF: 2 }, flags: ["declined"] },
          options: [
            { code: "never" },
            { code: "past", sets: { SELF: 1 } },
            { code: "recent-rare", sets: { SELF: 1 }, flags: ["injuryNow"] },
            { code: "recent-frequent", sets: { SELF: 2 }, flags: ["injuryNow"] },
            { code: "recent-worse", sets: { SELF: 2 }, flags: ["injuryNow"] },
            { code: "recent-medical", sets: { SELF: 3 }, flags: ["injuryNow"] },
          ],
        },
        {
          kind: "choice",
          id: "baby-harm",
          askWhen: babyAsked,
          declined: { sets: { OTHERS: 2 }, flags: ["declined"] },
          options: [
            { code: "no" },
            { code: "unwanted", sets: { OTHERS: 2 } },
            { code: "dread", sets: { OTHERS: 2 }, flags: ["babyDread"] },
            { code: "urge", sets: { OTHERS: 4 }, flags: ["babyDread"] },
          ],
        },
        {
          kind: "choice",
          id: "harm-others",
          declined: { sets: { OTHERS: 2 }, flags: ["declined", "anger"] },
          options: [
            { code: "none" },
            { code: "past", sets: { OTHERS: 1 } },
            { code: "dread", sets: { OTHERS: 2 } },
            { code: "thoughts", sets: { OTHERS: 2 }, flags: ["anger"] },
            { code: "pushed", sets: { OTHERS: 2 }, flags: ["anger"] },
            { code: "hurt", sets: { OTHERS: 3 }, flags: ["anger"] },
            { code: "afraid", sets: { OTHERS: 3 }, flags: ["anger", "harmUrge"] },
            { code: "intend", sets: { OTHERS: 4 }, flags: ["anger", "harmUrge"] },
          ],
        },
      ],
    },
  ],
});
