import type { Level, Route } from "../../lib/assessment/levels";

/** Present care, home and support around their thresholds. `given` is in the notation of the threshold cases. */
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
  stage("no care, the same", "SYMP3 cur0 same", "outpatient", "none"),

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

  stage("PHP need, home at 4", "SYMP4 ENV4", "residential", "urgent", "E1"),
  stage("PHP need, home at 3", "SYMP4 ENV3", "php", "none", "P3"),
  stage("PHP need, support at 4", "SYMP4 SUPP4", "residential", "none", "E2"),
  stage("PHP need, support at 3", "SYMP4 SUPP3", "php", "none", "P3"),
  stage("PHP need, home and support at 4: no cascade", "SYMP4 ENV4 SUPP4", "residential", "urgent", "E1", "E2"),
  stage("IOP need, support at 4", "USE3 SUPP4", "iop", "none", "I5"),
  stage("IOP need, home at 4", "EAT3 ENV4", "iop", "urgent", "I9"),
  stage("residential need, home and support at 4", "EAT4 ENV4 SUPP4", "residential", "urgent", "Q9"),
  stage("step up to PHP, support at 4", "SYMP2 SUPP4 cur2 same", "residential", "none", "E2"),
  stage("step up to IOP, home at 4", "SYMP2 ENV4 cur1 same", "iop", "urgent", "S1"),
  stage("present PHP alone does not turn on home or support", "ENV4 SUPP4 cur3 too-early", "php", "urgent", "S2"),
];
