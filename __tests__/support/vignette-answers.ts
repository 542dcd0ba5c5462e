import type { Answers } from "../../lib/questionnaire/answers";
import { DECLINE } from "../../lib/questionnaire/definition";
import type { Vignette } from "../cases/vignette";
import { filled, mildest } from "./mildest";

const known = new WeakMap<Vignette, Answers>();

/** The complete answers of a vignette, which states only those that matter. Worked out once, because many tests ask. */
export function answersOf(vignette: Vignette): Answers {
  const { answers, declinesTheRest } = vignette;
  const whole = known.get(vignette) ?? (declinesTheRest ? filled(answers, () => DECLINE) : mildest(answers));
  known.set(vignette, whole);
  return whole;
}
