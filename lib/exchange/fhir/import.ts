import * as z from "zod/mini";
import type { Locale } from "../../content/locales";
import type { Answers } from "../../questionnaire/answers";
import { DECLINE, type Question, type Questionnaire } from "../../questionnaire/definition";
import { questionsById } from "../../questionnaire/questions";
import type { Dropped } from "../dropped";
import { migrated } from "../migrated";
import { type Relation, relationNamed } from "../relation";
import { hadCode, idToday, type Renames } from "../renames";
import { isLaterVersion } from "../version-order";
import { codeOfCoding, DECLINED, type NamedThen } from "./coding";
import { isOwnArrangement } from "./link-ids";
import { languageOf } from "./marks";
import { EXTENSIONS } from "./systems";

const extensions = z.optional(z.array(z.object({ url: z.string(), valueCode: z.optional(z.string()) })));
const extended = z.optional(z.object({ extension: extensions }));
const answerSchema = z.object({
  extension: extensions,
  valueCoding: z.optional(
    z.object({ system: z.optional(z.string()), code: z.optional(z.string()), extension: extensions }),
  ),
  _valueInteger: extended,
  _valueString: extended,
  valueInteger: z.optional(z.number()),
  valueDecimal: z.optional(z.number()),
  valueString: z.optional(z.string()),
});
type GivenAnswer = z.infer<typeof answerSchema>;

const itemSchema = z.object({
  linkId: z.string(),
  answer: z.optional(z.array(z.unknown())),
  item: z.optional(z.array(z.unknown())),
});
const responseSchema = z.object({
  resourceType: z.literal("QuestionnaireResponse"),
  questionnaire: z.optional(z.string()),
  authored: z.optional(z.string()),
  language: z.optional(z.unknown()),
  meta: z.catch(
    z.optional(z.object({ tag: z.optional(z.array(z.object({ code: z.optional(z.string()) }))) })),
    undefined,
  ),
  item: z.optional(z.array(z.unknown())),
});
const relatedPersonSchema = z.object({
  resourceType: z.literal("RelatedPerson"),
  relationship: z.array(z.object({ coding: z.optional(z.array(z.object({ code: z.optional(z.string()) }))) })),
});
const bundleSchema = z.object({
  resourceType: z.literal("Bundle"),
  entry: z.optional(z.array(z.object({ resource: z.optional(z.unknown()) }))),
});

export type ImportRefusal = "not-fhir" | "no-response" | "several-responses" | "other-questionnaire" | "newer-format";

export type Imported =
  | {
      readonly answers: Answers;
      readonly dropped: readonly Dropped[];
      /** When the answers were given, as the file says it; null where it does not. */
      readonly authored: string | null;
      /** Who answered for another; left out where it is not said. */
      readonly relation?: Relation;
      /** The language the questions were asked in; left out where it is not said. */
      readonly language?: Locale;
      /** The answers were given to another version of the questions. */
      readonly otherVersion: boolean;
    }
  | { readonly refused: ImportRefusal };

type Read = { readonly value: unknown } | { readonly reason: Dropped["reason"] };

function readValue(question: Question, then: NamedThen, given: GivenAnswer): Read {
  const { valueCoding, valueInteger, valueDecimal, valueString } = given;
  const reason = [given, valueCoding, given._valueInteger, given._valueString]
    .flatMap((part) => part?.extension ?? [])
    .find(({ url }) => url === EXTENSIONS.absent)?.valueCode;
  if (reason !== undefined) return reason === DECLINED ? { value: DECLINE } : { reason: "no-value" };
  if (valueCoding) {
    const code = codeOfCoding(question, valueCoding, then);
    return code === null ? { reason: "unknown-code" } : { value: code };
  }
  const number = valueInteger ?? valueDecimal;
  if (question.kind === "integer") return number === undefined ? { reason: "wrong-type" } : { value: number };
  if (question.kind === "text" && valueString !== undefined) return { value: valueString };
  return { reason: number === undefined && valueString === undefined ? "no-value" : "wrong-type" };
}

/** The answers of one item; of several answers, those that are known are kept. */
function readItem(
  question: Question,
  then: NamedThen,
  given: readonly unknown[],
): { values: unknown[]; reasons: Dropped["reason"][] } {
  const values: unknown[] = [];
  const reasons: Dropped["reason"][] = [];
  for (const one of given) {
    const parsed = answerSchema.safeParse(one);
    const read: Read = parsed.success ? readValue(question, then, parsed.data) : { reason: "wrong-type" };
    if ("value" in read) values.push(read.value);
    else reasons.push(read.reason);
  }
  return { values, reasons };
}

/** Every item with answers, however deep, without recursion: a hostile file is nested without end. */
function answeredItems(response: z.infer<typeof responseSchema>): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, unknown[]>();
  const waiting: unknown[] = [...(response.item ?? [])];
  for (const item of waiting) {
    const parsed = itemSchema.safeParse(item);
    if (!parsed.success) continue;
    const { linkId, answer } = parsed.data;
    for (const inner of parsed.data.item ?? []) waiting.push(inner);
    if (!answer || answer.length === 0) continue;
    found.set(linkId, [...(found.get(linkId) ?? []), ...answer]);
  }
  return found;
}

function responseIn(given: unknown): z.infer<typeof responseSchema> | ImportRefusal {
  const alone = responseSchema.safeParse(given);
  if (alone.success) return alone.data;
  const bundle = bundleSchema.safeParse(given);
  if (!bundle.success) return "not-fhir";
  const responses = (bundle.data.entry ?? []).flatMap(({ resource }) => {
    const parsed = responseSchema.safeParse(resource);
    return parsed.success ? [parsed.data] : [];
  });
  const [first, second] = responses;
  if (!first) return "no-response";
  return second ? "several-responses" : first;
}

/** Who answered, where a bundle of ours says so. */
function relationIn(given: unknown): Relation | null {
  const bundle = bundleSchema.safeParse(given);
  const codes = (bundle.success ? (bundle.data.entry ?? []) : []).flatMap(({ resource }) => {
    const parsed = relatedPersonSchema.safeParse(resource);
    return parsed.success ? parsed.data.relationship.flatMap(({ coding = [] }) => coding.map(({ code }) => code)) : [];
  });
  return codes.reduce<Relation | null>((found, code) => found ?? relationNamed(code?.replace(/^relation\./, "")), null);
}

/**
 * Reads a FHIR R4 Bundle or QuestionnaireResponse (parsed JSON) back to answers: one to older questions is brought up to
 * date, one to newer is refused, and one that names no version is read as of today. Each answer is checked against its
 * question; nothing is guessed, and everything left out is listed. Never throws.
 */
export function importFhir(questionnaire: Questionnaire, given: unknown, renames: Renames = []): Imported {
  const response = responseIn(given);
  if (typeof response === "string") return { refused: response };
  const [address = "", named] = (response.questionnaire ?? "").split("|");
  const version = named ?? questionnaire.version;
  if (address !== "" && address.split("/").at(-1) !== questionnaire.id) return { refused: "other-questionnaire" };

  if (isLaterVersion(version, questionnaire.version)) return { refused: "newer-format" };

  const known = questionsById(questionnaire);
  const values: [string, unknown][] = [];
  const dropped: Dropped[] = [];
  for (const [id, given] of answeredItems(response)) {
    const question = known.get(idToday(id, version, renames));
    if (!question) {
      if (!isOwnArrangement(id)) dropped.push({ id, reason: "unknown-question" });
      continue;
    }
    const { values: read, reasons } = readItem(
      question,
      { id, had: (code) => hadCode(id, code, version, renames) },
      given,
    );
    for (const reason of reasons) dropped.push({ id, reason });
    if (question.kind === "multi" && read.length > 0) values.push([id, read]);
    else if (read.length === 1) values.push([id, read[0]]);
    else if (read.length > 1) dropped.push({ id, reason: "several-answers" });
  }
  const { answers, dropped: unfit } = migrated(questionnaire, Object.fromEntries(values), version, renames);
  dropped.push(...unfit);
  const otherVersion = version !== questionnaire.version;
  const relation = relationIn(given);
  const language = languageOf(
    (response.meta?.tag ?? []).map(({ code }) => code),
    response.language,
  );
  const said = { ...(relation && { relation }), ...(language && { language }) };
  return { answers, dropped, authored: response.authored ?? null, ...said, otherVersion };
}
