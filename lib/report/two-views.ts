import { acuteKinds } from "../assessment/acute-risks";
import { type Assessment, assess } from "../assessment/assess";
import { levelToShow } from "../assessment/too-little";
import type { Answer, Answers } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { placesOf } from "../questionnaire/questions";
import { readGiven } from "../questionnaire/reading";
import { type QuestionnaireWords, say, type Voice } from "../questionnaire/words";
import { atomsOf } from "../rules/condition";
import { type Level, levelOfRank, type Route, rankOfLevel, rankOfRoute, routeOfRank } from "../rules/levels";
import { ACUTE_KINDS, type AcuteKind } from "../rules/rule";
import { wordsOf } from "./answer-rows";
import { type AnswerTextWords, answerText } from "./answer-text";
import { combined, raises, weigh } from "./severity-order";

/** A question that two people answered differently. */
export interface Disagreement {
  readonly question: string;
  readonly short: string;
  readonly self: string;
  readonly other: string;
  readonly safety: boolean;
  /**
   * For safety questions, whose answer is more serious and therefore counts; null for other questions, or if both
   * count.
   */
  readonly counts: "self" | "other" | null;
  /** True for something serious about safety that only one of them was asked, because of their earlier answers. */
  readonly onlyOne: boolean;
}

export interface TwoViews {
  /** Safety questions first, then in the order asked. */
  readonly disagreements: readonly Disagreement[];
  /** How many questions both answered, and how many of those they answered differently. */
  readonly compared: number;
  readonly different: number;
  readonly self: Pick<Assessment, "level" | "route">;
  readonly other: Pick<Assessment, "level" | "route">;
  /** Assessed with the more serious answer to each safety question. Never below either view. */
  readonly together: { readonly level: Level | null; readonly route: Route };
  /** Acute risks in either side's answers or in both combined; help for these is on screen. */
  readonly acute: readonly AcuteKind[];
  /** True if the age groups differ, so the answers may not be about the same person. */
  readonly ageDiffers: boolean;
}

interface Texts {
  readonly questionnaire: QuestionnaireWords;
  readonly answerText: AnswerTextWords;
  readonly notAsked: string;
}

/** The question that says who is answering is expected to differ, so it is not a disagreement. */
const tellsWhoAnswers = ({ proxy }: Questionnaire): readonly string[] =>
  atomsOf(proxy).flatMap((atom) => ("answered" in atom ? [atom.answered[0]] : []));

const same = (first: Answer, second: Answer): boolean =>
  Array.isArray(first) && Array.isArray(second)
    ? first.length === second.length && first.every((code) => second.includes(code))
    : first === second;

const AGES = ["minor", "older"] as const;

function highest(assessments: readonly Assessment[]): TwoViews["together"] {
  const ranks = assessments.map(levelToShow).flatMap((level) => (level === null ? [] : [rankOfLevel(level)]));
  return {
    level: ranks.length > 0 ? levelOfRank(Math.max(...ranks)) : null,
    route: routeOfRank(Math.max(...assessments.map(({ route }) => rankOfRoute(route)))),
  };
}

/** Compares the answers of the person with those of someone who knows them. */
export function compareViews(questionnaire: Questionnaire, self: Answers, other: Answers, texts: Texts): TwoViews {
  const paths = [self, other].map((answers) => new Set(readGiven(questionnaire, answers).path));
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
    const [askedSelf = false, askedOther = false] = paths.map((path) => path.has(question));
    const words = wordsOf(texts.questionnaire, section.id, question.id);
    const said = (answer: Answer, voice: Voice) => answerText(question, answer, words, voice, texts.answerText);
    const short = say(words.short, "self");
    if (safety && askedSelf !== askedOther) {
      const alone = askedSelf ? first : second;
      if (alone === undefined || !raises(question, alone)) continue;
      disagreements.push({
        question: question.id,
        short,
        self: askedSelf ? said(alone, "self") : texts.notAsked,
        other: askedSelf ? texts.notAsked : said(alone, "other"),
        safety,
        counts: askedSelf ? "self" : "other",
        onlyOne: true,
      });
      continue;
    }
    const answered = weigh(question, first, undefined) === "first" && weigh(question, second, undefined) === "first";
    if (!askedSelf || !askedOther || !answered || first === undefined || second === undefined) continue;
    compared += 1;
    if (same(first, second)) continue;
    const heavier = safety ? weigh(question, first, second) : "equal";
    disagreements.push({
      question: question.id,
      short,
      self: said(first, "self"),
      other: said(second, "other"),
      safety,
      counts: heavier === "equal" ? null : heavier === "first" ? "self" : "other",
      onlyOne: false,
    });
  }
  const assessed = [self, other, together].map((answers) => assess(questionnaire, answers));
  const [ofSelf, ofOther] = assessed as [Assessment, Assessment, Assessment];
  const pick = (assessment: Assessment) => ({ level: levelToShow(assessment), route: assessment.route });
  return {
    disagreements: disagreements.toSorted((a, b) => Number(b.safety) - Number(a.safety)),
    compared,
    different: disagreements.filter(({ onlyOne }) => !onlyOne).length,
    self: pick(ofSelf),
    other: pick(ofOther),
    together: highest(assessed),
    acute: ACUTE_KINDS.filter((kind) =>
      [self, other, together].some((answers) => acuteKinds(questionnaire, answers).includes(kind)),
    ),
    ageDiffers: AGES.some((flag) => ofSelf.flags.includes(flag) !== ofOther.flags.includes(flag)),
  };
}
