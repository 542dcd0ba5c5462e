import type { Rule } from "../../../lib/assessment/rule";
import { all, any, atLeast, flag } from "../../../lib/condition";

/** Rules that set how soon, and through which door, without asking for a level. */
export const routeRules = [
  {
    id: "R1",
    when: any(atLeast("SELF", 1), atLeast("OTHERS", 1), atLeast("MIND", 1)),
    route: 1,
    notice: "talk",
    sources: ["IAR-PDF", "OWN"],
  },
  { id: "R3", when: flag("declined"), route: 2, notice: "talk", sources: ["NIMH-ASQ", "IAR-PDF"] },
  { id: "R4", when: all(flag("minor"), atLeast("SELF", 2)), route: 2, sources: ["MDEDGE-ADOL", "NIMH-BSSA"] },
  { id: "R5", when: atLeast("ENV", 4), route: 2, notice: "home", sources: ["DEBOFSKY", "OWN"] },
  { id: "R6", when: flag("recentOD"), route: 2, sources: ["SEED", "OWN"] },
  {
    id: "R7",
    when: all(flag("pregnant"), any(atLeast("USE", 2), atLeast("WDL", 2))),
    route: 2,
    sources: ["ASAM-AWM", "OWN"],
  },
  { id: "R8", when: atLeast("WDL", 2), route: 2, notice: "withdrawal", sources: ["BZD-1", "AAFP21"] },
  { id: "R10", when: atLeast("MED", 3), route: 2, sources: ["PMC-SAHM", "OWN"] },
  { id: "R11", when: all(flag("postpartum"), atLeast("MIND", 2)), route: 2, sources: ["MDEDGE-PPP"] },
  {
    id: "R12",
    when: any(atLeast("EAT", 3), all(atLeast("EAT", 2), atLeast("MED", 2))),
    route: 2,
    sources: ["PMC-SAHM", "APA-ED23"],
  },
  { id: "R13", when: all(flag("wdlNow"), atLeast("WDL", 2)), route: 2, sources: ["AAFP21"] },
  {
    id: "R14",
    when: all(atLeast("SELF", 2), any(flag("pregnant"), flag("postpartum"))),
    route: 2,
    sources: ["FEDPRAC"],
  },
  { id: "R15", when: all(flag("older"), atLeast("SELF", 2)), route: 2, sources: ["PSYTIMES", "IAR-D2"] },
] as const satisfies readonly Rule[];
