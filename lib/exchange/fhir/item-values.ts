import { DECLINE, type Question } from "../../questionnaire/definition";
import type { Dropped } from "../dropped";
import { isObject, listOf, memberOf } from "../json-parts";
import { codeOfCoding, DECLINED, type NamedThen } from "./coding";
import { isValue } from "./response-items";
import { EXTENSIONS } from "./systems";

type Read = { readonly value: unknown } | { readonly reason: Dropped["reason"] };

/** Why there is no value, if the answer, its value or the value's extensions give a reason. */
function absentReason(parts: readonly unknown[]): unknown {
  for (const part of parts)
    for (const extension of listOf(memberOf(part, "extension")))
      if (memberOf(extension, "url") === EXTENSIONS.absent) return memberOf(extension, "valueCode") ?? "unknown";
  return undefined;
}

const textOr = (held: unknown): string | undefined => (typeof held === "string" ? held : undefined);

/** Reads one answer of a response according to its question. An answer that contradicts itself is not read. */
export function readValue(question: Question, then: NamedThen, answer: unknown): Read {
  if (!isObject(answer)) return { reason: "wrong-type" };
  const held = Object.keys(answer).filter((name) => isValue(name) && memberOf(answer, name) !== null);
  const values = held.filter((name) => !name.startsWith("_"));
  const [name, second] = values;
  const value = name === undefined ? undefined : memberOf(answer, name);
  const reason = absentReason([answer, ...held.map((one) => memberOf(answer, one))]);
  const isThere = name === "valueCoding" ? memberOf(value, "code") !== undefined : value !== undefined;
  if (second !== undefined || (reason !== undefined && isThere)) return { reason: "several-answers" };
  if (reason !== undefined) return reason === DECLINED ? { value: DECLINE } : { reason: "no-value" };
  if (name === undefined) return { reason: "no-value" };
  if (name === "valueCoding") {
    if (!isObject(value)) return { reason: "wrong-type" };
    const coding = { system: textOr(memberOf(value, "system")), code: textOr(memberOf(value, "code")) };
    const code = codeOfCoding(question, coding, then);
    return code === null ? { reason: "unknown-code" } : { value: code };
  }
  const isNumber = name === "valueInteger" || name === "valueDecimal";
  if (question.kind === "integer" && isNumber && typeof value === "number") return { value };
  if (question.kind === "text" && name === "valueString" && typeof value === "string") return { value };
  return { reason: "wrong-type" };
}
