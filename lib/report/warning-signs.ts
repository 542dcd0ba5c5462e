import type { Counterfactual } from "../assessment/explain/counterfactuals";
import type { PaperTexts } from "../content/text-bundles";
import { type Answer, codesOf } from "../questionnaire/answers";
import type { Questionnaire } from "../questionnaire/definition";
import { questionOf } from "../questionnaire/questions";
import type { Voice } from "../questionnaire/words";
import { type Level, rankOfLevel, rankOfRoute } from "../rules/levels";
import { statementOf } from "./fact-statements";
import type { PaperPlan } from "./paper/paper-plan";

/**
 * Changes that call for the same step. `now`: call a crisis line or 911. `today`: be seen today. `soon`: talk with someone
 * within a day, and ask for a level. `level`: ask for a level.
 */
export interface SignGroup {
  readonly step: "now" | "today" | "soon" | "level";
  readonly level: Level;
  readonly signs: readonly { readonly question: string; readonly text: string }[];
}

type Sign = Pick<Counterfactual, "question" | "answer" | "level" | "route">;

const MOST_IN_GROUP = 4;
/** From the least to the most urgent. */
const STEPS: readonly SignGroup["step"][] = ["level", "soon", "today", "now"];

const isAmong = (some: PaperPlan["over"], question: string, answer: Answer) =>
  typeof answer === "string" && (some[question] ?? []).includes(answer);

/** How soon the result of that answer would ask to be seen. */
function stepOf({ question, answer, level, route }: Sign, { sameDay }: PaperPlan): SignGroup["step"] {
  if (rankOfRoute(route) >= rankOfRoute("crisis")) return "now";
  if (isAmong(sameDay, question, answer)) return "today";
  if (rankOfRoute(route) < rankOfRoute("urgent")) return "level";
  return rankOfLevel(level) === 5 ? "today" : "soon";
}

/** What the other answer says that the given one does not. */
function signText(
  { question: id, given, answer }: Pick<Counterfactual, "question" | "given" | "answer">,
  questionnaire: Questionnaire,
  texts: PaperTexts,
  voice: Voice,
): string {
  const question = questionOf(questionnaire, id);
  const before = codesOf(question, given);
  const { facts: words } = texts.decision;
  const parts = codesOf(question, answer)
    .filter((code) => !before.includes(code))
    .map((code) => statementOf({ words, voice }, id, code));
  return parts.join("; ");
}

/**
 * Changes for the worse to act on, taken from the answers that would raise the level, with what to do about each; most
 * urgent first.
 */
export function warningSigns(
  questionnaire: Questionnaire,
  up: readonly Counterfactual[],
  plan: PaperPlan,
  texts: PaperTexts,
  voice: Voice,
): readonly SignGroup[] {
  const signs = up
    .filter(({ question }) => plan.warningSigns.includes(question))
    .flatMap((one) => [one, ...one.further].find(({ answer }) => !isAmong(plan.over, one.question, answer)) ?? [])
    .toSorted((a, b) => plan.warningSigns.indexOf(a.question) - plan.warningSigns.indexOf(b.question));
  const groups = new Map<string, SignGroup & { readonly signs: { question: string; text: string }[] }>();
  for (const sign of signs) {
    const step = stepOf(sign, plan);
    const key = step === "level" || step === "soon" ? `${step} ${sign.level}` : step;
    const group = groups.get(key) ?? { step, level: sign.level, signs: [] };
    groups.set(key, group);
    if (group.signs.length >= MOST_IN_GROUP) continue;
    group.signs.push({ question: sign.question, text: signText(sign, questionnaire, texts, voice) });
  }
  const urgency = ({ step, level }: SignGroup) => STEPS.indexOf(step) * 10 + rankOfLevel(level);
  return [...groups.values()].toSorted((a, b) => urgency(b) - urgency(a));
}
