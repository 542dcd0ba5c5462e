import { answered, atLeast } from "../../../lib/condition";
import { defineSection } from "../../../lib/questionnaire/definition";
import { asqItems } from "../../instruments/asq";
import { anyThoughts, anyThoughtsOrAttempt, perinatal } from "../gates";

/** Never gated by mood: attempt history and thoughts are asked of everyone. */
export const safety = defineSection({
  id: "safety",
  pages: [
    {
      id: "thoughts",
      questions: [
        { ...asqItems["asq-1"], declined: { sets: { SELF: 2 }, flags: ["declined"] } },
        { ...asqItems["asq-2"], declined: { sets: { SELF: 2 }, flags: ["declined"] } },
        { ...asqItems["asq-3"], declined: { sets: { SELF: 2 }, flags: ["declined"] } },
        { ...asqItems["asq-4"], declined: { sets: { SELF: 2 }, flags: ["declined"] } },
      ],
    },
    {
      id: "thoughts-now",
      questions: [
        { ...asqItems["asq-5"], askWhen: anyThoughtsOrAttempt, declined: { sets: { SELF: 2 }, flags: ["declined"] } },
      ],
    },
    {
      id: "thoughts-more",
      questions: [
        {
          kind: "choice",
          id: "suicide-method",
          askWhen: anyThoughts,
          declined: { sets: { SELF: 2 }, flags: ["declined"] },
          options: [{ code: "no" }, { code: "yes", sets: { SELF: 3 } }],
        },
        {
          kind: "choice",
          id: "suicide-intent",
          askWhen: anyThoughts,
          declined: { sets: { SELF: 2 }, flags: ["declined"] },
          options: [{ code: "no" }, { code: "yes", sets: { SELF: 4 } }],
        },
        {
          kind: "choice",
          id: "suicide-plan",
          askWhen: anyThoughts,
          declined: { sets: { SELF: 2 }, flags: ["declined"] },
          options: [{ code: "no" }, { code: "yes", sets: { SELF: 4 } }],
        },
      ],
    },
    {
      id: "attempts",
      questions: [
        {
          kind: "choice",
          id: "suicide-preparation",
          askWhen: anyThoughtsOrAttempt,
          declined: { sets: { SELF: 2 }, flags: ["declined"] },
          options: [{ code: "no" }, { code: "yes", sets: { SELF: 4 } }],
        },
        {
          kind: "choice",
          id: "suicide-attempt-when",
          askWhen: answered("asq-4", "1"),
          declined: { sets: { SELF: 2 }, flags: ["declined"] },
          options: [
            { code: "over-a-year", sets: { SELF: 2 } },
            { code: "past-year", sets: { SELF: 2 }, flags: ["attemptYear"] },
            { code: "past-3-months", sets: { SELF: 4 } },
            { code: "today", sets: { SELF: 4 }, flags: ["actNow"] },
          ],
        },
      ],
    },
    {
      id: "self-harm",
      questions: [
        {
          kind: "choice",
          id: "self-injury",
          declined: { sets: { SELF: 2 }, flags: ["declined"] },
          options: [
            { code: "never" },
            { code: "past", sets: { SELF: 1 } },
            { code: "recent-rare", sets: { SELF: 1 } },
            { code: "recent-frequent", sets: { SELF: 2 } },
            { code: "recent-medical", sets: { SELF: 3 } },
          ],
        },
      ],
    },
    {
      id: "others",
      questions: [
        {
          kind: "choice",
          id: "harm-others",
          declined: { sets: { OTHERS: 2 }, flags: ["declined"] },
          options: [
            { code: "none" },
            { code: "past", sets: { OTHERS: 1 } },
            { code: "thoughts", sets: { OTHERS: 2 } },
            { code: "afraid", sets: { OTHERS: 3 } },
            { code: "intend", sets: { OTHERS: 4 } },
          ],
        },
      ],
    },
    {
      id: "baby",
      questions: [
        {
          kind: "choice",
          id: "baby-harm",
          askWhen: perinatal,
          declined: { sets: { OTHERS: 2 }, flags: ["declined"] },
          options: [{ code: "no" }, { code: "unwanted", sets: { OTHERS: 2 } }, { code: "urge", sets: { OTHERS: 4 } }],
        },
      ],
    },
    {
      id: "means",
      questions: [
        {
          kind: "choice",
          id: "means-access",
          askWhen: atLeast("SELF", 2),
          declined: { flags: ["means"] },
          options: [{ code: "no" }, { code: "yes", flags: ["means"] }],
        },
      ],
    },
  ],
});
