import { useState } from "react";
import type { Relation } from "../../../lib/exchange/relation";
import type { Answers } from "../../../lib/questionnaire/answers";
import { voiceOf } from "../../../lib/questionnaire/voice";
import { keepRelation, recallRelation } from "../../../lib/screening/kept-relation";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { FIRST_CHOICE, type PrintChoice } from "./print-choice";
import { tabStorage } from "./tab-storage";

/** Who answers for another, as this tab keeps it; null where someone answers for themself. */
export const keptRelation = (answers: Answers): Relation | null =>
  voiceOf(levelOfCare, answers) === "other" ? recallRelation(tabStorage()) : null;

/** What is chosen before printing. Who answers for another outlasts a refresh; the rest is for this page only. */
export function usePrintChoice(answers: Answers): readonly [PrintChoice, (next: PrintChoice) => void] {
  const [choice, setChoice] = useState<PrintChoice>(() => ({ ...FIRST_CHOICE, relation: keptRelation(answers) }));
  const choose = (next: PrintChoice) => {
    setChoice(next);
    keepRelation(tabStorage(), next.relation);
  };
  return [choice, choose];
}
