import type { CodeLayout } from "../../lib/exchange/code-layout";
import { type QuestionnaireWords, say } from "../../lib/questionnaire/words";

const idsIn = (layout: CodeLayout | undefined): readonly string[] =>
  (layout?.questions ?? []).map((line) => line.split(",")[0] ?? "");

/** The ids of the questions that a layout has and the one before it has not, in the order they are asked. */
export function newQuestions(before: CodeLayout | undefined, now: CodeLayout): readonly string[] {
  const known = new Set(idsIn(before));
  return idsIn(now).filter((id) => !known.has(id));
}

const HEADING = "**Questions and result**\n";

/**
 * The changelog with a line for each new question, first in the newest version's part about questions. A question that
 * this version already names is left alone, so that a line written by hand stays the only one. Throws, naming the file,
 * if there is no such part.
 */
export function withNewQuestions(
  text: string,
  ids: readonly string[],
  { sections }: QuestionnaireWords,
  file: string,
): string {
  const questions = Object.assign({}, ...Object.values(sections).map((section) => section.questions));
  const [intro = "", newest = "", ...older] = text.split(/^(?=## )/m);
  const unnamed = ids.filter((id) => !newest.includes(`\`${id}\``));
  if (unnamed.length === 0) return text;
  if (!newest.includes(HEADING)) throw new Error(`${file}: the newest version has no ${HEADING.trim()}.`);
  const lines = unnamed.map((id) => `- New question, \`${id}\`: “${say(questions[id]?.ask ?? id, "self")}”\n`);
  return [intro, newest.replace(HEADING, () => `${HEADING}${lines.join("")}`), ...older].join("");
}
