import type { Rule } from "../../../lib/assessment/rule";
import { all, any, atLeast, flag } from "../../../lib/condition";

/**
 * Rules for emergency evaluation; inpatient-level care may be needed. Rows with an acute kind interrupt the questionnaire
 * at the answer that makes them hold. The X rows ask to be seen today without interrupting.
 */
export const acuteRules = [
  { id: "A1", when: atLeast("SELF", 4), level: 5, route: 3, acute: "suicide", sources: ["ELITE", "CSSRS-COL", "NIMH-ASQ", "SEED"] },
  { id: "A2", when: atLeast("OTHERS", 4), level: 5, route: 3, acute: "harm-others", sources: ["MBHP", "PARHAM", "DEBOFSKY", "SEED"] },
  { id: "A3", when: atLeast("MIND", 4), level: 5, route: 3, acute: "mind", sources: ["MBHP", "IAR-PDF"] },
  { id: "A4", when: atLeast("MED", 4), level: 5, route: 4, acute: "medical", sources: ["PMC-SAHM", "AAP-ED", "ACUTE"] },
  { id: "A5", when: all(atLeast("WDL", 4), flag("wdlNow")), level: 5, route: 4, acute: "withdrawal", sources: ["AU-ALC", "AAFP21"] },
  { id: "A5b", when: atLeast("WDL", 4), level: 5, route: 2, sources: ["PMC-AWS", "AU-ALC"] },
  { id: "A5c", when: all(atLeast("WDL", 3), flag("wdlNow"), atLeast("MED", 3)), level: 5, route: 4, acute: "withdrawal", sources: ["PMC-AWS", "AAFP21"] },
  { id: "A6", when: flag("actNow"), level: 5, route: 4, acute: "medical", sources: ["ELITE", "OWN"] },
  { id: "A7", when: all(atLeast("SELF", 2), flag("intox")), level: 5, route: 3, acute: "suicide", sources: ["MBHP", "RICHARDS19"] },
  { id: "A8", when: all(flag("minor"), atLeast("SELF", 3)), level: 5, route: 3, acute: "suicide", sources: ["MDEDGE-ADOL"] },
  { id: "A9", when: flag("suddenConf"), level: 5, route: 4, acute: "medical", sources: ["PSYTIMES", "WESTJEM"] },
  { id: "A10", when: all(atLeast("SELF", 3), any(atLeast("SUPP", 4), atLeast("MIND", 2), atLeast("OTHERS", 3), atLeast("FUNC", 4), atLeast("HIST", 4), flag("disch"), atLeast("USE", 4), all(flag("means"), atLeast("USE", 3)), all(flag("means"), atLeast("SUPP", 3)))), level: 5, route: 3, acute: "suicide", sources: ["ELITE", "CHUNG17", "CHUNG19", "NIMH-BSSA"] },
  { id: "A11", when: all(atLeast("MIND", 3), any(atLeast("SELF", 2), atLeast("OTHERS", 2), atLeast("FUNC", 4), atLeast("SUPP", 4), atLeast("ENV", 4), atLeast("ENGAGE", 3))), level: 5, route: 3, acute: "mind", sources: ["ETG", "MDEDGE-MANIA", "IAR-PDF"] },
  { id: "A12", when: all(flag("postpartum"), atLeast("MIND", 3)), level: 5, route: 3, acute: "postpartum", sources: ["MDEDGE-PPP"] },
  { id: "A13", when: all(atLeast("OTHERS", 3), any(atLeast("MIND", 2), flag("intox"))), level: 5, route: 3, acute: "harm-others", sources: ["STUDYLIB-4201", "MBHP"] },
  { id: "X1", when: all(atLeast("FUNC", 4), any(atLeast("SUPP", 3), atLeast("MED", 2), atLeast("SELF", 2), atLeast("MIND", 2))), level: 5, route: 2, sources: ["IAR-PDF", "LOCUS20"] },
  { id: "X2", when: all(atLeast("MED", 3), any(atLeast("EAT", 4), atLeast("WDL", 2), atLeast("FUNC", 4), all(atLeast("ENGAGE", 3), atLeast("EAT", 2)))), level: 5, route: 2, sources: ["PMC-SAHM", "APA-ED23"] },
  { id: "X3", when: all(atLeast("WDL", 3), any(flag("pregnant"), flag("older"), atLeast("MED", 2), atLeast("SELF", 2), atLeast("MIND", 2))), level: 5, route: 2, sources: ["AAFP21", "PMC-AWS", "EYER", "BZD-2"] },
  { id: "X4", when: all(atLeast("EAT", 4), atLeast("SELF", 2)), level: 5, route: 2, sources: ["AAP-ED", "PMC-SAHM"] },
] as const satisfies readonly Rule[];
