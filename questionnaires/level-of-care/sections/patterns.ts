import { DECLINE, defineSection } from "../../../lib/questionnaire/definition";
import { answered } from "../../../lib/rules/condition";
import { pcPtsd5Items } from "../../instruments/pc-ptsd-5";
import { phqEatingItems } from "../../instruments/phq-eating";
import { adult, anyEatingGate, saidModerate, teen } from "../gates";

export const patterns = defineSection({
  id: "patterns",
  pages: [
    {
      id: "loops",
      questions: [
        { ...pcPtsd5Items["102011-4"], askWhen: adult, detailWhen: saidModerate },
        {
          kind: "choice",
          id: "trauma-trouble",
          askWhen: teen,
          detailWhen: saidModerate,
          options: [{ code: "no" }, { code: "some", sets: { SYMP: 1 } }, { code: "a-lot", sets: { SYMP: 2 } }],
        },
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
        {
          kind: "choice",
          id: "gambling",
          options: [
            { code: "no" },
            { code: "trouble", sets: { SYMP: 1 } },
            { code: "cannot-stop", sets: { SYMP: 2 }, flags: ["gambling"] },
          ],
        },
      ],
    },
    {
      id: "trauma-more",
      questions: [
        { ...pcPtsd5Items["102012-2"], askWhen: answered("102011-4", "1", DECLINE), detailWhen: saidModerate },
        { ...pcPtsd5Items["102013-0"], askWhen: answered("102011-4", "1", DECLINE), detailWhen: saidModerate },
        { ...pcPtsd5Items["102014-8"], askWhen: answered("102011-4", "1", DECLINE), detailWhen: saidModerate },
        { ...pcPtsd5Items["102015-5"], askWhen: answered("102011-4", "1", DECLINE), detailWhen: saidModerate },
        { ...pcPtsd5Items["102016-3"], askWhen: answered("102011-4", "1", DECLINE), detailWhen: saidModerate },
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
    {
      id: "eating-more",
      questions: [
        {
          kind: "choice",
          id: "eating-severity",
          askWhen: anyEatingGate,
          declined: { sets: { EAT: 1 } },
          options: [
            { code: "preoccupied", sets: { EAT: 1 } },
            { code: "weekly", sets: { EAT: 2 } },
            { code: "daily", sets: { EAT: 3 } },
            { code: "constant", sets: { EAT: 4 } },
          ],
        },
        {
          kind: "multi",
          id: "eating-body",
          askWhen: anyEatingGate,
          options: [
            { code: "dizzy", sets: { MED: 2 } },
            { code: "cold-slow", sets: { MED: 2 } },
            { code: "purge-weekly", sets: { MED: 2 } },
            { code: "palpitations", sets: { MED: 2 } },
            { code: "purge-daily", sets: { MED: 3 } },
            { code: "periods-stopped", sets: { MED: 3 } },
            { code: "skip-insulin", sets: { MED: 3 } },
            { code: "faint", sets: { MED: 4 } },
            { code: "chest-pain", sets: { MED: 4 } },
            { code: "vomit-blood", sets: { MED: 4 }, flags: ["bodyNow"] },
            { code: "no-fluids", sets: { MED: 4 }, flags: ["bodyNow"] },
            { code: "none", exclusive: true },
          ],
        },
      ],
    },
  ],
});
