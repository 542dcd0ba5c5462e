import { all, any, atLeast } from "../../../lib/rules/condition";
import type { Stages } from "../../../lib/rules/rule";

/** What present care, home and support add once the rules have spoken. S1 and the settings raise; S2 keeps. */
export const stages = {
  stepUp: {
    id: "S1",
    rows: [
      { current: 1, needAtLeast: 2, level: 2 },
      { current: 2, needAtLeast: 2, level: 3 },
      { current: 3, needAtLeast: 2, level: 3 },
      { current: 3, needAtLeast: 3, level: 4 },
    ],
    sources: ["IAR-PDF", "SEED"],
  },
  settings: [
    // A day program is not a safer place to live.
    { id: "E1", at: 3, when: atLeast("ENV", 4), level: 4, route: 2, sources: ["CONNECTCARE", "DEBOFSKY"] },
    // Nobody to call counts beside something that a night alone can make dangerous.
    {
      id: "E2",
      at: 3,
      when: all(atLeast("SUPP", 4), any(atLeast("SELF", 2), atLeast("MIND", 2), atLeast("WDL", 2), atLeast("EAT", 3))),
      level: 4,
      route: 0,
      sources: ["NORIDIAN", "CONNECTCARE"],
    },
  ],
  stepDown: { id: "S2", highest: 4, sources: ["SEED", "IAR-PDF"] },
} as const satisfies Stages;
