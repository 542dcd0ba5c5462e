import { isObject, listOf, memberOf, objectsIn } from "../json-parts";

/** One answer of a response with the link id of its item; null if there is none. */
export interface FoundAnswer {
  readonly linkId: string | null;
  readonly answer: unknown;
}

/** A part of a response that is not in FHIR R4, and the number of values it may contain. */
export interface StrangePart {
  readonly name: string;
  readonly values: number;
}

export interface FoundItems {
  readonly answers: readonly FoundAnswer[];
  readonly strange: readonly StrangePart[];
}

const SHARED = ["id", "extension", "modifierExtension", "fhir_comments"];
/** Elements of FHIR R4. R3's item `subject` and R5's `signature` do not occur in files read here. */
const RESPONSE_PARTS = new Set([
  ...SHARED,
  ...["resourceType", "meta", "implicitRules", "language", "text", "contained", "identifier", "basedOn", "partOf"],
  ...["questionnaire", "status", "subject", "encounter", "authored", "author", "source", "item"],
]);
const ITEM_PARTS = new Set([...SHARED, "linkId", "definition", "text", "answer", "item"]);
const ANSWER_PARTS = new Set([...SHARED, "item"]);

const plainName = (name: string): string => (name.startsWith("_") ? name.slice(1) : name);

/** Whether a member of an answer holds its value, or extensions of that value. */
export const isValue = (name: string): boolean => /^_?value[A-Z]/.test(name);

/** At least 1, since anything unknown might be an answer. */
function weightOf(held: unknown): number {
  let values = 0;
  for (const part of objectsIn(held)) values += Object.keys(part).filter((name) => /^value[A-Z]/.test(name)).length;
  return Math.max(1, values);
}

/**
 * Every answer in a response, wherever it is nested: in groups, as an array or a single value, or under another answer.
 * Whatever is neither an item nor an answer is returned by name, so that it can be reported as unread. Never throws;
 * takes time linear in the size of the file.
 */
export function itemsOf(response: object): FoundItems {
  const answers: FoundAnswer[] = [];
  const strange: StrangePart[] = [];
  const noteStrange = (held: object, known: ReadonlySet<string>, own: (name: string) => boolean = () => false) => {
    for (const name of Object.keys(held)) {
      const inside = memberOf(held, name);
      if (known.has(plainName(name)) || own(name) || inside === null) continue;
      strange.push({ name, values: weightOf(inside) });
    }
  };
  noteStrange(response, RESPONSE_PARTS);
  const waiting: unknown[] = [];
  const wait = (items: unknown) => {
    for (const item of listOf(items).toReversed()) waiting.push(item);
  };
  wait(memberOf(response, "item"));
  while (waiting.length > 0) {
    const item = waiting.pop();
    if (Array.isArray(item)) wait(item);
    else if (!isObject(item)) strange.push({ name: "item", values: 1 });
    else {
      noteStrange(item, ITEM_PARTS);
      const given = memberOf(item, "linkId");
      const linkId = typeof given === "string" ? given : typeof given === "number" ? String(given) : null;
      const inner: unknown[] = [];
      for (const answer of listOf(memberOf(item, "answer"))) {
        const nested = memberOf(answer, "item");
        if (isObject(answer)) noteStrange(answer, ANSWER_PARTS, isValue);
        if (nested !== undefined) inner.push(nested);
        const onlyNests = nested !== undefined && !Object.keys(answer as object).some(isValue);
        if (!onlyNests || memberOf(answer, "extension") !== undefined) answers.push({ linkId, answer });
      }
      wait(memberOf(item, "item"));
      for (const nested of inner.toReversed()) wait(nested);
    }
  }
  return { answers, strange };
}

/** Whether a resource has modifier elements. FHIR: a reader that does not know them must not process the rest. */
export function changesMeaning(resource: unknown): boolean {
  const rules = memberOf(resource, "implicitRules");
  return (rules !== undefined && rules !== null && rules !== "") || hasModifier(resource);
}

function hasModifier(resource: unknown): boolean {
  for (const part of objectsIn(resource)) if (listOf(memberOf(part, "modifierExtension")).length > 0) return true;
  return false;
}
