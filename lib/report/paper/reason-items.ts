import type { Report } from "../report";
import { type ToldReason, toldReasons } from "../told-reasons";
import type { PaperItem } from "./block";
import { cut } from "./cut";

/** The answers that decide are never cut: neither left out nor shortened. */
const textOf = ({ text, answers, deciding }: ToldReason, most: number, letters: number): string => {
  const named = Math.max(most, deciding);
  const shown = answers
    .slice(0, named)
    .map(({ short, answer }, place) => `${short} (${place < deciding ? answer : cut(answer, letters)})`);
  const rest = answers.length > named ? "; …" : "";
  return shown.length > 0 ? `${text}: ${shown.join("; ")}${rest}` : text;
};

/**
 * Every sentence that decides the level or the urgency, with the rules that say it, what they rest on and the keys of their
 * sources. `letters`: the most of each answer.
 */
export const reasonItems = (
  { reasons, routeReasons }: Report,
  mostAnswers: number,
  letters: number,
): readonly PaperItem[] =>
  toldReasons([...reasons, ...routeReasons]).map((reason) => ({
    id: reason.rules.join(" "),
    lead: reason.rules.join(", "),
    text: textOf(reason, mostAnswers, letters),
    note: reason.sources.map(({ id }) => id).join(", "),
  }));

/** The sources of all reasons, each once. */
export const sourceItems = ({ reasons, routeReasons }: Report): readonly PaperItem[] => [
  ...new Map(
    [...reasons, ...routeReasons]
      .flatMap(({ sources }) => sources)
      .map(
        ({ id, title, publisher }) =>
          [id, { id, lead: id, text: `${title}. ${publisher}.`, note: "", language: "en" }] as const,
      ),
  ).values(),
];
