import { all, any, atLeast } from "../../../lib/rules/condition";
import type { Stages } from "../../../lib/rules/rule";

/**
 * What current care, home and support add after the rules. S1 and the settings raise the level; S2 keeps it from
 * dropping.
 */
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
    // A day program does not provide a safer place to live.
    { id: "E1", at: 3, when: atLeast("ENV", 4), level: 4, route: 2, sources: ["CONNECTCARE", "DEBOFSKY"] },
    // Having no one to call counts together with something that can become dangerous in a night alone.
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
