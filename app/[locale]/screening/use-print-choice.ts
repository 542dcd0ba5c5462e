import { useState } from "react";
import type { Answers } from "../../../lib/questionnaire/answers";
import type { Relation } from "../../../lib/questionnaire/relation";
import { voiceOf } from "../../../lib/questionnaire/voice";
import { keepRelation, recallRelation } from "../../../lib/screening/kept-relation";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { FIRST_CHOICE, type PrintChoice } from "./print-choice";
import { tabStorage } from "./tab-storage";

/** Who is answering for someone else, as saved in this tab; null if people answer for themselves. */
export const keptRelation = (answers: Answers): Relation | null =>
  voiceOf(levelOfCare, answers) === "other" ? recallRelation(tabStorage()) : null;

/**
 * The choices before printing. Who answers for someone else survives a reload; the rest lasts only as long as this
 * page.
 */
export function usePrintChoice(answers: Answers): readonly [PrintChoice, (next: PrintChoice) => void] {
  const [choice, setChoice] = useState<PrintChoice>(() => ({ ...FIRST_CHOICE, relation: keptRelation(answers) }));
  const choose = (next: PrintChoice) => {
    setChoice(next);
    keepRelation(tabStorage(), next.relation);
  };
  return [choice, choose];
}
