import type { Answers } from "../../lib/questionnaire/answers";
import { DECLINE } from "../../lib/questionnaire/definition";
import type { Vignette } from "../cases/vignette";
import { filled, mildest } from "./mildest";

/** The complete answers of a vignette, which states only those that matter. */
export const answersOf = ({ answers, declinesTheRest }: Vignette): Answers =>
  declinesTheRest ? filled(answers, () => DECLINE) : mildest(answers);
