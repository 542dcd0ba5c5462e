import { assess } from "../../../lib/assessment/assess";
import type { Answers } from "../../../lib/questionnaire/answers";
import { DECLINE, type Questionnaire } from "../../../lib/questionnaire/definition";
import { questionsById } from "../../../lib/questionnaire/questions";
import { readGiven } from "../../../lib/questionnaire/reading";
import { rankOfLevel, rankOfRoute } from "../../../lib/rules/levels";
import { mildestOf } from "../answer-space";
import { type Check, type Finding, MOST_EXAMPLES } from "../check";
import { contextsOf } from "../contexts";

const CONTEXTS = 60;
const URGENT = 2;

/**
 * Declining, or leaving unanswered, never gives less than the mildest answer. If the question decides, it is listed and
 * makes the result incomplete; for a safety question someone should be seen within a day. An unanswered detail is only
 * listed as such.
 */
function declinedNeverLower(questionnaire: Questionnaire): Finding {
  const violations: string[] = [];
  let enumerated = 0n;
  const verdictOf = (answers: Answers) => {
    enumerated++;
    const result = assess(questionnaire, answers);
    return { ...result, level: rankOfLevel(result.level ?? "outpatient"), route: rankOfRoute(result.route) };
  };
  for (const context of contextsOf(questionnaire, CONTEXTS, 3)) {
    for (const id of verdictOf(context).path) {
      const question = questionsById(questionnaire).get(id);
      if (!question || question.kind === "text" || id === "about-age") continue;
      const mild = verdictOf({ ...context, [id]: mildestOf(question) });
      const { [id]: _, ...open } = context;
      for (const [how, answers] of [
        ["declined", { ...context, [id]: DECLINE }],
        ["left open", open],
      ] as const) {
        const then = verdictOf(answers);
        const refuse = (what: string) => violations.push(`${id} ${how} ${what}: ${JSON.stringify(context)}`);
        if (then.level < mild.level || then.route < mild.route) refuse("is below its mildest answer");
        if (!then.path.includes(id)) continue;
        const isDetail = readGiven(questionnaire, answers).details.has(question);
        const listed = isDetail && how === "left open" ? then.openDetails : then.unknown;
        if (!listed.includes(id)) refuse("is not listed as unknown");
        if (!isDetail && !then.incomplete) refuse("is not said to leave the result incomplete");
        if (question.declined?.flags?.includes("declined") && then.route < URGENT) refuse("is not seen to today");
      }
      if (violations.length >= MOST_EXAMPLES) return { enumerated, violations };
    }
  }
  return { enumerated, violations };
}

export const declinedChecks: readonly Check[] = [
  { property: "declined-never-lower", basis: "sample", run: declinedNeverLower },
];
