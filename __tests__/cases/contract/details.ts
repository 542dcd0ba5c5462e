import { type ContractSections, scored } from "./contract-question";

/** What is offered after the result. */
export const contractDetails: ContractSections = {
  details: {
    "details-life": [
      { id: "about-military", tier: "detail", asked: "adult", answers: "no · yes" },
      ...scored(3, { tier: "detail", asked: "anyProblem", instrument: "phq-difficulty" }, "69722-7"),
      {
        id: "bstad-tobacco",
        recordedOnly: "365",
        tier: "detail",
        asked: "teen",
        instrument: "bstad",
        answers: "0…365",
      },
    ],
    "eating-often": [...scored(1, { tier: "detail", asked: "anyEatingGate", instrument: "phq-eating" }, "69692-2")],
    "eating-ways": [
      ...scored(
        1,
        { tier: "detail", asked: "anyEatingGate", instrument: "phq-eating", behind: true },
        "69693-0",
        "69694-8",
        "69695-5",
        "69696-3",
        "69720-1",
      ),
    ],
  },
  practical: {
    times: [
      {
        id: "practical-times",
        multi: true,
        tier: "detail",
        answers: "work-days · work-shifts · school · caregiving · evenings-only · flexible (alone)",
      },
    ],
    reach: [
      { id: "practical-travel", tier: "detail", asked: "moreThanOutpatient", answers: "ok · hard · none · rural" },
      { id: "practical-online", tier: "detail", answers: "private · not-private · unreliable" },
    ],
    money: [
      {
        id: "practical-insurance",
        recordedOnly: "marketplace medicaid medicare va",
        tier: "detail",
        answers: "employer · marketplace · medicaid · medicare · va · none · unsure",
      },
      { id: "practical-cost", tier: "detail", answers: "ok · worried · cannot" },
    ],
    comfort: [
      { id: "practical-group", tier: "detail", asked: "moreThanOutpatient", answers: "fine · nervous · could-not" },
      { id: "practical-privacy", tier: "detail", asked: "moreThanOutpatient", answers: "fine · small-community" },
      { id: "practical-language", tier: "detail", answers: "english · spanish · other" },
    ],
    known: [
      {
        id: "known-conditions",
        recordedOnly: "psychosis adhd autism",
        multi: true,
        optional: true,
        tier: "detail",
        answers:
          "depression · anxiety · bipolar · ptsd · ocd · psychosis · eating · substance · emotion-regulation · adhd · autism · opioid-medication · none (alone)",
      },
    ],
    notes: [
      { id: "note-goals", optional: true, tier: "detail", answers: "≤500" },
      { id: "note-questions", optional: true, tier: "detail", answers: "≤500" },
    ],
  },
};
