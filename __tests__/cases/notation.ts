import { type Dimension, FLAGS, type Flag, NEED_DIMENSIONS } from "../../lib/rules/dimensions";
import { type Level, type Route, routeOfRank } from "../../lib/rules/levels";
import type { RatedFacts } from "../../lib/rules/rate";
import type { TreatmentResponse } from "../../lib/rules/rule";

const LEVEL: Readonly<Record<string, Level>> = {
  OP: "outpatient",
  IOP: "iop",
  PHP: "php",
  RES: "residential",
  INP: "inpatient",
};

/** Parses "IOP 2" as a level and a route. */
export function expected(comes: string): { readonly level: Level; readonly route: Route } {
  const [short = "", rank = ""] = comes.split(" ");
  const level = LEVEL[short];
  if (level === undefined) throw new Error(`${comes} names no level.`);
  return { level, route: routeOfRank(Number(rank)) };
}

const RESPONSES: readonly string[] = ["improving", "too-early", "same", "worse"];

/** Parses "SELF3 means cur1 same" as a situation. The response `worse` also sets the flag, as the answer does. */
export function situationIn(given: string): RatedFacts {
  const values = new Map<string, number>();
  const flags = new Set<string>();
  let response: TreatmentResponse | null = null;
  for (const word of given.split(" ").filter(Boolean)) {
    const [, name = "", value = ""] = /^([A-Za-z]+)(\d)$/.exec(word) ?? [];
    if (name !== "") values.set(name, Number(value));
    else if (RESPONSES.includes(word) && given.includes("cur")) response = word as TreatmentResponse;
    if ((FLAGS as readonly string[]).includes(word)) flags.add(word);
    else if (name === "" && !RESPONSES.includes(word)) throw new Error(`${word} is neither a dimension nor a flag.`);
  }
  const value = (name: Dimension) => values.get(name) ?? 0;
  return {
    dimension: (name) => (name === "NEED" ? Math.max(...NEED_DIMENSIONS.map(value)) : value(name)),
    flag: (name: Flag) => flags.has(name),
    current: values.get("cur") ?? 0,
    response,
  };
}

/** Splits several situations at `|`; one that names NEED expands to one per clinical dimension. */
export const situationsAt = (at: string): readonly string[] =>
  at
    .split("|")
    .map((one) => one.trim())
    .flatMap((one) => (one.includes("NEED") ? NEED_DIMENSIONS.map((name) => one.replace("NEED", name)) : [one]));

/** The situations one step below this one, one for each fact it names. */
export function oneShort(given: string): readonly string[] {
  const words = given.split(" ");
  return words.map((word, index) => {
    const value = Number(/\d$/.exec(word)?.[0] ?? 1);
    const less = value > 1 ? [word.replace(/\d$/, `${value - 1}`)] : [];
    return [...words.slice(0, index), ...less, ...words.slice(index + 1)].join(" ");
  });
}
