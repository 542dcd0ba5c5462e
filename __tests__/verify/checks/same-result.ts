import { isDeepStrictEqual } from "node:util";
import { createActor, type SnapshotFrom } from "xstate";
import { type Assessment, assess } from "../../../lib/assessment/assess";
import { decodeAnswers, encodeAnswers } from "../../../lib/exchange/answer-code";
import { readSavedFile, writeSavedFile } from "../../../lib/exchange/saved-file";
import type { Answer, Answers } from "../../../lib/questionnaire/answers";
import type { Questionnaire } from "../../../lib/questionnaire/definition";
import { DETAIL_PARTS, type PathPage } from "../../../lib/questionnaire/pages";
import { placesOf } from "../../../lib/questionnaire/questions";
import { applicableAnswers, readGiven } from "../../../lib/questionnaire/reading";
import { asFilesKnow, leavingTheScreen, type WithheldChoice } from "../../../lib/questionnaire/withheld";
import { askedPages } from "../../../lib/screening/asked-pages";
import { screeningMachine } from "../../../lib/screening/machine";
import { restoreSession, saveSession } from "../../../lib/screening/saved-session";
import type { ScreeningEvent } from "../../../lib/screening/screening-context";
import { mildestOf } from "../answer-space";
import { type Check, type Finding, MOST_EXAMPLES } from "../check";
import { contextsOf } from "../contexts";
import { Random } from "../random";

const CONTEXTS = 400;
const WALKS = 40;
const MOST_STEPS = 600;

function shuffled(answers: Answers, random: Random): Answers {
  const entries = Object.entries(answers);
  for (let last = entries.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [entries[last], entries[other]] = [entries[other] as [string, Answer], entries[last] as [string, Answer]];
  }
  return Object.fromEntries(entries);
}

/** Everything the person is told, except which leftover answers were ignored. */
const said = ({ ignored: _, ...result }: Assessment) => result;

function storedAndRead(questionnaire: Questionnaire, answers: Answers): Answers {
  let kept: string | null = null;
  const storage = {
    getItem: () => kept,
    setItem: (_: string, text: string) => (kept = text),
    removeItem: () => undefined,
  };
  saveSession(storage as unknown as Storage, questionnaire, answers, []);
  return restoreSession(storage as unknown as Storage, questionnaire).answers;
}

/**
 * The same answers in any order, saved and read back in every format, with and without answers off the path. Files
 * leave out withheld answers unless they are requested; the result is then as if they had not been asked.
 */
function sameAnswersSameResult(questionnaire: Questionnaire): Finding {
  const random = new Random(5);
  const violations: string[] = [];
  let enumerated = 0n;
  const questions = placesOf(questionnaire).map(({ question }) => question);
  const contexts = contextsOf(questionnaire, CONTEXTS, 5);
  for (const [index, context] of contexts.entries()) {
    const reading = readGiven(questionnaire, context);
    const counted = applicableAnswers(reading, context);
    const expected = said(assess(questionnaire, counted));
    const onPath = new Set(reading.path.map(({ id }) => id));
    const other = contexts[(index + 1) % contexts.length] as Answers;
    const offPath = Object.fromEntries(Object.entries(other).filter(([id]) => !onPath.has(id)));
    const cleared = Object.fromEntries(
      questions.filter(({ id }) => !onPath.has(id)).map((one) => [one.id, mildestOf(one)]),
    );
    const onFile = leavingTheScreen(questionnaire, counted);
    const expectedOfFiles = said(assess(onFile.questionnaire, onFile.answers));
    const variants: Readonly<Record<string, Answers>> = {
      "asked again": counted,
      "in another order": shuffled(counted, random),
      "with what was left behind": context,
      "with other answers left behind": { ...offPath, ...counted },
      "with nothing the matter left behind": { ...cleared, ...counted },
      "reloaded in this tab": storedAndRead(questionnaire, counted),
      "through the answer code, all of it": throughCode(questionnaire, counted, { withheldToo: true }),
      "through a saved file, all of it": throughFile(questionnaire, counted, { withheldToo: true }),
    };
    const filed: Readonly<Record<string, Answers>> = {
      "through the answer code": throughCode(questionnaire, counted),
      "through a saved file": throughFile(questionnaire, counted),
    };
    for (const [how, answers] of Object.entries(variants)) {
      enumerated++;
      if (!isDeepStrictEqual(said(assess(questionnaire, answers)), expected))
        violations.push(`${how} the result is another: ${JSON.stringify(counted)}`);
    }
    for (const [how, answers] of Object.entries(filed)) {
      enumerated++;
      if (!isDeepStrictEqual(said(assess(asFilesKnow(questionnaire, answers), answers)), expectedOfFiles))
        violations.push(`${how} the result is another: ${JSON.stringify(counted)}`);
    }
    if (violations.length >= MOST_EXAMPLES) break;
  }
  return { enumerated, violations: violations.slice(0, MOST_EXAMPLES) };
}

/** Free text is not part of the answer code. */
const notesOf = (questionnaire: Questionnaire, answers: Answers): Answers =>
  Object.fromEntries(
    placesOf(questionnaire).flatMap(({ question: { id, kind } }) =>
      kind === "text" && answers[id] !== undefined ? [[id, answers[id] as Answer]] : [],
    ),
  );

function throughCode(questionnaire: Questionnaire, answers: Answers, choice: WithheldChoice = {}): Answers {
  const code = decodeAnswers(questionnaire, encodeAnswers(questionnaire, answers, null, choice));
  return "answers" in code ? { ...code.answers, ...notesOf(questionnaire, answers) } : {};
}

function throughFile(questionnaire: Questionnaire, answers: Answers, choice: WithheldChoice = {}): Answers {
  const file = readSavedFile(questionnaire, writeSavedFile(questionnaire, answers, "2026-11-24", choice));
  return "answers" in file ? file.answers : {};
}

/** A person on a walk: the answers they end up with, and others they give for a while. */
interface Walker {
  readonly wanted: Answers;
  readonly other: Answers;
  readonly random: Random;
}

/** Every page on the path of these answers, before and after the result. */
function pagesOf(place: { readonly questionnaire: Questionnaire; readonly answers: Answers }): readonly PathPage[] {
  const { deciding, details } = askedPages(place);
  return [...deciding, ...details];
}

/** The next press: with steps back, changes of mind and stops for the first half of the walk, then straight to the end. */
function nextPress(snapshot: SnapshotFrom<typeof screeningMachine>, early: boolean, walker: Walker): ScreeningEvent {
  const { random, wanted, other } = walker;
  const { value, context } = snapshot;
  const pages = pagesOf(context);
  if (value === "crisis") return random.chance(0.5) ? { type: "acknowledge" } : { type: "back" };
  if (value === "results") {
    const part = random.one(DETAIL_PARTS);
    if (snapshot.can({ type: "goOn" })) return { type: "goOn" };
    return early && random.chance(0.5) ? { type: "details", part } : { type: "review" };
  }
  if (value === "reviewing") {
    const wrong = wrongPage(pages, context.answers, wanted);
    return wrong ? { type: "change", page: wrong.id } : { type: "finish" };
  }
  const page = pages.find(({ id }) => id === context.current);
  if (!page) return { type: "begin" };
  if (early && random.chance(0.1)) return { type: "back" };
  if (early && random.chance(0.03)) return { type: "stop" };
  const from = early && random.chance(0.15) ? other : wanted;
  const values = page.questions.map((question): [string, Answer] => [
    question.id,
    from[question.id] ?? mildestOf(question),
  ]);
  return { type: "answer", page: page.id, values: Object.fromEntries(values) };
}

const wrongPage = (pages: readonly PathPage[], answers: Answers, wanted: Answers): PathPage | undefined =>
  pages.find(({ questions }) => questions.some(({ id }) => !isDeepStrictEqual(answers[id], wanted[id])));

/** Walks through the screening until the review shows exactly the wanted answers. */
function walked(questionnaire: Questionnaire, wanted: Answers, random: Random, violations: string[]): Answers {
  const actor = createActor(screeningMachine, { input: { questionnaire } }).start();
  const other = contextsOf(questionnaire, 1, random.below(1e9))[0] as Answers;
  let shown = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { value, context } = actor.getSnapshot();
    if (context.acknowledged.length < shown) violations.push("help that was shown is forgotten");
    shown = context.acknowledged.length;
    if (value === "reviewing" && !wrongPage(pagesOf(context), context.answers, wanted)) return context.answers;
    actor.send(nextPress(actor.getSnapshot(), step < MOST_STEPS / 2, { wanted, other, random }));
  }
  violations.push(`the screening did not come to an end in ${MOST_STEPS} steps`);
  return actor.getSnapshot().context.answers;
}

/** Back, changes, and help that was shown: however someone gets there, the same answers give the same result. */
function anyWayThrough(questionnaire: Questionnaire): Finding {
  const random = new Random(6);
  const violations: string[] = [];
  const mild = Object.fromEntries(placesOf(questionnaire).map(({ question }) => [question.id, mildestOf(question)]));
  for (const context of contextsOf(questionnaire, WALKS, 6)) {
    const wanted = { ...mild, ...context };
    const reached = walked(questionnaire, wanted, random, violations);
    if (!isDeepStrictEqual(said(assess(questionnaire, reached)), said(assess(questionnaire, wanted))))
      violations.push(`another way through gives another result: ${JSON.stringify(wanted)}`);
    if (violations.length >= MOST_EXAMPLES) break;
  }
  return { enumerated: BigInt(WALKS), violations: violations.slice(0, MOST_EXAMPLES) };
}

export const sameResultChecks: readonly Check[] = [
  { property: "same-answers-same-result", basis: "sample", run: sameAnswersSameResult },
  { property: "any-way-through", basis: "sample", run: anyWayThrough },
];
