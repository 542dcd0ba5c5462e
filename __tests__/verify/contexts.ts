import type { Answer, Answers } from "../../lib/questionnaire/answers";
import { DECLINE, type Question, type Questionnaire } from "../../lib/questionnaire/definition";
import { optionsOf, placesOf } from "../../lib/questionnaire/questions";
import { aloneAsksFor, asAnswer, mildestOf } from "./answer-space";
import { Random } from "./random";

/** How often an answer differs from the mildest, from nearly well to nearly everything wrong. */
const TROUBLE = [0.02, 0.05, 0.1, 0.15, 0.25, 0.5];
const AGES = ["13-17", "18-64", "18-64", "65-plus", DECLINE];

/** Codes that do not ask for emergency care by themselves, which would mask everything else. */
function calmCodes(questionnaire: Questionnaire, question: Question): readonly string[] {
  return optionsOf(question)
    .filter((option) => aloneAsksFor(questionnaire, [option]).level < 5)
    .map(({ code }) => code);
}

function anyAnswer(question: Question, codes: readonly string[], random: Random): Answer {
  if (question.kind === "integer") return random.one([0, 1, 2, 3, 10, question.max]);
  if (question.kind === "text") return random.one(["", "A note"]);
  if (random.chance(0.08)) return DECLINE;
  const code = random.one(codes);
  if (question.kind !== "multi" || random.chance(0.6)) return asAnswer(question, code);
  const exclusive = optionsOf(question).filter((option) => option.exclusive);
  const several = codes.filter((one) => random.chance(0.4) && !exclusive.some((option) => option.code === one));
  return several.length > 0 ? several : asAnswer(question, code);
}

/**
 * People of every kind: an answer to every question, on their path or not, from well to very unwell. Some leave
 * questions unanswered; most have nothing that is an emergency by itself.
 */
export function contextsOf(questionnaire: Questionnaire, count: number, seed: number): readonly Answers[] {
  const random = new Random(seed);
  const calm = new Map(placesOf(questionnaire).map(({ question }) => [question, calmCodes(questionnaire, question)]));
  const questions = placesOf(questionnaire).map(({ question }) => question);
  return Array.from({ length: count }, (_, index) => {
    const trouble = TROUBLE[index % TROUBLE.length] as number;
    const emergency = random.chance(0.15);
    const leavesOpen = random.chance(0.2);
    const answers: Record<string, Answer> = {};
    for (const question of questions) {
      if (leavesOpen && random.chance(0.05)) continue;
      const codes = emergency ? optionsOf(question).map(({ code }) => code) : (calm.get(question) ?? []);
      const troubled = codes.length > 0 && random.chance(trouble);
      answers[question.id] =
        troubled || question.kind === "text" ? anyAnswer(question, codes, random) : mildestOf(question);
    }
    return { ...answers, "about-age": random.one(AGES), "about-subject": random.one(["self", "other"]) };
  });
}
