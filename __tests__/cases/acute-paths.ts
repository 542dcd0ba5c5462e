import type { LineId } from "../../lib/crisis/crisis-lines";
import type { Answers } from "../../lib/questionnaire/answers";
import type { AcuteKind } from "../../lib/rules/rule";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { completed } from "../support/completed";
import { wellAdultBut } from "../support/well-adult";

const complete = (changes: Answers): Answers => completed(levelOfCare, wellAdultBut(changes));

/** One way to each kind of acute help, with every question answered to the end. */
export const ACUTE_PATHS: { readonly [K in AcuteKind]: Answers } = {
  medical: complete({ "now-emergency": ["body"] }),
  withdrawal: complete({ "now-emergency": ["withdrawal"] }),
  postpartum: complete({ "about-perinatal": "postpartum", "mind-reality": "convinced" }),
  suicide: complete({ "now-emergency": ["might-act"] }),
  "harm-others": complete({ "now-emergency": ["might-harm-other"] }),
  mind: complete({ "mind-reality": "overwhelming" }),
  home: complete({ "home-safety": "unsafe", "danger-signs": ["choked"] }),
};

interface AcuteRulePath {
  /** The rule this path is about; others may hold too. */
  readonly rule: string;
  readonly kind: AcuteKind;
  /** The line that must come first for a person with these answers. */
  readonly door: LineId;
  readonly answers: Answers;
}

const heavyDrinker: Answers = {
  "68518-0": "4",
  "68519-8": "4",
  "68520-6": "4",
  "use-kinds": ["alcohol"],
  "use-pattern": ["alcohol-heavy"],
  "use-last": "now",
};
const wishToDie: Answers = { "asq-1": "1" };

/** At least one way, in terms of answers, to every rule that interrupts. */
export const ACUTE_RULE_PATHS: readonly AcuteRulePath[] = [
  { rule: "A1", kind: "suicide", door: "988", answers: complete({ "now-emergency": ["might-act"] }) },
  { rule: "A1", kind: "suicide", door: "988", answers: complete({ "stay-safe": "no" }) },
  { rule: "A2", kind: "harm-others", door: "988", answers: complete({ "harm-others": "intend" }) },
  {
    rule: "A2",
    kind: "harm-others",
    door: "911",
    answers: complete({ "about-perinatal": "postpartum", "baby-harm": "urge" }),
  },
  {
    rule: "A2",
    kind: "harm-others",
    door: "911",
    answers: complete({ "about-perinatal": "baby-care", "baby-harm": "urge" }),
  },
  { rule: "A3", kind: "mind", door: "988", answers: complete({ "mind-reality": "overwhelming" }) },
  { rule: "A4", kind: "medical", door: "911", answers: complete({ "now-emergency": ["body"] }) },
  { rule: "A5", kind: "withdrawal", door: "911", answers: complete({ "now-emergency": ["withdrawal"] }) },
  {
    rule: "A5d",
    kind: "withdrawal",
    door: "911",
    answers: complete({ ...heavyDrinker, "about-age": "65-plus", "withdrawal-now": "shaking" }),
  },
  {
    rule: "A5d",
    kind: "withdrawal",
    door: "911",
    answers: complete({ ...heavyDrinker, "about-perinatal": "pregnant", "withdrawal-now": "shaking" }),
  },
  { rule: "A6", kind: "medical", door: "911", answers: complete({ "now-emergency": ["hurt-or-overdose"] }) },
  { rule: "A7", kind: "suicide", door: "988", answers: complete({ "asq-3": "1", "use-now": "yes" }) },
  {
    rule: "A7b",
    kind: "suicide",
    door: "988",
    answers: complete({ ...wishToDie, "use-now": "yes", "support-people": "very-little" }),
  },
  {
    rule: "A8",
    kind: "suicide",
    door: "988",
    answers: complete({ ...wishToDie, "about-age": "13-17", "suicide-method": "yes" }),
  },
  { rule: "A9", kind: "medical", door: "911", answers: complete({ "now-emergency": ["confusion"] }) },
  {
    rule: "A10",
    kind: "suicide",
    door: "988",
    answers: complete({ ...wishToDie, "suicide-method": "yes", "support-people": "nobody" }),
  },
  { rule: "A11", kind: "mind", door: "988", answers: complete({ "mind-reality": "convinced", ...wishToDie }) },
  {
    rule: "A12",
    kind: "postpartum",
    door: "911",
    answers: complete({ "about-perinatal": "postpartum", "mind-reality": "doubt" }),
  },
  { rule: "A13", kind: "harm-others", door: "988", answers: complete({ "harm-others": "hurt", "use-now": "yes" }) },
  {
    rule: "A14",
    kind: "suicide",
    door: "988",
    answers: complete({ ...wishToDie, "suicide-method": "yes", "stay-safe": "decline" }),
  },
  {
    rule: "A16",
    kind: "home",
    door: "911",
    answers: complete({ "home-safety": "unsafe", "danger-signs": ["weapon"] }),
  },
  {
    rule: "A16",
    kind: "home",
    door: "911",
    answers: complete({ "now-emergency": ["unsafe-place"], "danger-signs": ["fear-death"] }),
  },
];
