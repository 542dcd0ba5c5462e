import type { Locale } from "../../content/locales";
import type { Answers } from "../../questionnaire/answers";
import type { Questionnaire } from "../../questionnaire/definition";
import { questionsById } from "../../questionnaire/questions";
import { type Relation, relationNamed } from "../../questionnaire/relation";
import { allTotals } from "../../questionnaire/totals";
import type { AnswerTimes } from "../answer-times";
import { addedUp, type Dropped } from "../dropped";
import { listOf, memberOf } from "../json-parts";
import { migrateAnswers } from "../migrate-answers";
import { hadCode, idToday, type Renames } from "../renames";
import { isLaterVersion } from "../version-order";
import { referenceIn, timesOf } from "./answered-at";
import { isWordingOf } from "./canonical";
import { readValue } from "./item-values";
import { isOwnTotal } from "./link-ids";
import { languageOf } from "./marks";
import { changesMeaning, itemsOf } from "./response-items";

/**
 * `changed-meaning`: contains an unknown modifier element. `entered-in-error`: was retracted. `no-questionnaire`: does
 * not say which questions it answers, and none of its answers shows it.
 */
export type ImportRefusal =
  | "not-fhir"
  | "no-response"
  | "several-responses"
  | "other-questionnaire"
  | "no-questionnaire"
  | "entered-in-error"
  | "changed-meaning"
  | "newer-format";

export type Imported =
  | (AnswerTimes & {
      readonly answers: Answers;
      readonly dropped: readonly Dropped[];
      /** The reference printed on paper for the same answers; absent if not given. */
      readonly reference?: string;
      /** Who answered for someone else; absent if not given. */
      readonly relation?: Relation;
      /** The language the questions were asked in; absent if not given. */
      readonly language?: Locale;
      /** Absent if the file says the answers were completed. */
      readonly unfinished?: Unfinished;
      /** True if the answers were given to another version of the questions. */
      readonly otherVersion: boolean;
    })
  | { readonly refused: ImportRefusal };

/** How complete the answers are, when the file does not say they were completed. */
export type Unfinished = "in-progress" | "stopped" | "not-said";

const FINISHED = ["completed", "amended"];

function unfinishedIn(response: object): Unfinished | null {
  const status = memberOf(response, "status");
  if (status === "in-progress" || status === "stopped") return status;
  return typeof status === "string" && FINISHED.includes(status) ? null : "not-said";
}

const isResponse = (given: unknown): given is object => memberOf(given, "resourceType") === "QuestionnaireResponse";

/** The resources of a bundle, or the input itself if it is not one. */
function resourcesIn(given: unknown): readonly unknown[] {
  if (memberOf(given, "resourceType") !== "Bundle") return [given];
  return listOf(memberOf(given, "entry")).map((entry) => memberOf(entry, "resource"));
}

/** The response in a file, unless something around it changes its meaning. */
function responseIn(given: unknown): object | ImportRefusal {
  const responses = resourcesIn(given).filter(isResponse);
  const [first, second] = responses;
  if (!first) return memberOf(given, "resourceType") === "Bundle" ? "no-response" : "not-fhir";
  if (second) return "several-responses";
  if (changesMeaning(first) || changesMeaning(isResponse(given) ? null : { ...(given as object), entry: [] }))
    return "changed-meaning";
  return memberOf(first, "status") === "entered-in-error" ? "entered-in-error" : first;
}

/** Whether a link id is one of ours, not a LOINC code that every program uses for the same question. */
const isOwnId = (id: string): boolean => !/^\d+-\d$/.test(id);

/** Who answered, if a bundle of ours says so. */
function relationIn(given: unknown): Relation | null {
  const codes = resourcesIn(given)
    .filter((resource) => memberOf(resource, "resourceType") === "RelatedPerson")
    .flatMap((resource) => listOf(memberOf(resource, "relationship")))
    .flatMap((relationship) => listOf(memberOf(relationship, "coding")))
    .map((coding) => memberOf(coding, "code"));
  return codes.reduce<Relation | null>(
    (found, code) => found ?? (typeof code === "string" ? relationNamed(code.replace(/^relation\./, "")) : null),
    null,
  );
}

/** The codes of a response's tags, including the one for its language. */
const marksOf = (response: object): readonly (string | undefined)[] =>
  listOf(memberOf(memberOf(response, "meta"), "tag")).map((tag) => {
    const code = memberOf(tag, "code");
    return typeof code === "string" ? code : undefined;
  });

/**
 * Groups answers by the question they belong to. Unknown questions, totals of older versions and unknown parts are
 * listed.
 */
function answersByQuestion(
  questionnaire: Questionnaire,
  response: object,
  version: string,
  renames: Renames,
): { readonly given: ReadonlyMap<string, readonly unknown[]>; readonly dropped: Dropped[] } {
  const known = questionsById(questionnaire);
  const totals = new Set(allTotals(questionnaire).map(({ id }) => id));
  const older = version !== questionnaire.version;
  const { answers, strange } = itemsOf(response);
  const given = new Map<string, unknown[]>();
  const dropped: Dropped[] = strange.map(({ name, values }) => ({ id: name, reason: "unknown-part", values }));
  for (const { linkId, answer } of answers) {
    if (linkId === null) dropped.push({ id: "?", reason: "no-id" });
    else if (known.has(idToday(linkId, version, renames))) {
      const before = given.get(linkId);
      if (before) before.push(answer);
      else given.set(linkId, [answer]);
    } else if (!isOwnTotal(linkId, totals, older)) dropped.push({ id: linkId, reason: "unknown-question" });
  }
  return { given, dropped };
}

/**
 * Reads a FHIR R4 Bundle or QuestionnaireResponse (parsed JSON) back into answers. A response to older questions is
 * migrated, one to newer questions is refused, and one without a version is read as current. Each answer is checked
 * against its question; nothing is guessed, and everything left out is listed. Never throws.
 */
export function importFhir(questionnaire: Questionnaire, whole: unknown, renames: Renames = []): Imported {
  const response = responseIn(whole);
  if (typeof response === "string") return { refused: response };
  const canonical = memberOf(response, "questionnaire") ?? "";
  if (typeof canonical !== "string") return { refused: "other-questionnaire" };
  const [address = "", named] = canonical.split("|");
  const version = named ?? questionnaire.version;
  if (address !== "" && !isWordingOf(questionnaire, address)) return { refused: "other-questionnaire" };
  if (isLaterVersion(version, questionnaire.version)) return { refused: "newer-format" };

  const { given, dropped } = answersByQuestion(questionnaire, response, version, renames);
  // Without a questionnaire URL, link ids shared by all programs do not show that the rest was asked the way we ask it.
  if (address === "" && given.size > 0 && ![...given.keys()].some(isOwnId)) return { refused: "no-questionnaire" };
  const known = questionsById(questionnaire);
  const values: [string, unknown][] = [];
  for (const [id, answers] of given) {
    const question = known.get(idToday(id, version, renames));
    if (!question) continue;
    const then = { id, had: (code: string) => hadCode(id, code, version, renames) };
    const read: unknown[] = [];
    for (const answer of answers) {
      const one = readValue(question, then, answer);
      if ("value" in one) read.push(one.value);
      else dropped.push({ id, reason: one.reason });
    }
    if (question.kind === "multi" && read.length > 0) values.push([id, read]);
    else if (read.length === 1) values.push([id, read[0]]);
    else if (read.length > 1) dropped.push({ id, reason: "several-answers", values: read.length });
  }
  const { answers, dropped: unfit } = migrateAnswers(questionnaire, Object.fromEntries(values), version, renames);
  dropped.push(...unfit);
  const when = memberOf(response, "authored") ?? null;
  const times = timesOf(response);
  if (when !== times.answeredAt) dropped.push({ id: "authored", reason: "not-a-date" });
  const relation = relationIn(whole);
  const language = languageOf(marksOf(response), memberOf(response, "language"));
  const unfinished = unfinishedIn(response);
  const reference = referenceIn(response);
  const said = {
    ...(reference && { reference }),
    ...(relation && { relation }),
    ...(language && { language }),
    ...(unfinished && { unfinished }),
  };
  return { answers, dropped: addedUp(dropped), ...times, ...said, otherVersion: version !== questionnaire.version };
}
