import type { DerivedEffect } from "../../lib/questionnaire/definition";
import { DECLINE } from "../../lib/questionnaire/definition";
import { all, answered, any, atLeast, flag, score } from "../../lib/rules/condition";
import { teen } from "./gates";
import { from } from "./totals-from";

const alcoholPattern = answered("use-pattern", "alcohol-daily", "alcohol-heavy", "morning");
const sedativeUse = answered("sedative-daily", "as-prescribed", "want-to-stop", "more");
const sedativeUnsteady = answered("sedative-daily", "want-to-stop", "more");
// Withdrawal is dangerous in the first days, so a daily pattern counts only if the last use was within a week. Declined
// counts as recent.
const recent = answered("use-last", "week", "now", DECLINE);
const hardBefore = answered("withdrawal-history", "hard-twice", "seizure");
const noBetter = answered("treatment-response", "same", "worse");
const thoughts = any(
  answered("asq-1", "1"),
  answered("asq-2", "1"),
  answered("asq-3", "1"),
  answered("44260-8", "1", "2", "3"),
);
const notTeen = answered("about-age", "under-13", "18-64", "65-plus", DECLINE);

/** What scores of instruments, and several answers together, mean to the rules. */
export const derived = [
  { id: "phq-9-moderate", when: all(score(...from["phq-9-moderate"]), notTeen), sets: { SYMP: 2 } },
  // 13–17: the published adolescent cut-off is 11 (Richardson 2010).
  { id: "phq-9-moderate-teen", when: all(score(...from["phq-9-teen"]), teen), sets: { SYMP: 2 } },
  { id: "phq-9-severe", when: score(...from["phq-9-severe"]), sets: { SYMP: 3 } },
  { id: "phq-9-item-9", when: answered("44260-8", "1", "2", "3"), sets: { SELF: 2 } },
  { id: "gad-7-moderate", when: score(...from["gad-7-moderate"]), sets: { SYMP: 2 } },
  { id: "gad-7-severe", when: score(...from["gad-7-severe"]), sets: { SYMP: 3 } },
  {
    id: "asq-positive",
    when: any(answered("asq-1", "1"), answered("asq-2", "1"), answered("asq-3", "1"), answered("asq-4", "1")),
    sets: { SELF: 2 },
  },
  { id: "thoughts-now", when: thoughts, flags: ["thoughtsNow"] },
  {
    id: "thoughts-active",
    when: any(answered("asq-3", "1"), answered("44260-8", "2", "3")),
    flags: ["thoughtsActive"],
  },
  { id: "asq-acute", when: answered("asq-5", "1"), sets: { SELF: 4 } },
  { id: "attempt-ever", when: answered("asq-4", "1"), flags: ["attemptEver"] },
  { id: "attempt-and-thoughts", when: all(answered("asq-4", "1"), thoughts), sets: { SELF: 3 } },
  { id: "means-thought", when: all(answered("means-access", "yes"), thoughts), flags: ["meansThought"] },
  { id: "trauma-positive", when: score(...from.trauma), sets: { SYMP: 2 } },
  {
    id: "palpitations-eating",
    when: all(
      answered("eating-body", "palpitations"),
      any(answered("eating-restrict", "1"), answered("eating-purge", "1")),
    ),
    sets: { MED: 3 },
  },
  // Sex is not asked, so the lower published cut-off is used.
  { id: "audit-c-positive", when: score(...from.alcohol), sets: { USE: 1 } },
  { id: "audit-c-high", when: score(...from["alcohol-high"]), sets: { USE: 2 } },
  { id: "drugs-monthly", when: answered("68524-8", "2", "3", "4"), sets: { USE: 1 } },
  {
    id: "teen-use",
    when: any(score(...from["teen-alcohol"]), score(...from["teen-marijuana"]), score(...from["teen-other"])),
    sets: { USE: 1 },
  },
  {
    id: "daily-use-recent",
    when: all(answered("use-pattern", "alcohol-daily", "opioids-daily", "other-daily"), recent),
    sets: { WDL: 2 },
  },
  {
    id: "heavy-alcohol-recent",
    when: all(answered("use-pattern", "alcohol-heavy", "morning"), recent),
    sets: { WDL: 3 },
  },
  { id: "opioids-recent", when: all(answered("use-kinds", "opioids"), recent), flags: ["opioidsNow"] },
  { id: "alcohol-and-sedatives", when: all(alcoholPattern, recent, sedativeUse), sets: { WDL: 3 } },
  { id: "pregnant-alcohol", when: all(flag("pregnant"), alcoholPattern, recent), sets: { WDL: 3 } },
  { id: "hard-before", when: all(hardBefore, recent), sets: { WDL: 2 } },
  {
    id: "hard-withdrawal",
    when: any(
      all(hardBefore, recent, any(alcoholPattern, sedativeUnsteady)),
      all(
        answered("withdrawal-now", "shaking"),
        any(alcoholPattern, answered("use-pattern", "binge", "other-daily"), sedativeUse),
      ),
    ),
    sets: { WDL: 3 },
  },
  {
    id: "seizure-before",
    when: all(
      answered("withdrawal-history", "seizure"),
      recent,
      any(alcoholPattern, answered("use-pattern", "other-daily"), sedativeUnsteady),
    ),
    sets: { WDL: 4 },
  },
  { id: "pregnant-use", when: all(flag("pregnant"), atLeast("USE", 1)), sets: { USE: 2 } },
  { id: "pregnant-harmful-use", when: all(flag("pregnant"), atLeast("USE", 2)), sets: { MED: 2 } },
  {
    id: "medicine-not-helping",
    when: all(answered("treatment-current", "medication-only"), noBetter),
    flags: ["medNotHelping"],
  },
  {
    id: "therapy-not-helping",
    when: all(answered("treatment-current", "outpatient", "iop", "php", "residential", "inpatient", DECLINE), noBetter),
    sets: { HIST: 3 },
  },
  {
    id: "intensive-not-helping",
    when: all(answered("treatment-current", "iop", "php", "residential", "inpatient"), noBetter),
    sets: { HIST: 4 },
  },
] as const satisfies readonly DerivedEffect[];
