import type { Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { readGiven } from "../questionnaire/reading";
import { all, answered, any, atLeast, type Condition, flag, holds } from "../rules/condition";
import {
  ACUTE_KINDS,
  type AcuteKind,
  CIRCUMSTANCES,
  type Circumstance,
  NOTICES,
  type Notice,
  type Rule,
} from "../rules/rule";
import { supportingAnswers } from "./explain/supporting-answers";

const CIRCUMSTANCE_WHEN = {
  overdose: any(flag("actNow"), flag("recentOD"), flag("intox")),
  confusion: flag("suddenConf"),
  perinatal: any(flag("pregnant"), flag("postpartum"), flag("babyDread"), answered("about-perinatal", "baby-care")),
  // An urge to harm the baby sets both, as does someone who fears for the baby and reports harm to someone, including
  // the baby.
  baby: all(atLeast("OTHERS", 4), any(flag("babyDread"), flag("postpartum"))),
  dread: flag("babyDread"),
  "pregnant-use": all(flag("pregnant"), any(atLeast("USE", 2), atLeast("WDL", 2))),
  "pregnant-opioids": all(
    flag("pregnant"),
    any(flag("opioids"), flag("opioidsNow")),
    any(atLeast("USE", 2), atLeast("WDL", 2)),
  ),
  home: flag("homeDanger"),
  dependent: flag("dependentAlone"),
  declined: any(flag("declined"), flag("acuityDeclined")),
  refuses: atLeast("ENGAGE", 3),
} as const satisfies { readonly [C in Circumstance]: Condition };

/** The acute-risk rules that hold for the answers so far. */
function acuteRules(questionnaire: Questionnaire, answers: Answers): readonly Rule[] {
  const { ledger } = readGiven(questionnaire, answers);
  return questionnaire.rules.filter((rule) => rule.acute && holds(rule.when, ledger));
}

/** Whether a new answer shows a kind of risk whose help was shown before. */
export function comesUpAgain(
  questionnaire: Questionnaire,
  before: Answers,
  after: Answers,
  shown: readonly AcuteKind[],
): boolean {
  const reading = readGiven(questionnaire, after);
  return acuteRules(questionnaire, after).some(
    (rule) =>
      rule.acute &&
      shown.includes(rule.acute) &&
      supportingAnswers(questionnaire, reading, after, rule.id).answers.some(
        ({ question }) => before[question] !== after[question],
      ),
  );
}

/** The kinds of acute risk in the answers so far, medical danger first. An unanswered question shows none. */
export function acuteKinds(questionnaire: Questionnaire, answers: Answers): readonly AcuteKind[] {
  const kinds = new Set(acuteRules(questionnaire, answers).map(({ acute }) => acute));
  return ACUTE_KINDS.filter((kind) => kinds.has(kind));
}

/** The last question on the path whose answer shows an acute risk; null if none does. */
export function lastAcuteQuestion(questionnaire: Questionnaire, answers: Answers): string | null {
  const reading = readGiven(questionnaire, answers);
  const acute = acuteRules(questionnaire, answers);
  const read = new Set(
    acute.flatMap(({ id }) =>
      supportingAnswers(questionnaire, reading, answers, id).answers.map(({ question }) => question),
    ),
  );
  return reading.path.findLast(({ id }) => read.has(id))?.id ?? null;
}

/** The inline notices that the answers so far call for, in a fixed order. */
export function noticesOf(questionnaire: Questionnaire, answers: Answers): readonly Notice[] {
  const { ledger } = readGiven(questionnaire, answers);
  const called = new Set(
    questionnaire.rules.filter((rule) => rule.notice && holds(rule.when, ledger)).map(({ notice }) => notice),
  );
  return NOTICES.filter((notice) => called.has(notice));
}

/** Circumstances in the answers so far that change which help fits. */
export function circumstancesOf(questionnaire: Questionnaire, answers: Answers): readonly Circumstance[] {
  const { ledger } = readGiven(questionnaire, answers);
  return CIRCUMSTANCES.filter((name) => holds(CIRCUMSTANCE_WHEN[name], ledger));
}
