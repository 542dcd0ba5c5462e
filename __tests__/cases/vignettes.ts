import type { Vignette } from "./vignette";
import { alcohol } from "./vignettes/alcohol";
import { aroundBirth } from "./vignettes/around-birth";
import { constraints } from "./vignettes/constraints";
import { dualDiagnosis } from "./vignettes/dual-diagnosis";
import { eating } from "./vignettes/eating";
import { eatingDanger } from "./vignettes/eating-danger";
import { harmToOthers } from "./vignettes/harm-to-others";
import { home } from "./vignettes/home";
import { mania } from "./vignettes/mania";
import { ocd } from "./vignettes/ocd";
import { olderAdults } from "./vignettes/older-adults";
import { opioids } from "./vignettes/opioids";
import { overdose } from "./vignettes/overdose";
import { proxy } from "./vignettes/proxy";
import { psychosis } from "./vignettes/psychosis";
import { ratherNotSay } from "./vignettes/rather-not-say";
import { sedatives } from "./vignettes/sedatives";
import { stepDown } from "./vignettes/step-down";
import { stepUp } from "./vignettes/step-up";
import { suicideDanger } from "./vignettes/suicide-danger";
import { suicideThoughts } from "./vignettes/suicide-thoughts";
import { teens } from "./vignettes/teens";
import { trauma } from "./vignettes/trauma";
import { wellPeople } from "./vignettes/well-people";

/** Every vignette, by theme. */
export const VIGNETTES = {
  "suicide: thoughts": suicideThoughts,
  "suicide: danger": suicideDanger,
  "harm to others": harmToOthers,
  psychosis,
  mania,
  "around a birth": aroundBirth,
  "eating without medical danger": eating,
  "eating with medical danger": eatingDanger,
  ocd,
  trauma,
  "alcohol and withdrawal": alcohol,
  "sedatives and withdrawal": sedatives,
  "opioids and withdrawal": opioids,
  overdose,
  "dual diagnosis": dualDiagnosis,
  "step up": stepUp,
  "step down": stepDown,
  proxy,
  teens,
  "older adults": olderAdults,
  "well people": wellPeople,
  "rather not say": ratherNotSay,
  constraints,
  "home and daily life": home,
} as const satisfies Readonly<Record<string, readonly Vignette[]>>;
