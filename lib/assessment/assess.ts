import { type Answers, isBlank, isDeclined } from "../questionnaire/answers";
import type { Question, Questionnaire } from "../questionnaire/definition";
import { questionsById } from "../questionnaire/questions";
import { type Reading, readSettled } from "../questionnaire/reading";
import { type Dimension, FLAGS, type Flag, type Severity } from "../rules/dimensions";
import { type Level, levelOfRank, type Route, type RouteRank, rankOfRoute, routeOfRank } from "../rules/levels";
import { driversOf, type Floor, type Rating, rulesHolding } from "../rules/rate";
import { borderlineUp } from "./explain/borderline";
import { type SupportingAnswer, supportingAnswers } from "./explain/supporting-answers";
import { suggestedFormats, suggestedPrograms } from "./suggestions";
import { answeredTooLittle } from "./too-little";
import { worstOfUnknown } from "./unknown";

/** Why the level (or the route) is what it is: one rule or stage, the answers it read and where it comes from. */
export interface Reason {
  readonly rule: string;
  readonly level: Level;
  readonly route: Route;
  readonly because: readonly SupportingAnswer[];
  readonly sources: readonly string[];
}

export interface Assessment {
  /** "At least" this level of care; null for people the rules do not apply to. */
  readonly level: Level | null;
  readonly outOfScope: string | null;
  readonly route: Route;
  readonly dimensions: Readonly<Record<Dimension, Severity>>;
  readonly flags: readonly Flag[];
  /** Every rule and stage that decides the level, in table order; for outpatient care, those that decide the route. */
  readonly reasons: readonly Reason[];
  /** Every rule that decides the route, unless the reasons above already include it. */
  readonly routeReasons: readonly Reason[];
  readonly programs: readonly string[];
  readonly formats: readonly string[];
  /** Deciding questions on the path that were declined or unanswered, and declined details. */
  readonly unknown: readonly string[];
  /** The level if every unknown answer were the most serious one; null if that changes nothing. */
  readonly couldBe: Level | null;
  /** Dimensions for which one step worse would raise the level. */
  readonly borderline: readonly Dimension[];
  /** The person is in a program at this level or above: stay until they and their team agree on a change. */
  readonly stay: boolean;
  /** Too little was answered for a level to be shown; see `answeredTooLittle`. Route and help still apply. */
  readonly tooLittle: boolean;
  /** A deciding question was declined or unanswered. */
  readonly incomplete: boolean;
  readonly path: readonly string[];
  /** Deciding questions on the path without any answer. */
  readonly missing: readonly string[];
  /** Unanswered details on the path: the part of the summary that was not filled in. */
  readonly openDetails: readonly string[];
  /** Answers to questions that are not on the path; they are ignored. */
  readonly ignored: readonly string[];
}

/** The lowest route shown to anyone outside the rules: crisis lines first. */
const OUT_OF_SCOPE_ROUTE = rankOfRoute("support");

function reasonsFor(questionnaire: Questionnaire, reading: Reading, answers: Answers, floors: readonly Floor[]) {
  return floors.map((floor): Reason => {
    const { answers: read, sources } = supportingAnswers(questionnaire, reading, answers, floor.id);
    return {
      rule: floor.id,
      level: levelOfRank(floor.level),
      route: routeOfRank(floor.route),
      because: read,
      sources,
    };
  });
}

function routeDrivers(rating: Rating, drivers: readonly Floor[]): readonly Floor[] {
  if (rating.route === 0 || drivers.some((floor) => floor.route === rating.route)) return [];
  return rating.floors.filter((floor) => floor.route === rating.route);
}

type Decided = Pick<
  Assessment,
  "level" | "route" | "reasons" | "routeReasons" | "programs" | "formats" | "couldBe" | "borderline" | "stay"
>;

/** People outside the rules get no level and nothing is rated, except how urgent their answers are. */
function urgencyAlone(questionnaire: Questionnaire, reading: Reading, answers: Answers): Decided {
  const holding = rulesHolding(questionnaire, reading.ledger);
  const route = Math.max(0, ...holding.map((floor) => floor.route)) as RouteRank;
  return {
    level: null,
    route: routeOfRank(Math.max(route, OUT_OF_SCOPE_ROUTE)),
    reasons: [],
    routeReasons: reasonsFor(
      questionnaire,
      reading,
      answers,
      driversOf({ level: 1, route, floors: holding, stay: false }),
    ),
    programs: [],
    formats: [],
    couldBe: null,
    borderline: [],
    stay: false,
  };
}

function rated(
  questionnaire: Questionnaire,
  reading: Reading,
  answers: Answers,
  unknown: readonly Question[],
): Decided {
  const { ledger } = reading;
  const rating = ledger.rating();
  const drivers = driversOf(rating);
  const worst = worstOfUnknown(questionnaire, reading, answers, unknown, rating.level);
  return {
    level: levelOfRank(rating.level),
    route: routeOfRank(rating.route),
    reasons: reasonsFor(questionnaire, reading, answers, drivers),
    routeReasons: reasonsFor(questionnaire, reading, answers, routeDrivers(rating, drivers)),
    programs: suggestedPrograms(questionnaire, ledger),
    formats: suggestedFormats(questionnaire, ledger),
    couldBe: worst === null ? null : levelOfRank(worst),
    borderline: borderlineUp(questionnaire, ledger, rating.level),
    stay: rating.stay,
  };
}

/** The ids of answers to questions that are not on the path. */
function ignoredAnswers(questionnaire: Questionnaire, answers: Answers, path: readonly string[]): readonly string[] {
  const given = Object.keys(answers);
  const counted = path.reduce((sum, id) => sum + Number(answers[id] !== undefined), 0);
  if (counted === given.length) return [];
  const onPath = new Set(path);
  return given.filter((id) => questionsById(questionnaire).has(id) && !onPath.has(id));
}

/**
 * The whole decision: a pure, total function of the answers. Only answers on the path count; an unanswered question counts
 * as declined; no practical answer can affect the level. Sources are next to each rule of the questionnaire.
 */
export function assess(questionnaire: Questionnaire, answers: Answers): Assessment {
  const reading = readSettled(questionnaire, answers);
  const { ledger, missing } = reading;
  const path: string[] = [];
  const unknown: Question[] = [];
  const openDetails: Question[] = [];
  for (const question of reading.path) {
    const answer = answers[question.id];
    path.push(question.id);
    if (isBlank(answer) && reading.details.has(question)) openDetails.push(question);
    if (isDeclined(answer) || missing.includes(question)) unknown.push(question);
  }
  const deciding = unknown.filter((question) => !reading.details.has(question));
  return {
    outOfScope: reading.outOfScope,
    ...(reading.outOfScope === null
      ? rated(questionnaire, reading, answers, deciding)
      : urgencyAlone(questionnaire, reading, answers)),
    dimensions: { ...ledger.dimensions } as Record<Dimension, Severity>,
    flags: FLAGS.filter((name) => ledger.flag(name)),
    unknown: unknown.map(({ id }) => id),
    tooLittle: answeredTooLittle(questionnaire, reading, answers),
    incomplete: deciding.length > 0,
    path,
    missing: missing.map(({ id }) => id),
    openDetails: openDetails.map(({ id }) => id),
    ignored: ignoredAnswers(questionnaire, answers, path),
  };
}
