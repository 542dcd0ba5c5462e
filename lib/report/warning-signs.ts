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
 * Changes that call for the same step. `now`: call a crisis line or 911. `today`: be seen today. Otherwise: ask for a
 * level.
 */
export interface SignGroup {
  readonly step: "now" | "today" | "level";
  readonly level: Level;
  readonly signs: readonly { readonly question: string; readonly text: string }[];
}

const MOST_IN_GROUP = 4;

function stepOf({ level, route }: Pick<Counterfactual, "level" | "route">): SignGroup["step"] {
  if (rankOfRoute(route) >= rankOfRoute("crisis")) return "now";
  return rankOfRoute(route) >= rankOfRoute("urgent") && rankOfLevel(level) === 5 ? "today" : "level";
}

const isOver = ({ over }: PaperPlan, question: string, answer: Answer) =>
  typeof answer === "string" && (over[question] ?? []).includes(answer);

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
    .flatMap((one) => [one, ...one.further].find(({ answer }) => !isOver(plan, one.question, answer)) ?? [])
    .toSorted((a, b) => plan.warningSigns.indexOf(a.question) - plan.warningSigns.indexOf(b.question));
  const groups = new Map<string, SignGroup & { readonly signs: { question: string; text: string }[] }>();
  for (const sign of signs) {
    const step = stepOf(sign);
    const key = step === "level" ? sign.level : step;
    const group = groups.get(key) ?? { step, level: sign.level, signs: [] };
    groups.set(key, group);
    if (group.signs.length >= MOST_IN_GROUP) continue;
    group.signs.push({ question: sign.question, text: signText(sign, questionnaire, texts, voice) });
  }
  const urgency = ({ step, level }: SignGroup) => (step === "now" ? 20 : step === "today" ? 10 : rankOfLevel(level));
  return [...groups.values()].toSorted((a, b) => urgency(b) - urgency(a));
}
