import type { Questionnaire } from "../../questionnaire/definition";
import { questionOf, questionsById } from "../../questionnaire/questions";
import type { Condition } from "../../rules/condition";
import { codeCoding } from "./coding";
import type { GateExpressions } from "./gate-expressions";
import type { EnableWhen, QuestionnaireItem } from "./r4";
import { EXTENSIONS } from "./systems";

export type Gated = Pick<QuestionnaireItem, "enableWhen" | "enableBehavior" | "extension">;

/** A gate with more tests than this is written as an expression, which takes a twentieth of the space. */
const MOST_TESTS = 24;

/** The enableWhen tests for an atom, any of which may hold; null if plain enableWhen cannot express it. */
function testsOf(questionnaire: Questionnaire, canonical: string, condition: Condition): readonly EnableWhen[] | null {
  if ("answered" in condition) {
    const [id, codes] = condition.answered;
    const question = questionOf(questionnaire, id);
    if (!("options" in question)) return null;
    return codes.map((code) => ({
      question: id,
      operator: "=",
      answerCoding: codeCoding(canonical, question, code),
    }));
  }
  if (!("score" in condition)) return null;
  const [id, least] = condition.score;
  if (questionsById(questionnaire).get(id)?.kind !== "integer") return null;
  return [{ question: id, operator: ">=", answerInteger: least }];
}

function flatGate(questionnaire: Questionnaire, canonical: string, condition: Condition): Gated | null {
  const behavior = "all" in condition ? "all" : "any";
  const parts = flattened(condition, behavior);
  const tests = parts.map((part) => testsOf(questionnaire, canonical, part));
  const expressible = tests.every((list) => list !== null && (behavior === "any" || list.length === 1));
  if (!expressible) return null;
  const enableWhen = tests.flatMap((list) => list ?? []);
  if (enableWhen.length > MOST_TESTS) return null;
  return enableWhen.length === 1 ? { enableWhen } : { enableWhen, enableBehavior: behavior };
}

/** The parts of a condition that uses one connective throughout. */
function flattened(condition: Condition, behavior: "all" | "any"): readonly Condition[] {
  const parts = behavior === "all" && "all" in condition ? condition.all : null;
  const inner = parts ?? (behavior === "any" && "any" in condition ? condition.any : null);
  return inner === null ? [condition] : inner.flatMap((part) => flattened(part, behavior));
}

/** How FHIR expresses a gate: enableWhen if that is enough, otherwise the SDC expression. */
export function gateOf(
  questionnaire: Questionnaire,
  canonical: string,
  expressions: GateExpressions,
  condition: Condition,
): Gated {
  const flat = flatGate(questionnaire, canonical, condition);
  return flat ?? { extension: [expressionGate(expressions.write(condition))] };
}

export const expressionGate = (expression: string) => ({
  url: EXTENSIONS.enableWhen,
  valueExpression: { language: "text/fhirpath" as const, expression },
});
