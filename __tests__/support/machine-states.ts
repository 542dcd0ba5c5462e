import { createActor, type SnapshotFrom } from "xstate";
import { acuteKinds } from "../../lib/assessment/acute-risks";
import type { Answer, Answers } from "../../lib/questionnaire/answers";
import type { Question } from "../../lib/questionnaire/definition";
import { decidingPages, firstOpenPage, hasOpenQuestion, type PathPage } from "../../lib/questionnaire/pages";
import { readGiven } from "../../lib/questionnaire/reading";
import { askedPage } from "../../lib/screening/asked-pages";
import { screeningMachine } from "../../lib/screening/machine";
import { restoreSession, saveSession } from "../../lib/screening/saved-session";
import type { TabStorage } from "../../lib/screening/tab-storage";
import { newRisks } from "../../lib/screening/where-next";

export type Snapshot = SnapshotFrom<typeof screeningMachine>;

/** The states that show a page of questions. */
const ASKING = ["asking", "changing", "detailing"];

/** A snapshot's state in a few words, with the page if one is on screen. */
export function placeOf({ value, context }: Pick<Snapshot, "value" | "context">): string {
  return ASKING.includes(String(value)) ? `${String(value)} ${context.current}` : String(value);
}

/** The page on screen; undefined outside the questions. */
export const pageOnScreen = ({ value, context }: Snapshot): PathPage | undefined =>
  ASKING.includes(String(value)) ? (askedPage(context, context.current) ?? undefined) : undefined;

/** The first unanswered page before the result. */
export const openBeforeResult = ({ questionnaire, answers }: Pick<Snapshot["context"], "questionnaire" | "answers">) =>
  firstOpenPage(decidingPages(questionnaire, readGiven(questionnaire, answers)), answers);

function inMemory(): TabStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
    removeItem: (key) => {
      kept.delete(key);
    },
  };
}

/** The same person after a reload: what the tab stored, read back and given to a new machine. */
export function afterReload({ context }: Snapshot): Snapshot {
  const { questionnaire, answers, acknowledged, stopped } = context;
  const storage = inMemory();
  saveSession(storage, questionnaire, answers, acknowledged, {}, stopped);
  const restored = restoreSession(storage, questionnaire);
  const input = { questionnaire, answers: restored.answers, acknowledged: restored.shown, stopped: restored.stopped };
  return createActor(screeningMachine, { input }).start().getSnapshot();
}

/**
 * Where a reload must lead: to help not yet seen, otherwise to the first open page unless they had stopped, otherwise
 * to the result.
 */
function placeAfterReload({ context }: Snapshot): string {
  if (Object.keys(context.answers).length === 0) return "welcome";
  if (newRisks(context).length > 0) return "crisis";
  const open = openBeforeResult(context);
  return open && !context.stopped ? `asking ${open.id}` : "results";
}

const asksOnly = (page: PathPage | undefined, which: (question: Question) => boolean) =>
  page?.questions.every(which) ?? false;

/** The invariants of every state; returns the sentences of those that fail. */
export function brokenIn(snapshot: Snapshot): string[] {
  const { value, context } = snapshot;
  const { questionnaire, answers, acknowledged, stopped } = context;
  const open = openBeforeResult(context);
  const { details, outOfScope } = readGiven(questionnaire, answers);
  const unseen = acuteKinds(questionnaire, answers).filter((kind) => !acknowledged.includes(kind));
  const page = pageOnScreen(snapshot);
  const rules: readonly (readonly [string, boolean])[] = [
    ["acute risk whose help has not been seen is met by help", unseen.length > 0 === (value === "crisis")],
    [
      "the result, its review and the details come when nothing that decides is open, or the person stopped",
      !["results", "reviewing", "changing", "detailing"].includes(String(value)) || open === null || stopped,
    ],
    ["nobody is asked on who has stopped", value !== "asking" || !stopped],
    ["before the result only what decides is asked", value !== "asking" || asksOnly(page, (one) => !details.has(one))],
    ["after it only details are offered", value !== "detailing" || asksOnly(page, (one) => details.has(one))],
    [
      "a page on screen is on the path and asks something",
      !ASKING.includes(String(value)) || (page?.questions.length ?? 0) > 0,
    ],
    [
      "only an answered page is changed",
      value !== "changing" ||
        stopped ||
        page?.id.startsWith("more-") ||
        (page !== undefined && !hasOpenQuestion(page, answers)),
    ],
    ["no state is passed through for good", !["opening", "routing"].includes(String(value))],
    [
      "people the rules are not for are not asked further",
      !["reviewing", "changing", "detailing"].includes(String(value)) || outOfScope === null,
    ],
    [
      "every answer is to a question that exists",
      Object.keys(answers).every((id) =>
        questionnaire.sections.some((section) =>
          section.pages.some((one) => one.questions.some((question) => question.id === id)),
        ),
      ),
    ],
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => `${placeOf(snapshot)}: ${rule}`);
}

/** The invariants of a reload in every state; returns the sentences of those that fail. */
export function brokenByReload(snapshot: Snapshot): string[] {
  const restored = afterReload(snapshot);
  const broken: string[] = [];
  const expected = placeAfterReload(snapshot);
  if (placeOf(restored) !== expected)
    broken.push(`${placeOf(snapshot)}: reload leads to ${placeOf(restored)}, not ${expected}`);
  if (JSON.stringify(restored.context.answers) !== JSON.stringify(snapshot.context.answers))
    broken.push(`${placeOf(snapshot)}: reload changes answers`);
  const page = pageOnScreen(snapshot);
  const isNext = page !== undefined && expected === `asking ${page.id}` && snapshot.value === "asking";
  if (isNext && placeOf(restored) !== placeOf(snapshot))
    broken.push(`${placeOf(snapshot)}: reload leaves the open page`);
  return [...broken, ...brokenIn(restored).map((rule) => `after reload, ${rule}`)];
}

/** One answer to each question of a page. */
export const valuesFor = (page: PathPage, answer: (question: Question) => Answer): Answers =>
  Object.fromEntries(page.questions.map((question) => [question.id, answer(question)]));
