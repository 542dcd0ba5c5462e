import { answered, any } from "../../../lib/condition";
import { DECLINE, defineSection } from "../../../lib/questionnaire/definition";
import { pcPtsd5Items } from "../../instruments/pc-ptsd-5";
import { phqEatingItems } from "../../instruments/phq-eating";
import { adult, anyEatingGate, teen } from "../gates";

export const patterns = defineSection({
  id: "patterns",
  pages: [
    {
      id: "trauma",
      questions: [
        { ...pcPtsd5Items["102011-4"], askWhen: adult },
        {
          kind: "choice",
          id: "trauma-trouble",
          askWhen: teen,
          options: [{ code: "no" }, { code: "some", sets: { SYMP: 1 } }, { code: "a-lot", sets: { SYMP: 2 } }],
        },
      ],
    },
    {
      id: "trauma-more",
      questions: [
        { ...pcPtsd5Items["102012-2"], askWhen: answered("102011-4", "1", DECLINE) },
        { ...pcPtsd5Items["102013-0"], askWhen: answered("102011-4", "1", DECLINE) },
        { ...pcPtsd5Items["102014-8"], askWhen: answered("102011-4", "1", DECLINE) },
        { ...pcPtsd5Items["102015-5"], askWhen: answered("102011-4", "1", DECLINE) },
        { ...pcPtsd5Items["102016-3"], askWhen: answered("102011-4", "1", DECLINE) },
      ],
    },
    {
      id: "loops",
      questions: [
        {
          kind: "choice",
          id: "ocd-time",
          options: [
            { code: "none" },
            { code: "under-1h", sets: { SYMP: 1 } },
            { code: "1-3h", sets: { SYMP: 2 } },
            { code: "3-8h", sets: { SYMP: 3 } },
            { code: "over-8h", sets: { SYMP: 4 } },
          ],
        },
      ],
    },
    {
      id: "eating",
      questions: [
        phqEatingItems["69690-6"],
        phqEatingItems["69691-4"],
        { kind: "choice", id: "eating-restrict", options: [{ code: "0" }, { code: "1" }] },
        { kind: "choice", id: "eating-purge", options: [{ code: "0" }, { code: "1" }] },
      ],
    },
    { id: "eating-often", questions: [{ ...phqEatingItems["69692-2"], askWhen: anyEatingGate }] },
    {
      id: "eating-ways",
      questions: [
        { ...phqEatingItems["69693-0"], askWhen: anyEatingGate },
        { ...phqEatingItems["69694-8"], askWhen: anyEatingGate },
        { ...phqEatingItems["69695-5"], askWhen: anyEatingGate },
        { ...phqEatingItems["69696-3"], askWhen: anyEatingGate },
        { ...phqEatingItems["69720-1"], askWhen: anyEatingGate },
      ],
    },
    {
      id: "eating-hold",
      questions: [
        {
          kind: "choice",
          id: "eating-severity",
          askWhen: anyEatingGate,
          options: [
            { code: "preoccupied", sets: { EAT: 1 } },
            { code: "weekly", sets: { EAT: 2 } },
            { code: "daily", sets: { EAT: 3 } },
            { code: "constant", sets: { EAT: 4 } },
          ],
        },
      ],
    },
    {
      id: "eating-signs",
      questions: [
        {
          kind: "multi",
          id: "eating-body",
          askWhen: anyEatingGate,
          options: [
            { code: "dizzy", sets: { MED: 2 } },
            { code: "purge-weekly", sets: { MED: 2 } },
            { code: "purge-daily", sets: { MED: 3 } },
            { code: "periods-stopped", sets: { MED: 3 } },
            { code: "palpitations", sets: { MED: 3 } },
            { code: "skip-insulin", sets: { MED: 3 } },
            { code: "faint", sets: { MED: 4 } },
            { code: "chest-pain", sets: { MED: 4 } },
            { code: "vomit-blood", sets: { MED: 4 } },
            { code: "no-fluids", sets: { MED: 4 } },
            { code: "none", exclusive: true },
          ],
        },
      ],
    },
    {
      id: "weight",
      questions: [
        {
          kind: "choice",
          id: "weight-loss",
          askWhen: any(anyEatingGate, answered("44251-7", "2", "3", DECLINE)),
          options: [
            { code: "none" },
            { code: "under-5", sets: { MED: 1 } },
            { code: "5-14", sets: { MED: 2 } },
            { code: "15-24", sets: { MED: 3 } },
            { code: "25-plus", sets: { MED: 4 } },
          ],
        },
      ],
    },
  ],
});
