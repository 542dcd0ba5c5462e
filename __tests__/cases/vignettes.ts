import type { Vignette } from "./vignette";
import { acuityNotSaid } from "./vignettes/acuity-not-said";
import { afterBirthDoubt } from "./vignettes/after-birth";
import { alcohol } from "./vignettes/alcohol";
import { aroundBirth } from "./vignettes/around-birth";
import { constraints } from "./vignettes/constraints";
import { doesNotKnow } from "./vignettes/does-not-know";
import { dualDiagnosis } from "./vignettes/dual-diagnosis";
import { eating } from "./vignettes/eating";
import { eatingDanger } from "./vignettes/eating-danger";
import { frightenedParents } from "./vignettes/frightened-parents";
import { gamblingTrouble } from "./vignettes/gambling";
import { harmToOthers } from "./vignettes/harm-to-others";
import { home } from "./vignettes/home";
import { horrifyingThoughts } from "./vignettes/horrifying-thoughts";
import { hospitalForTheBody } from "./vignettes/hospital-for-the-body";
import { lastUse } from "./vignettes/last-use";
import { longOrNew } from "./vignettes/long-or-new";
import { lostWeight } from "./vignettes/lost-weight";
import { mania } from "./vignettes/mania";
import { missedMedicine } from "./vignettes/missed-medicine";
import { newAtSixtyFive } from "./vignettes/new-at-sixty-five";
import { nowhereToSleep } from "./vignettes/nowhere-to-sleep";
import { ocd } from "./vignettes/ocd";
import { olderAdults } from "./vignettes/older-adults";
import { opioids } from "./vignettes/opioids";
import { overdose } from "./vignettes/overdose";
import { partnerDanger } from "./vignettes/partner-danger";
import { pregnancyAndUse } from "./vignettes/pregnancy-and-use";
import { prescribedOpioids } from "./vignettes/prescribed-opioids";
import { proxy } from "./vignettes/proxy";
import { psychosis } from "./vignettes/psychosis";
import { ratherNotSay } from "./vignettes/rather-not-say";
import { sedatives } from "./vignettes/sedatives";
import { sleepingPills } from "./vignettes/sleeping-pills";
import { stepDown } from "./vignettes/step-down";
import { stepUp } from "./vignettes/step-up";
import { suicideDanger } from "./vignettes/suicide-danger";
import { suicideThoughts } from "./vignettes/suicide-thoughts";
import { teens } from "./vignettes/teens";
import { teensAndAdults } from "./vignettes/teens-and-adults";
import { trauma } from "./vignettes/trauma";
import { treatedAttempt } from "./vignettes/treated-attempt";
import { wellPeople } from "./vignettes/well-people";
import { wholePeople } from "./vignettes/whole-people";

/** Every vignette, by theme. */
export const VIGNETTES = {
  "suicide: thoughts": suicideThoughts,
  "suicide: danger": suicideDanger,
  "suicide: an attempt that was seen": treatedAttempt,
  "suicide: how near, not said": acuityNotSaid,
  "harm to others": harmToOthers,
  "harm to others: horror, anger, acts": horrifyingThoughts,
  "danger from a partner": partnerDanger,
  psychosis,
  mania,
  "long there or new": longOrNew,
  "around a birth": aroundBirth,
  "after a birth": afterBirthDoubt,
  "frightened parents": frightenedParents,
  "pregnancy and alcohol or drugs": pregnancyAndUse,
  "eating without medical danger": eating,
  "eating with medical danger": eatingDanger,
  "lost weight": lostWeight,
  ocd,
  trauma,
  gambling: gamblingTrouble,
  "alcohol and withdrawal": alcohol,
  "when the last drink was": lastUse,
  "sedatives and withdrawal": sedatives,
  "pills for sleep and anxiety": sleepingPills,
  "opioids and withdrawal": opioids,
  "opioids as prescribed": prescribedOpioids,
  overdose,
  "dual diagnosis": dualDiagnosis,
  "step up": stepUp,
  "step down": stepDown,
  "which hospital": hospitalForTheBody,
  "a missed medicine": missedMedicine,
  proxy,
  "does not know": doesNotKnow,
  teens,
  "teens and an adult": teensAndAdults,
  "older adults": olderAdults,
  "new at 65": newAtSixtyFive,
  "well people": wellPeople,
  "rather not say": ratherNotSay,
  constraints,
  "home and daily life": home,
  "nowhere to sleep": nowhereToSleep,
  "whole people": wholePeople,
} as const satisfies Readonly<Record<string, readonly Vignette[]>>;
