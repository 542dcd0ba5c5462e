import { acuteKinds, circumstancesOf, noticesOf } from "../assessment/acute-risks";
import type { Assessment, Reason } from "../assessment/assess";
import { assess } from "../assessment/assess";
import type { SuggestionWords } from "../assessment/decision-words";
import { areaGrounds } from "../assessment/explain/area-grounds";
import { answersOfFacts, decisiveFacts } from "../assessment/explain/decisive-answers";
import { isMinor } from "../assessment/minor";
import { levelToShow } from "../assessment/too-little";
import { type SeenBy, seenBy, type Urgency, type UrgencyCause, urgencyCauseOf, urgencyOf } from "../assessment/urgency";
import type { LineId } from "../crisis/crisis-lines";
import { besideLines, besideWords, type Guidance, guidanceFor, type SpokenCircumstance } from "../crisis/guidance";
import { type Answers, isStated } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { placesOf } from "../questionnaire/questions";
import { readSettled } from "../questionnaire/reading";
import { rulesIdentity } from "../questionnaire/rules-identity";
import { voiceOf } from "../questionnaire/voice";
import { say, type Voice } from "../questionnaire/words";
import { atomsOf } from "../rules/condition";
import { DIMENSIONS, type Dimension } from "../rules/dimensions";
import type { Level } from "../rules/levels";
import type { Notice } from "../rules/rule";
import { type AnswerRow, type AnswerSection, answerSections } from "./answer-rows";
import { markedBeside } from "./marked-beside";
import { orderedAnswers, type ReasonAnswer, reasonAnswers } from "./reason-answers";
import { reasonText } from "./reason-text";
import type { ReportTexts } from "./report-texts";
import { type Score, scoresOf } from "./scores";

/** Areas that are about danger, where “a little worse” calls for a line to call and not only for more care. */
const DANGERS = ["SELF", "OTHERS"] as const satisfies readonly Dimension[];
export type BorderlineDanger = (typeof DANGERS)[number];
const isDanger = (id: Dimension): id is BorderlineDanger => DANGERS.some((danger) => danger === id);

export interface ReportReason {
  readonly rule: string;
  /** The smallest set of facts that makes the rule hold, as a sentence about this person. */
  readonly text: string;
  /** Deciding answers come first; `deciding` is their count. */
  readonly answers: readonly ReasonAnswer[];
  readonly deciding: number;
  /** True if it is based on questions without an answer, beside an age at most: nothing that was said asks for it. */
  readonly unsaid: boolean;
  readonly sources: readonly { readonly id: string; readonly title: string; readonly publisher: string }[];
}

export interface ReportDimension {
  readonly id: Dimension;
  readonly name: string;
  readonly value: number;
  /** The smallest set of answers that raises it this far, as given; empty at 0. */
  readonly decidedBy: readonly ReasonAnswer[];
  /** True if no question that could raise it was asked. */
  readonly notAsked: boolean;
  /** How many questions that could raise it were declined or left unanswered. */
  readonly unknown: number;
}

export interface ReportSuggestion {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  readonly ask: string;
}

/** What the result on screen, the printed summary and its plain text all say, as plain data in one language. */
export interface Report {
  readonly assessment: Assessment;
  /** Null if the rules do not apply to this person, or if too little was answered for a level. */
  readonly level: Level | null;
  readonly tooLittle: boolean;
  readonly voice: Voice;
  readonly minor: boolean;
  /** Crisis help the answers call for; null if none. */
  readonly guidance: Guidance | null;
  /** Lesser help to show on the page. */
  readonly notices: readonly Notice[];
  readonly urgency: Urgency;
  readonly urgencyCause: UrgencyCause;
  /** By when an urgent route asks to be seen. */
  readonly seenBy: SeenBy;
  /** True if the answers do not support saying that nothing asks for more. */
  readonly unsettled: boolean;
  /** Crisis lines to list beside the main ones, because of other answers. */
  readonly also: readonly LineId[];
  /** Other circumstances mentioned beside the lesser help. */
  readonly circumstances: readonly SpokenCircumstance[];
  readonly reasons: readonly ReportReason[];
  readonly routeReasons: readonly ReportReason[];
  readonly programs: readonly ReportSuggestion[];
  readonly formats: readonly ReportSuggestion[];
  /** Names of the areas in which a little more would raise the level, without those about danger. */
  readonly borderline: readonly string[];
  readonly borderlineDangers: readonly BorderlineDanger[];
  /** Marked answers about danger that no reason is based on. */
  readonly alsoMarked: readonly AnswerRow[];
  readonly dimensions: readonly ReportDimension[];
  readonly scores: readonly Score[];
  readonly sections: readonly AnswerSection[];
  readonly safety: readonly AnswerRow[];
  readonly treatment: readonly AnswerRow[];
  readonly practical: readonly AnswerRow[];
  readonly notes: readonly AnswerRow[];
  readonly declined: readonly AnswerRow[];
  readonly missing: readonly AnswerRow[];
  /** How many questions did not apply and were not asked. */
  readonly notAsked: number;
  /** Version and hash of the rules. */
  readonly rules: string;
}

const suggestion = (id: string, words: SuggestionWords | undefined, voice: Voice): ReportSuggestion => ({
  id,
  name: words?.name ?? id,
  why: words ? say(words.why, voice) : "",
  ask: words?.ask ?? "",
});

/** Every reason for how soon. Those that also decide the level are among its reasons, unless there is no level to show. */
function routeReasonsOf({ tooLittle, route, reasons, routeReasons }: Assessment): readonly Reason[] {
  return tooLittle ? [...reasons.filter((one) => one.route === route), ...routeReasons] : routeReasons;
}

/** The report for a set of answers. Decides nothing: every fact in it comes from `assess`. */
export function reportOf(questionnaire: Questionnaire, answers: Answers, texts: ReportTexts): Report {
  const assessment = assess(questionnaire, answers);
  const reading = readSettled(questionnaire, answers);
  const given = { questionnaire, reading, answers };
  const voice = voiceOf(questionnaire, answers);
  const minor = isMinor(questionnaire, answers);
  const circumstances = circumstancesOf(questionnaire, answers);
  const { decision } = texts;

  const scores = scoresOf(questionnaire, reading, answers, decision.instruments);
  const grounds = { questionnaire, texts, voice, scores };
  const words = { facts: decision.facts, answerText: texts.answerText };
  // An age alone asks for nothing.
  const setsScope = new Set(
    atomsOf(questionnaire.outOfScope.when).flatMap((atom) => ("answered" in atom ? [atom.answered[0]] : [])),
  );
  const isUnsaid = (ids: readonly string[]) => {
    const read = ids.filter((id) => !(setsScope.has(id) && isStated(answers[id])));
    return read.length > 0 && read.every((id) => !isStated(answers[id]));
  };
  const reasonOf = ({ rule, because, sources }: Reason): ReportReason => {
    const way = decisiveFacts(given, rule);
    const decidedBy = answersOfFacts(given, way.facts);
    return {
      rule,
      text: reasonText(given, way, words, voice, scores),
      ...orderedAnswers(decidedBy, because, grounds),
      unsaid: isUnsaid(decidedBy.map(({ question }) => question)),
      sources: sources.flatMap((id) => {
        const source = (decision.sources ?? questionnaire.sources)[id];
        return source ? [{ id, title: source.title, publisher: source.publisher }] : [];
      }),
    };
  };

  const sections = answerSections(questionnaire, reading, answers, texts.questionnaire, voice, texts.answerText);
  const rows = sections.flatMap((section) => section.rows);
  // Reasons explain a level, so without a level there are only those for how soon.
  const reasons = assessment.tooLittle ? [] : assessment.reasons.map(reasonOf);
  const routeReasons = routeReasonsOf(assessment).map(reasonOf);
  const said = (row: AnswerRow) => row.state === "answered" || row.state === "declined";

  return {
    assessment,
    level: levelToShow(assessment),
    tooLittle: assessment.tooLittle,
    voice,
    minor,
    guidance: guidanceFor(acuteKinds(questionnaire, answers), circumstances, minor),
    notices: noticesOf(questionnaire, answers),
    urgency: urgencyOf(assessment),
    urgencyCause: urgencyCauseOf(assessment),
    seenBy: seenBy(levelToShow(assessment), urgencyCauseOf(assessment)),
    unsettled: urgencyOf(assessment) !== "none" || assessment.incomplete || assessment.couldBe !== null,
    also: besideLines(circumstances),
    circumstances: besideWords(circumstances),
    reasons,
    routeReasons,
    programs: assessment.programs.map((id) => suggestion(id, decision.programs[id], voice)),
    formats: assessment.formats.map((id) => suggestion(id, decision.formats[id], voice)),
    borderline: assessment.borderline.filter((id) => !isDanger(id)).map((id) => decision.dimensions[id].name),
    borderlineDangers: assessment.borderline.filter(isDanger),
    alsoMarked: markedBeside(
      questionnaire,
      answers,
      rows,
      urgencyOf(assessment) === "none" ? reasons : [...reasons, ...routeReasons],
    ),
    dimensions: DIMENSIONS.map((id) => {
      const { answers: decidedBy, ...asked } = areaGrounds(given, id);
      const { name } = decision.dimensions[id];
      return { id, name, value: assessment.dimensions[id], decidedBy: reasonAnswers(decidedBy, grounds), ...asked };
    }),
    scores,
    sections,
    safety: rows.filter((row) => row.safety),
    treatment: rows.filter((row) => row.treatment),
    practical: rows.filter((row) => row.practical && !row.text && said(row)),
    notes: rows.filter((row) => row.text && row.state === "answered"),
    declined: rows.filter((row) => row.state === "declined"),
    missing: rows.filter((row) => row.state === "missing"),
    notAsked: placesOf(questionnaire).length - reading.path.length,
    rules: rulesIdentity(questionnaire),
  };
}
