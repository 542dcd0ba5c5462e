import { type Answer, type Answers, codesOf, isBlank } from "../../questionnaire/answers";
import { DECLINE, type Question, type Questionnaire } from "../../questionnaire/definition";
import { optionsOf, placeOf } from "../../questionnaire/questions";
import { readGiven, readSettled } from "../../questionnaire/reading";
import { type Level, levelOfRank, type Route, rankOfLevel, rankOfRoute, routeOfRank } from "../../rules/levels";
import { type Rating, rate } from "../../rules/rate";

/** One other answer to one question, and the level and route it would give with everything else unchanged. */
interface Moved {
  readonly question: string;
  readonly given: Answer;
  readonly answer: Answer;
  readonly level: Level;
  readonly route: Route;
}

export interface Counterfactual extends Moved {
  /** Other answers to the same question that move the level in the same direction, nearest first. */
  readonly further: readonly Moved[];
}

export interface Counterfactuals {
  /** Nearest first: by level, then by route, then in the order asked. */
  readonly up: readonly Counterfactual[];
  readonly down: readonly Counterfactual[];
}

/** Every answer one step away: another choice, one box checked or unchecked, the next and the outermost numbers. */
function stepsFrom(question: Question, given: Answer): readonly Answer[] {
  if (question.kind === "integer") {
    const { min, max } = question;
    return [...new Set([min, min + 1, Number(given) - 1, Number(given) + 1, max])].filter(
      (other) => other !== given && other >= min && other <= max,
    );
  }
  // None for free text, so no answer to it is one step away.
  const codes = optionsOf(question).map(({ code }) => code);
  if (question.kind === "choice") return codes.filter((code) => code !== given);
  const chosen = codesOf(question, given);
  const exclusive = optionsOf(question)
    .filter((option) => option.exclusive)
    .map(({ code }) => code);
  return codes.map((code) => {
    if (chosen.includes(code)) return chosen.filter((other) => other !== code);
    return exclusive.includes(code) ? [code] : [...chosen.filter((other) => !exclusive.includes(other)), code];
  });
}

/** Every alternative one step away. Unchecking the only checked box is not one: it leaves the question unanswered. */
const alternatives = (question: Question, given: Answer): readonly Answer[] =>
  stepsFrom(question, given).filter((answer) => !isBlank(answer));

/** The rating as in `assess`: an unanswered question counts as declined. Null for people outside the rules. */
function ratingOf(questionnaire: Questionnaire, answers: Answers): Rating | null {
  const { outOfScope, ledger } = readSettled(questionnaire, answers);
  return outOfScope ? null : rate(questionnaire, ledger);
}

const byNearness = (towards: 1 | -1) => (a: Moved, b: Moved) =>
  towards * (rankOfLevel(a.level) - rankOfLevel(b.level)) || towards * (rankOfRoute(a.route) - rankOfRoute(b.route));

const nearestOf = ([nearest, ...further]: readonly Moved[]): readonly Counterfactual[] =>
  nearest ? [{ ...nearest, further }] : [];

/**
 * Every question for which one different answer would change the level, with the nearest such answer. Level and route are
 * those `assess` gives for the changed answers; a question that the other answer opens counts as declined there.
 */
export function counterfactuals(questionnaire: Questionnaire, answers: Answers): Counterfactuals {
  const now = ratingOf(questionnaire, answers);
  if (now === null) return { up: [], down: [] };
  const up: Counterfactual[] = [];
  const down: Counterfactual[] = [];
  for (const question of readGiven(questionnaire, answers).path) {
    // No rule can read a practical answer.
    if (placeOf(questionnaire, question.id).section.practical) continue;
    const given = answers[question.id];
    if (given === undefined || isBlank(given) || given === DECLINE) continue;
    const moved = alternatives(question, given).flatMap((answer): Moved[] => {
      const other = ratingOf(questionnaire, { ...answers, [question.id]: answer });
      if (other === null) return [];
      const { level, route } = other;
      return [{ question: question.id, given, answer, level: levelOfRank(level), route: routeOfRank(route) }];
    });
    up.push(...nearestOf(moved.filter(({ level }) => rankOfLevel(level) > now.level).toSorted(byNearness(1))));
    down.push(...nearestOf(moved.filter(({ level }) => rankOfLevel(level) < now.level).toSorted(byNearness(-1))));
  }
  return { up: up.toSorted(byNearness(1)), down: down.toSorted(byNearness(-1)) };
}
