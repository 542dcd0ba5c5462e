import { type Assessment, assess } from "../assessment/assess";
import type { DecisionWords } from "../assessment/decision-words";
import { levelToShow } from "../assessment/too-little";
import type { Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { readGiven } from "../questionnaire/reading";
import { allTotals, completeTotals, totalNamed } from "../questionnaire/totals";
import { DIMENSIONS } from "../rules/dimensions";
import { LEVELS, type Level, rankOfLevel, rankOfRoute } from "../rules/levels";
import type { RelevantChange, RelevantChanges } from "./relevant-change";

/** One completed set of answers. */
export interface Check {
  /** ISO date or time; null if unknown. */
  readonly takenOn: string | null;
  readonly answers: Answers;
}

/** One measure over time; higher values are more serious. */
export interface ChangeLine {
  readonly id: string;
  readonly kind: "level" | "score" | "dimension";
  /** As printed; empty for the level, which has no name of its own. */
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** One value per set of answers, in order; null where it was not measured. */
  readonly values: readonly (number | null)[];
  /** Compares the last two measured values; null if there are fewer than two. */
  readonly direction: "better" | "worse" | "same" | null;
  /** The last value less the one before, in points; null with fewer than two. */
  readonly difference: number | null;
  /** Where each published band of a total begins, but the lowest; empty for everything else. */
  readonly bandsFrom: readonly number[];
  /** What counts as a relevant change of this total; null if no value is known. */
  readonly relevant: RelevantChange | null;
}

export interface Change {
  /** In chronological order; undated ones come first. */
  readonly dates: readonly (string | null)[];
  /**
   * Where in this order the answers on screen are: those given last, which are not the latest if the date of a file says
   * so.
   */
  readonly onScreen: number;
  readonly level: ChangeLine;
  readonly scores: readonly ChangeLine[];
  /** Dimensions that were above 0 at any time. */
  readonly dimensions: readonly ChangeLine[];
  readonly better: readonly string[];
  readonly worse: readonly string[];
  /** What to ask about, from the last two levels; null if there is nothing to compare. */
  readonly step: {
    /**
     * `wait`: the level is lower, but acute danger, current care or unanswered questions are reasons not to step down.
     */
    readonly kind: "up" | "same" | "down" | "wait";
    readonly from: Level;
    readonly to: Level;
  } | null;
}

type Names = Pick<DecisionWords, "dimensions">;

type Measured = Omit<ChangeLine, "direction" | "difference" | "bandsFrom" | "relevant"> & Partial<ChangeLine>;

function lineOf(measured: Measured): ChangeLine {
  const line = { bandsFrom: [], relevant: null, ...measured };
  const [before, last] = line.values.filter((value) => value !== null).slice(-2);
  if (before === undefined || last === undefined) return { ...line, direction: null, difference: null };
  const direction = last === before ? "same" : last > before ? "worse" : "better";
  return { ...line, direction, difference: last - before };
}

/** At this route and above, a professional should be seen within a day. */
const URGENT = rankOfRoute("urgent");

function stepBetween(before: Assessment | undefined, last: Assessment | undefined): Change["step"] {
  if (!before?.level || !last?.level) return null;
  const [from, to] = [before.level, last.level];
  const difference = rankOfLevel(to) - rankOfLevel(from);
  if (difference === 0) return { kind: "same", from, to };
  if (difference > 0) return { kind: "up", from, to };
  const notNow = rankOfRoute(last.route) >= URGENT || last.stay || last.couldBe !== null;
  return { kind: notNow ? "wait" : "down", from, to };
}

/**
 * In order of time. Answers without a date come first, because nothing may look newer than it is; but where the last ones
 * have none, they are those on screen, and what is shown now must not be told as the past.
 */
function inOrder(checks: readonly Check[]): readonly Check[] {
  const last = checks.at(-1);
  const time = (check: Check) => {
    if (check.takenOn !== null) return Date.parse(check.takenOn);
    return check === last ? Number.POSITIVE_INFINITY : 0;
  };
  return checks.toSorted((a, b) => time(a) - time(b));
}

function totalLines(
  questionnaire: Questionnaire,
  checks: readonly Check[],
  relevant: RelevantChanges,
): readonly ChangeLine[] {
  const complete = checks.map(({ answers }) =>
    completeTotals(questionnaire, readGiven(questionnaire, answers), answers),
  );
  return allTotals(questionnaire)
    .map(({ id, max, bands }) => {
      const values = complete.map((found) => found.find(({ total }) => total.id === id)?.points ?? null);
      const bandsFrom = bands.map(({ min }) => min).filter((min) => min > 0);
      const name = id.toUpperCase();
      return lineOf({ id, kind: "score", name, min: 0, max, values, bandsFrom, relevant: relevant[id] ?? null });
    })
    .filter(({ values }) => values.some((value) => value !== null));
}

/** A short form is part of its long form: if the long form was measured every time, its line says more. */
function saysMore(questionnaire: Questionnaire, long: ChangeLine, short: ChangeLine): boolean {
  const itemsOf = (line: ChangeLine) => totalNamed(questionnaire, line.id)?.items ?? [];
  return (
    long !== short &&
    itemsOf(short).every((item) => itemsOf(long).includes(item)) &&
    short.values.every((value, index) => value === null || long.values[index] !== null)
  );
}

/**
 * Whether a change in this line can be called better or worse. A level is not a symptom, and treatment history only
 * grows, so changes in these are reported without judgment.
 */
export const isJudged = ({ id, kind }: Pick<ChangeLine, "id" | "kind">): boolean => kind !== "level" && id !== "HIST";

/** What changed across several sets of answers; null for fewer than two. It does not decide a level itself. */
export function changeOver(
  questionnaire: Questionnaire,
  checks: readonly Check[],
  names: Names,
  relevant: RelevantChanges = {},
): Change | null {
  const given = checks.at(-1);
  if (!given || checks.length < 2) return null;
  const ordered = inOrder(checks);
  const assessed = ordered.map(({ answers }) => assess(questionnaire, answers));
  const totals = totalLines(questionnaire, ordered, relevant);
  const scores = totals.filter((line) => !totals.some((other) => saysMore(questionnaire, other, line)));
  const dimensions = DIMENSIONS.map((id) => {
    const values = assessed.map((assessment) => assessment.dimensions[id]);
    return lineOf({ id, kind: "dimension", name: names.dimensions[id].name, min: 0, max: 4, values });
  }).filter(({ values }) => values.some((value) => value !== 0));
  const ranks = assessed.map(levelToShow).map((level) => (level === null ? null : rankOfLevel(level)));
  const moved = (direction: ChangeLine["direction"]) =>
    [...scores, ...dimensions].filter((line) => isJudged(line) && line.direction === direction).map(({ name }) => name);
  return {
    dates: ordered.map(({ takenOn }) => takenOn),
    onScreen: ordered.lastIndexOf(given),
    level: lineOf({ id: "level", kind: "level", name: "", min: 1, max: LEVELS.length, values: ranks }),
    scores,
    dimensions,
    better: moved("better"),
    worse: moved("worse"),
    step: stepBetween(assessed.at(-2), assessed.at(-1)),
  };
}
