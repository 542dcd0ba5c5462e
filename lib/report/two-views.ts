import { acuteKinds } from "../assessment/acute-risks";
import { type Assessment, assess } from "../assessment/assess";
import { type Level, levelOfRank, type Route, rankOfLevel, rankOfRoute, routeOfRank } from "../assessment/levels";
import { ACUTE_KINDS, type AcuteKind } from "../assessment/rule";
import { atomsOf } from "../condition";
import type { Answer, Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { readAnswers } from "../questionnaire/path";
import { placesOf } from "../questionnaire/questions";
import { type QuestionnaireWords, say } from "../questionnaire/words";
import { wordsOf } from "./answer-rows";
import { type AnswerTextWords, answerText } from "./answer-text";
import { combined, weigh } from "./more-serious";

/** A question that two people answered differently. */
export interface Disagreement {
  readonly question: string;
  readonly short: string;
  readonly self: string;
  readonly other: string;
  readonly safety: boolean;
  /** On safety, whose answer is the more serious one and so counts; null on everything else, or where both do. */
  readonly counts: "self" | "other" | null;
}

export interface TwoViews {
  /** Safety first, then in the order asked. */
  readonly disagreements: readonly Disagreement[];
  /** How many questions both answered, alike or not. */
  readonly compared: number;
  readonly self: Pick<Assessment, "level" | "route">;
  readonly other: Pick<Assessment, "level" | "route">;
  /** With the more serious answer on safety. Never below either. */
  readonly together: { readonly level: Level | null; readonly route: Route };
  /** Acute risks that either side's answers show, or both together: help for these is on screen. */
  readonly acute: readonly AcuteKind[];
  /** The age groups differ: these may not be about the same person. */
  readonly ageDiffers: boolean;
}

interface Texts {
  readonly questionnaire: QuestionnaireWords;
  readonly answerText: AnswerTextWords;
}

/** The question that tells the two apart is not one they disagree on. */
const tellsWhoAnswers = ({ proxy }: Questionnaire): readonly string[] =>
  atomsOf(proxy).flatMap((atom) => ("answered" in atom ? [atom.answered[0]] : []));

const same = (first: Answer, second: Answer): boolean =>
  Array.isArray(first) && Array.isArray(second)
    ? first.length === second.length && first.every((code) => second.includes(code))
    : first === second;

const AGES = ["minor", "older"] as const;

function highest(assessments: readonly Assessment[]): TwoViews["together"] {
  const ranks = assessments.flatMap(({ level }) => (level === null ? [] : [rankOfLevel(level)]));
  return {
    level: ranks.length > 0 ? levelOfRank(Math.max(...ranks)) : null,
    route: routeOfRank(Math.max(...assessments.map(({ route }) => rankOfRoute(route)))),
  };
}

/** Answers of the person and of someone who knows them, side by side. */
export function compareViews(questionnaire: Questionnaire, self: Answers, other: Answers, texts: Texts): TwoViews {
  const paths = [self, other].map((answers) => new Set(readAnswers(questionnaire, answers).path));
  const places = placesOf(questionnaire).filter(
    ({ question }) => question.kind !== "text" && !tellsWhoAnswers(questionnaire).includes(question.id),
  );
  const together: Record<string, Answer> = { ...self };
  const disagreements: Disagreement[] = [];
  let compared = 0;
  for (const { section, question } of places) {
    const safety = question.declined !== undefined;
    const [first, second] = [self[question.id], other[question.id]];
    if (safety) {
      const both = combined(question, first, second);
      if (both !== undefined) together[question.id] = both;
    }
    const asked = paths.every((path) => path.has(question));
    const answered = weigh(question, first, undefined) === "first" && weigh(question, second, undefined) === "first";
    if (!asked || !answered || first === undefined || second === undefined) continue;
    compared += 1;
    if (same(first, second)) continue;
    const words = wordsOf(texts.questionnaire, section.id, question.id);
    const heavier = safety ? weigh(question, first, second) : "equal";
    disagreements.push({
      question: question.id,
      short: say(words.short, "self"),
      self: answerText(question, first, words, "self", texts.answerText),
      other: answerText(question, second, words, "other", texts.answerText),
      safety,
      counts: heavier === "equal" ? null : heavier === "first" ? "self" : "other",
    });
  }
  const assessed = [self, other, together].map((answers) => assess(questionnaire, answers));
  const [ofSelf, ofOther] = assessed as [Assessment, Assessment, Assessment];
  const pick = ({ level, route }: Assessment) => ({ level, route });
  return {
    disagreements: disagreements.toSorted((a, b) => Number(b.safety) - Number(a.safety)),
    compared,
    self: pick(ofSelf),
    other: pick(ofOther),
    together: highest(assessed),
    acute: ACUTE_KINDS.filter((kind) =>
      [self, other, together].some((answers) => acuteKinds(questionnaire, answers).includes(kind)),
    ),
    ageDiffers: AGES.some((flag) => ofSelf.flags.includes(flag) !== ofOther.flags.includes(flag)),
  };
}
