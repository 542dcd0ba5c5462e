import { type ContractSections, scored } from "./contract-question";

/** Thoughts of death, harm, and unreal experiences. */
export const contractSafety: ContractSections = {
  safety: {
    thoughts: [
      {
        id: "44260-8",
        hidden: "second-step",
        asked: "lowMood",
        instrument: "phq-9",
        answers: "0 · 1 · 2 · 3",
        declined: "SELF2 +declined",
      },
      ...scored(1, { instrument: "asq", declined: "SELF2 +declined" }, "asq-1", "asq-2", "asq-3", "asq-4"),
    ],
    "thoughts-more": [
      ...scored(
        1,
        {
          hidden: "no-premise",
          asked: "anyThoughtsOrAttempt",
          instrument: "asq",
          declined: "SELF2 +declined +acuityDeclined",
        },
        "asq-5",
      ),
      {
        id: "suicide-method",
        hidden: "no-premise",
        asked: "anyThoughts",
        answers: "no · yes→SELF3 +methodThought",
        declined: "SELF2 +declined",
      },
      {
        id: "suicide-intent",
        hidden: "no-premise",
        asked: "anyThoughts",
        answers: "no · yes→SELF4",
        declined: "SELF2 +declined +acuityDeclined",
      },
      {
        id: "suicide-plan",
        hidden: "no-premise",
        asked: "anyThoughts",
        answers: "no · yes→SELF4",
        declined: "SELF2 +declined +acuityDeclined",
      },
      {
        id: "suicide-preparation",
        hidden: "no-premise",
        asked: "anyThoughtsOrAttempt",
        answers: "no · seen→SELF3 +attemptYear +attemptSeen · yes→SELF4 +attemptYear +attemptSeen",
        declined: "SELF2 +declined",
      },
    ],
    harm: [
      {
        id: "suicide-attempt-when",
        hidden: "no-premise",
        asked: "asq-4=1",
        answers:
          "over-a-year→SELF2 · past-year→SELF2 +attemptYear · past-3-months-seen→SELF3 +attemptYear +attemptSeen · past-3-months→SELF4 +attemptYear +attemptSeen · today→SELF4 +actNow +attemptYear +attemptSeen",
        declined: "SELF2 +declined",
      },
      {
        id: "self-injury",
        answers:
          "never · past→SELF1 · recent-rare→SELF1 +injuryNow · recent-frequent→SELF2 +injuryNow · recent-worse→SELF2 +injuryNow · recent-medical→SELF3 +injuryNow",
        declined: "SELF2 +declined",
      },
      {
        id: "baby-harm",
        hidden: "no-premise",
        asked: "babyAsked",
        answers: "no · unwanted→OTHERS2 · dread→OTHERS2 +babyDread · urge→OTHERS4 +babyDread",
        declined: "OTHERS2 +declined",
      },
      {
        id: "harm-others",
        answers:
          "none · past→OTHERS1 · dread→OTHERS2 · thoughts→OTHERS2 +anger · pushed→OTHERS2 +anger · hurt→OTHERS3 +anger · afraid→OTHERS3 +anger +harmUrge · intend→OTHERS4 +anger +harmUrge",
        declined: "OTHERS2 +declined +anger",
      },
    ],
  },
  mind: {
    reality: [
      {
        id: "mind-reality",
        answers:
          "never · brief→MIND1 · substance→MIND1 · past→MIND2 · doubt→MIND2 +realNow · convinced→MIND3 +realNow · overwhelming→MIND4 +realNow",
        declined: "MIND2 +declined",
      },
      {
        id: "mania-energy",
        answers:
          "no · past→MIND2 · mild→MIND2 +energyNow · strong→MIND3 +energyNow · sleepless→MIND3 +energyNow · dangerous→MIND4 +energyNow",
        declined: "MIND2 +declined",
      },
      {
        id: "memory-thinking",
        hidden: "no-premise",
        recordedOnly: "some",
        asked: "+older",
        answers: "no · some · unsafe→FUNC2 +memory",
      },
    ],
    "mind-more": [
      {
        id: "mind-commands",
        hidden: "no-premise",
        asked: "mind-reality=doubt/convinced/overwhelming/decline",
        answers: "no · yes→MIND4",
        declined: "MIND2 +declined",
      },
      { id: "mind-group", hidden: "no-premise", asked: "mindNow", answers: "yes · hard→FUNC2 · no→MIND3 FUNC2" },
    ],
  },
};
