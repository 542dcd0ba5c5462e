import { all, answered, any, atLeast, type Condition, flag, levelAtLeast, score } from "../../lib/rules/condition";
import { DIMENSIONS, type Dimension, type Flag, type Severity } from "../../lib/rules/dimensions";

/**
 * Parses conditions in the contract's notation: `asq-1=1/decline` an answer, `phq-9>=10` a total or a number, `MIND>=3`
 * a dimension, `+minor` a flag, a bare name a gate; `and` binds tighter than `or`.
 */
export function conditionIn(text: string, gates: Readonly<Record<string, string>>): Condition {
  const words = text.replace(/[()]/g, " $& ").split(" ").filter(Boolean);

  function joined(by: string, part: () => Condition): readonly Condition[] {
    const parts = [part()];
    while (words[0] === by) {
      words.shift();
      parts.push(part());
    }
    return parts;
  }
  const either = (): Condition => any(...joined("or", both));
  const both = (): Condition => all(...joined("and", one));
  function one(): Condition {
    const word = words.shift() ?? "";
    if (word !== "(") return atomIn(word, gates);
    const inner = either();
    if (words.shift() !== ")") throw new Error(`Unclosed bracket in ${text}.`);
    return inner;
  }

  const whole = either();
  if (words.length > 0) throw new Error(`Unexpected ${words.join(" ")} in ${text}.`);
  return whole;
}

function atomIn(word: string, gates: Readonly<Record<string, string>>): Condition {
  if (word.startsWith("+")) return flag(word.slice(1) as Flag);
  const [name = "", value] = word.split(">=");
  if (value !== undefined) {
    if (name === "level") return levelAtLeast(Number(value));
    const isDimension = name === "NEED" || (DIMENSIONS as readonly string[]).includes(name);
    if (!isDimension) return score(name, Number(value));
    return atLeast(name as Dimension | "NEED", Number(value) as Exclude<Severity, 0>);
  }
  const [id = "", codes] = word.split("=");
  if (codes !== undefined) return answered(id, ...codes.split("/"));
  const gate = gates[word];
  if (gate === undefined) throw new Error(`${word} is neither an answer nor a gate.`);
  return conditionIn(gate, gates);
}

type Normal = string | { readonly by: "all" | "any"; readonly parts: readonly Normal[] };

/** A normalized text, equal for equivalent conditions however they are nested and ordered. */
export const sameText = (condition: Condition): string => JSON.stringify(normal(condition));

function normal(condition: Condition): Normal {
  if ("all" in condition) return join("all", condition.all.map(normal));
  if ("any" in condition) return join("any", condition.any.map(normal));
  if ("atLeast" in condition) return condition.atLeast.join(">=");
  if ("flag" in condition) return `+${condition.flag}`;
  if ("score" in condition) return condition.score.join(">=");
  if ("level" in condition) return `level>=${condition.level}`;
  const [id, codes] = condition.answered;
  return join(
    "any",
    codes.map((code) => `${id}=${code}`),
  );
}

function join(by: "all" | "any", parts: readonly Normal[]): Normal {
  const flat = parts.flatMap((part) => (typeof part !== "string" && part.by === by ? part.parts : [part]));
  const byText = new Map(flat.map((part) => [JSON.stringify(part), part]));
  const sorted = [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
  const [only] = sorted;
  return only !== undefined && sorted.length === 1 ? only : { by, parts: sorted };
}
