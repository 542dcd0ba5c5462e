import { DECLINE, type Question, type Questionnaire } from "../../questionnaire/definition";
import { totalNamed } from "../../questionnaire/totals";
import type { Condition } from "../../rules/condition";
import type { Dimension } from "../../rules/dimensions";
import { answersSatisfying } from "./answers-satisfying";
import { answersOfFacts } from "./decisive-answers";
import { atomAt } from "./kept-atoms";
import type { SupportingAnswer } from "./supporting-answers";
import { countedCodes, type Given, shortestWay } from "./ways";

/** What an area's value is based on. */
export interface AreaGrounds {
  readonly answers: readonly SupportingAnswer[];
  /** No question that could raise it was asked, and no answer to another says why. */
  readonly notAsked: boolean;
  /** Questions that could raise it and were declined or unanswered. */
  readonly unknown: number;
}

/** Questions that a condition reads where one answer, or one total, is enough. */
function readAlone(questionnaire: Questionnaire, condition: Condition): readonly string[] {
  if ("any" in condition) return condition.any.flatMap((part) => readAlone(questionnaire, part));
  if ("answered" in condition) return [condition.answered[0]];
  if (!("score" in condition)) return [];
  const [id] = condition.score;
  return totalNamed(questionnaire, id)?.items ?? [id];
}

export function areaGrounds(given: Given, dimension: Dimension): AreaGrounds {
  const { questionnaire, reading } = given;
  const value = reading.ledger.dimension(dimension);
  const { answers, derived } = answersSatisfying(questionnaire, atomAt(dimension, 1));
  const canRaise = new Set([
    ...answers.map(({ question }) => question.id),
    ...derived.flatMap(({ when }) => readAlone(questionnaire, when)),
  ]);
  const asked = reading.path.filter((question) => canRaise.has(question.id));
  const isUnknown = (question: Question) => countedCodes(given, question).includes(DECLINE);
  const explained = answers.every(({ question: { askWhen } }) =>
    askWhen ? readAlone(questionnaire, askWhen).some((id) => reading.path.some((one) => one.id === id)) : false,
  );
  const way = value > 0 ? shortestWay(atomAt(dimension, value), given) : null;
  return {
    answers: answersOfFacts(given, way?.facts ?? []),
    notAsked: asked.length === 0 && !explained,
    unknown: asked.filter(isUnknown).length,
  };
}
