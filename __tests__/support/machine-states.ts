import { createActor, type SnapshotFrom } from "xstate";
import { acuteKinds } from "../../lib/assessment/acute-risks";
import type { Answer, Answers } from "../../lib/questionnaire/answers";
import type { Question } from "../../lib/questionnaire/definition";
import { firstOpenPage, hasOpenQuestion, type PathPage, pathPages } from "../../lib/questionnaire/pages";
import { readAnswers } from "../../lib/questionnaire/path";
import { newRisks, screeningMachine } from "../../lib/screening/machine";
import { restoreSession, saveSession } from "../../lib/screening/saved-session";
import type { TabStorage } from "../../lib/screening/tab-storage";

export type Snapshot = SnapshotFrom<typeof screeningMachine>;

/** Where a snapshot is, in a few words: the state, and the page where one is on screen. */
export function placeOf({ value, context }: Pick<Snapshot, "value" | "context">): string {
  return value === "asking" || value === "changing" ? `${String(value)} ${context.current}` : String(value);
}

/** The page on screen; undefined outside the questions. */
export const pageOnScreen = ({ value, context }: Snapshot): PathPage | undefined =>
  value === "asking" || value === "changing"
    ? pathPages(context.questionnaire, context.answers).find(({ id }) => id === context.current)
    : undefined;

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

/** The same person after a reload: what the tab kept, read back and given to a new machine. */
export function afterReload({ context }: Snapshot): Snapshot {
  const { questionnaire, answers, acknowledged } = context;
  const storage = inMemory();
  saveSession(storage, questionnaire, answers, acknowledged);
  const restored = restoreSession(storage, questionnaire);
  const input = { questionnaire, answers: restored.answers, acknowledged: restored.shown };
  return createActor(screeningMachine, { input }).start().getSnapshot();
}

/** Where a reload has to lead: to help not yet seen, else to the first open page, else to the end. */
function placeAfterReload({ context }: Snapshot): string {
  const { questionnaire, answers } = context;
  if (Object.keys(answers).length === 0) return "welcome";
  if (newRisks(context).length > 0) return "crisis";
  const open = firstOpenPage(pathPages(questionnaire, answers), answers);
  if (open) return `asking ${open.id}`;
  return readAnswers(questionnaire, answers).outOfScope ? "results" : "reviewing";
}

/** What must hold in every state; the sentences that do not. */
export function brokenIn(snapshot: Snapshot): string[] {
  const { value, context } = snapshot;
  const { questionnaire, answers, acknowledged } = context;
  const pages = pathPages(questionnaire, answers);
  const open = firstOpenPage(pages, answers);
  const unseen = acuteKinds(questionnaire, answers).filter((kind) => !acknowledged.includes(kind));
  const page = pageOnScreen(snapshot);
  const rules: readonly (readonly [string, boolean])[] = [
    ["acute risk whose help has not been seen is met by help", unseen.length > 0 === (value === "crisis")],
    ["nothing is open in the review or the results", !(value === "reviewing" || value === "results") || open === null],
    [
      "a page on screen is on the path and asks something",
      !["asking", "changing"].includes(String(value)) || (page?.questions.length ?? 0) > 0,
    ],
    [
      "only an answered page is changed",
      value !== "changing" || (page !== undefined && !hasOpenQuestion(page, answers)),
    ],
    ["no state is passed through for good", !["opening", "routing"].includes(String(value))],
    [
      "people the rules are not for are not asked further",
      value !== "reviewing" || readAnswers(questionnaire, answers).outOfScope === null,
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

/** What must hold of a reload in every state; the sentences that do not. */
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

/** Answers to the questions of a page, one each. */
export const valuesFor = (page: PathPage, answer: (question: Question) => Answer): Answers =>
  Object.fromEntries(page.questions.map((question) => [question.id, answer(question)]));
