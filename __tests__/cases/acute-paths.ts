import type { AcuteKind } from "../../lib/assessment/rule";
import type { Answers } from "../../lib/questionnaire/answers";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { completed } from "../support/completed";
import { wellAdultBut } from "../support/well-adult";

const complete = (changes: Answers): Answers => completed(levelOfCare, wellAdultBut(changes));

/** One way to each kind of acute help, with every question answered to the end. */
export const ACUTE_PATHS: { readonly [K in AcuteKind]: Answers } = {
  medical: complete({ "now-emergency": ["body"] }),
  withdrawal: complete({ "now-emergency": ["withdrawal"] }),
  suicide: complete({ "now-emergency": ["might-act"] }),
  postpartum: complete({ "about-perinatal": "postpartum", "mind-reality": "convinced" }),
  "harm-others": complete({ "now-emergency": ["might-harm-other"] }),
  mind: complete({ "mind-reality": "overwhelming" }),
  home: complete({ "home-safety": "unsafe", "danger-signs": ["choked"] }),
};
