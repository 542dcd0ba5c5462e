import { type Answer, type Answers, isBlank } from "../questionnaire/answers";
import { DECLINE, type Question, type Questionnaire } from "../questionnaire/definition";
import { readAnswers } from "../questionnaire/path";
import { optionsOf } from "../questionnaire/questions";
import { type Level, levelOfRank, type Route, rankOfLevel, rankOfRoute, routeOfRank } from "./levels";
import { rate } from "./rate";

/** One other answer to one question, and the level and route it would give with everything else unchanged. */
export interface Counterfactual {
  readonly question: string;
  readonly answer: Answer;
  readonly level: Level;
  readonly route: Route;
}

/** For a question with several answers, the code of the answer that is put in (or taken out). */
function alternatives(question: Question, given: Answer): readonly Answer[] {
  if (question.kind === "text") return [];
  if (question.kind === "integer") {
    const value = typeof given === "number" ? given : question.min;
    return [question.min, question.min + 1, question.min + 2, question.max].filter((other) => other !== value);
  }
  const codes = optionsOf(question).map(({ code }) => code);
  if (question.kind === "choice") return codes.filter((code) => code !== given);
  const chosen = Array.isArray(given) ? (given as readonly string[]) : [];
  const exclusive = optionsOf(question)
    .filter((option) => option.exclusive)
    .map(({ code }) => code);
  return codes.map((code) => {
    if (chosen.includes(code)) return chosen.filter((other) => other !== code);
    return exclusive.includes(code) ? [code] : [...chosen.filter((other) => !exclusive.includes(other)), code];
  });
}

/**
 * Every single answer that would move the level, each the nearest such answer to the one given. Questions that the other
 * answer would open are taken as not answered, so a level here is again "at least".
 */
export function counterfactuals(
  questionnaire: Questionnaire,
  answers: Answers,
): { readonly up: readonly Counterfactual[]; readonly down: readonly Counterfactual[] } {
  const reading = readAnswers(questionnaire, answers);
  if (reading.outOfScope) return { up: [], down: [] };
  const now = rate(questionnaire, reading.ledger);
  const up: Counterfactual[] = [];
  const down: Counterfactual[] = [];
  for (const question of reading.path) {
    const given = answers[question.id];
    if (given === undefined || isBlank(given) || given === DECLINE) continue;
    const moved = alternatives(question, given).flatMap((answer) => {
      const other = readAnswers(questionnaire, { ...answers, [question.id]: answer });
      if (other.outOfScope) return [];
      const { level, route } = rate(questionnaire, other.ledger);
      return level === now.level
        ? []
        : [{ question: question.id, answer, level: levelOfRank(level), route: routeOfRank(route) }];
    });
    const raised = moved.filter(({ level }) => rankOfLevel(level) > now.level);
    const lowered = moved.filter(({ level }) => rankOfLevel(level) < now.level);
    const least = raised.toSorted(
      (a, b) => rankOfLevel(a.level) - rankOfLevel(b.level) || rankOfRoute(a.route) - rankOfRoute(b.route),
    )[0];
    const most = lowered.toSorted((a, b) => rankOfLevel(b.level) - rankOfLevel(a.level))[0];
    if (least) up.push(least);
    if (most) down.push(most);
  }
  return { up, down };
}
