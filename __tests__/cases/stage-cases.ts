import type { Level, Route } from "../../lib/rules/levels";

/** Current care, home and support around their thresholds. `given` is in the notation of the threshold cases. */
export interface StageCase {
  readonly name: string;
  readonly given: string;
  readonly level: Level;
  readonly route: Route;
  readonly drivers: readonly string[];
}

const stage = (name: string, given: string, level: Level, route: Route, ...drivers: readonly string[]): StageCase => ({
  name,
  given,
  level,
  route,
  drivers,
});

/** Worked out by hand from the published rule set. */
export const stageCases: readonly StageCase[] = [
  stage("weekly care, the same, need at 2: one up", "SYMP2 cur1 same", "iop", "none", "S1"),
  stage("weekly care, worse, need at 2: one up", "EAT2 cur1 worse", "iop", "none", "S1"),
  stage("weekly care, the same, need at 1", "SYMP1 cur1 same", "outpatient", "none"),
  stage("weekly care, the same, need at 3: one up only", "SYMP3 cur1 same", "iop", "none", "S1"),
  stage("weekly care, too early to tell", "SYMP2 cur1 too-early", "outpatient", "none"),
  stage("weekly care, no word on how it goes", "SYMP2 cur1", "outpatient", "none"),
  stage("weekly care, improving", "SYMP2 cur1 improving", "outpatient", "none"),
  stage("no care or medicine alone, the same", "SYMP3 cur0 same", "outpatient", "none"),

  stage("IOP, the same, need at 2: PHP", "SYMP2 cur2 same", "php", "none", "S1"),
  stage("IOP, the same, need at 3: still PHP", "SYMP3 cur2 same", "php", "none", "S1"),
  stage("IOP, the same, need at 1: stay in IOP", "SYMP1 cur2 same", "iop", "none", "S2"),
  stage("IOP, improving: the next step is weekly care", "cur2 improving", "outpatient", "none"),
  stage("IOP, no word on how it goes: stay", "cur2", "iop", "none", "S2"),

  stage("PHP, the same, need at 1: stay in PHP", "SYMP1 cur3 same", "php", "none", "S2"),
  stage("PHP, the same, need at 2: PHP", "SYMP2 cur3 same", "php", "none", "S1", "S2"),
  stage("PHP, the same, need at 3: residential", "SYMP3 cur3 same", "residential", "none", "S1"),
  stage("PHP, improving: the next step is IOP", "SYMP3 cur3 improving", "iop", "none", "S2"),

  stage("residential, worse: stays, never more by itself", "SYMP3 cur4 worse", "residential", "none", "S2"),
  stage("residential, improving: the next step is PHP", "cur4 improving", "php", "none", "S2"),

  stage("PHP need, home at 4", "CONTROL3 SYMP2 ENV4", "residential", "urgent", "E1"),
  stage("PHP need, home at 3", "CONTROL3 SYMP2 ENV3", "php", "none", "P7"),
  stage("PHP need, nobody to call, nothing a night could make dangerous", "CONTROL3 SYMP2 SUPP4", "php", "none", "P7"),
  stage("PHP need, nobody to call, thoughts", "CONTROL3 SELF2 SUPP4", "residential", "support", "E2"),
  stage("the same, self-injury long past", "CONTROL3 SYMP2 SELF1 SUPP4", "php", "support", "P7"),
  stage("the same, but someone to call", "CONTROL3 SELF2 SUPP3", "php", "support", "P7"),
  stage("PHP need, nobody to call, unreal experiences", "CONTROL3 MIND2 SUPP4", "residential", "support", "E2"),
  stage("the same, brief ones", "CONTROL3 SYMP2 MIND1 SUPP4", "php", "support", "P7"),
  stage("PHP need, nobody to call, withdrawal to come", "CONTROL3 SYMP2 WDL2 SUPP4", "residential", "support", "E2"),
  stage("the same, uncomfortable only", "CONTROL3 SYMP2 WDL1 SUPP4", "php", "none", "P7"),
  stage("PHP need, nobody to call, eating trouble each day", "CONTROL2 EAT3 SUPP4", "residential", "urgent", "E2"),
  stage("the same, each week", "CONTROL3 EAT2 SUPP4", "php", "none", "P7"),
  stage(
    "PHP need, home and support at 4: no cascade",
    "CONTROL3 SELF2 ENV4 SUPP4",
    "residential",
    "urgent",
    "E1",
    "E2",
  ),
  stage("IOP need, support at 4, thoughts", "USE3 SELF2 SUPP4", "iop", "support", "I5", "I8"),
  stage("IOP need, home at 4", "EAT3 ENV4", "iop", "urgent", "I9"),
  stage("residential need, home and support at 4", "EAT4 ENV4 SUPP4", "residential", "urgent", "Q9"),
  stage("step up to PHP, support at 4, thoughts", "SYMP2 SELF2 SUPP4 cur2 same", "residential", "support", "E2"),
  stage("step up to PHP, home at 4", "SYMP2 ENV4 cur2 same", "residential", "urgent", "E1"),
  stage("step up to IOP, home at 4", "SYMP2 ENV4 cur1 same", "iop", "urgent", "S1"),
  stage("present PHP alone does not turn on home or support", "SELF2 ENV4 SUPP4 cur3 too-early", "php", "urgent", "S2"),
];
