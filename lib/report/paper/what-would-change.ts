import type { Counterfactual } from "../../assessment/explain/counterfactuals";
import { fill } from "../../content/fill";
import type { PaperTexts } from "../../content/text-bundles";
import type { Answer } from "../../questionnaire/answers";
import type { Questionnaire } from "../../questionnaire/definition";
import { placeOf } from "../../questionnaire/questions";
import { say, type Voice } from "../../questionnaire/words";
import { wordsOf } from "../answer-rows";
import { answerText } from "../answer-text";
import type { PaperItem } from "./block";

/** From this many items of one instrument on, they are mentioned together. */
const MANY = 3;

/** The full and short text of a question, and a function that renders an answer in the words of its options. */
export function changeWords(
  questionnaire: Questionnaire,
  texts: PaperTexts,
  voice: Voice,
  id: string,
): { readonly ask: string; readonly short: string; readonly said: (answer: Answer) => string } {
  const { question, section } = placeOf(questionnaire, id);
  const words = wordsOf(texts.questionnaire, section.id, id);
  return {
    ask: say(words.ask, voice),
    short: say(words.short, voice),
    said: (answer) => answerText(question, answer, words, voice, texts.report.answerText),
  };
}

/** One line per change in one direction: the resulting level, the answer that would cause it, and the answer given. */
export function whatWouldChange(
  questionnaire: Questionnaire,
  texts: PaperTexts,
  voice: Voice,
  changes: readonly Counterfactual[],
  direction: "up" | "down",
): readonly PaperItem[] {
  const { paper } = texts;
  const together = (one: Counterfactual) => {
    const { instrument } = placeOf(questionnaire, one.question).question;
    return instrument ? `${instrument} ${one.level}` : null;
  };
  const found: PaperItem[] = [];
  const named = new Set<string>();
  for (const one of changes) {
    const { abbreviation, short: level } = texts.levels[one.level];
    const lead = fill(direction === "up" ? paper.changeUp : paper.changeDown, { level: abbreviation || level });
    const group = together(one);
    if (group && named.has(group)) continue;
    const alike = group ? changes.filter((other) => together(other) === group) : [];
    if (group && alike.length >= MANY) {
      named.add(group);
      const { instrument = "" } = placeOf(questionnaire, one.question).question;
      const name = texts.decision.instruments[instrument]?.name ?? instrument;
      const line = direction === "up" ? paper.whatWouldChange : paper.changeItemsDown;
      const text = fill(line, { instrument: name, count: alike.length });
      found.push({ id: `${direction} ${group}`, lead, text, note: "" });
      continue;
    }
    const { short, said } = changeWords(questionnaire, texts, voice, one.question);
    const text = fill(paper.changeLine, { short, answer: said(one.answer), given: said(one.given) });
    found.push({ id: `${direction} ${one.question}`, lead, text, note: "" });
  }
  return found;
}
