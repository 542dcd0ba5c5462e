import type { Report } from "../report";
import { type ToldReason, toldReasons } from "../told-reasons";
import type { PaperItem } from "./block";

const textOf = ({ text, answers }: ToldReason): string => {
  const shown = answers.map(({ short, answer }) => `${short} (${answer})`);
  return shown.length > 0 ? `${text}: ${shown.join("; ")}` : text;
};

/**
 * Every sentence that decides the level or the route, with its rules, the answers behind it and the keys of its
 * sources.
 */
export const reasonItems = ({ reasons, routeReasons }: Report): readonly PaperItem[] =>
  toldReasons([...reasons, ...routeReasons]).map((reason) => ({
    id: reason.rules.join(" "),
    lead: reason.rules.join(", "),
    text: textOf(reason),
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
