import { all, answered, any, atLeast, flag, score } from "../../lib/condition";
import type { DerivedEffect } from "../../lib/questionnaire/definition";
import { DECLINE } from "../../lib/questionnaire/definition";

const alcoholPattern = answered("use-pattern", "alcohol-daily", "alcohol-heavy", "morning");
const sedativeUse = answered("sedative-daily", "as-prescribed", "want-to-stop", "more");
const hardWithdrawal = any(answered("withdrawal-history", "hard-twice"), answered("withdrawal-now", "shaking"));
const notTeen = answered("about-age", "under-13", "18-64", "65-plus", DECLINE);

/** What scores of instruments, and several answers together, mean to the rules. */
export const derived = [
  { id: "phq-9-moderate", when: all(score("phq-9", 10), notTeen), sets: { SYMP: 2 } },
  // 13–17: the published adolescent cut-off is 11 (Richardson 2010).
  { id: "phq-9-moderate-teen", when: all(score("phq-9", 11), answered("about-age", "13-17")), sets: { SYMP: 2 } },
  { id: "phq-9-severe", when: score("phq-9", 15), sets: { SYMP: 3 } },
  { id: "phq-9-item-9", when: answered("44260-8", "1", "2", "3"), sets: { SELF: 2 } },
  { id: "gad-7-moderate", when: score("gad-7", 10), sets: { SYMP: 2 } },
  { id: "gad-7-severe", when: score("gad-7", 15), sets: { SYMP: 3 } },
  {
    id: "asq-positive",
    when: any(answered("asq-1", "1"), answered("asq-2", "1"), answered("asq-3", "1"), answered("asq-4", "1")),
    sets: { SELF: 2 },
  },
  { id: "asq-acute", when: answered("asq-5", "1"), sets: { SELF: 4 } },
  {
    id: "attempt-and-thoughts",
    when: all(
      answered("asq-4", "1"),
      any(answered("asq-1", "1"), answered("asq-2", "1"), answered("asq-3", "1"), answered("44260-8", "1", "2", "3")),
    ),
    sets: { SELF: 3 },
  },
  { id: "trauma-positive", when: score("pc-ptsd-5", 3), sets: { SYMP: 2 } },
  // Sex is not asked, so the lower published cut-off.
  { id: "audit-c-positive", when: score("audit-c", 3), sets: { USE: 1 } },
  { id: "audit-c-high", when: score("audit-c", 8), sets: { USE: 2 } },
  { id: "drugs-monthly", when: answered("68524-8", "2", "3", "4"), sets: { USE: 1 } },
  {
    id: "teen-use",
    when: any(score("bstad-alcohol", 2), score("bstad-marijuana", 2), score("bstad-other", 1)),
    sets: { USE: 1 },
  },
  { id: "alcohol-and-sedatives", when: all(alcoholPattern, sedativeUse), sets: { WDL: 3 } },
  { id: "hard-withdrawal", when: all(hardWithdrawal, any(alcoholPattern, sedativeUse)), sets: { WDL: 3 } },
  { id: "pregnant-use", when: all(flag("pregnant"), atLeast("USE", 1)), sets: { USE: 2 } },
  { id: "pregnant-harmful-use", when: all(flag("pregnant"), atLeast("USE", 2)), sets: { MED: 2 } },
  { id: "difficulty-some", when: answered("69722-7", "1"), sets: { FUNC: 1 } },
  { id: "difficulty-very", when: answered("69722-7", "2"), sets: { FUNC: 2 } },
  { id: "difficulty-extreme", when: answered("69722-7", "3"), sets: { FUNC: 3 } },
  {
    id: "intensive-not-helping",
    when: all(
      answered("treatment-current", "iop", "php", "residential", "inpatient"),
      answered("treatment-response", "same", "worse"),
    ),
    sets: { HIST: 4 },
  },
] as const satisfies readonly DerivedEffect[];
