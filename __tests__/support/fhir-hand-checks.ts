import type { FhirValidator, Resource } from "./fhir-validators";

// FHIR requirements that none of the validators checks.

interface Found {
  readonly path: string;
  readonly value: unknown;
}

function everything(value: unknown, path = ""): readonly Found[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return [{ path, value }, ...Object.entries(value).flatMap(([key, part]) => everything(part, `${path}.${key}`))];
}

const empty = (value: unknown) =>
  value === "" || value === null || (typeof value === "object" && Object.keys(value).length === 0);

/** Nothing may be present but empty. */
const byEmptiness: FhirValidator = (resource) =>
  everything(resource)
    .filter(({ value }) => empty(value))
    .map(({ path }) => `${path} is empty`);

/** An element has at most one value[x]. */
const byOneValue: FhirValidator = (resource) =>
  everything(resource).flatMap(({ path, value }) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
    const values = Object.keys(value).filter((key) => /^(value|answer)[A-Z]/.test(key));
    return values.length > 1 ? [`${path} has ${values.join(" and ")}`] : [];
  });

interface Item {
  readonly linkId: string;
  readonly type?: string;
  readonly repeats?: boolean;
  readonly enableWhen?: readonly { readonly question: string }[];
  readonly answerOption?: readonly { readonly valueCoding: { readonly system: string; readonly code: string } }[];
  readonly answer?: readonly { readonly valueCoding?: { readonly system: string; readonly code: string } }[];
  readonly item?: readonly Item[];
}
const itemsIn = (items: readonly Item[] = []): readonly Item[] =>
  items.flatMap((item) => [item, ...itemsIn(item.item)]);
const resourcesIn = (bundle: Resource, type: string): readonly Resource[] =>
  ((bundle.entry ?? []) as readonly { readonly resource: Resource }[])
    .map(({ resource }) => resource)
    .filter(({ resourceType }) => resourceType === type);
const key = ({ system, code }: { readonly system: string; readonly code: string }) => `${system}|${code}`;

/** A response answers the questions of its questionnaire, with the answers it offers. */
const byQuestionnaire: FhirValidator = (bundle) => {
  const asked = new Map(
    itemsIn(resourcesIn(bundle, "Questionnaire")[0]?.item as readonly Item[]).map((item) => [item.linkId, item]),
  );
  const gates = [...asked.values()].flatMap(({ linkId, enableWhen = [] }) =>
    enableWhen.filter(({ question }) => !asked.has(question)).map(() => `${linkId} waits for a question not there`),
  );
  const answers = resourcesIn(bundle, "QuestionnaireResponse").flatMap((response) =>
    itemsIn(response.item as readonly Item[]).flatMap(({ linkId, answer = [] }) => {
      const question = asked.get(linkId);
      if (!question) return [`${linkId} is no item of the questionnaire`];
      if (answer.length > 1 && !question.repeats) return [`${linkId} has several answers`];
      if (answer.length > 0 && question.type === "group") return [`${linkId} is a group with an answer`];
      const offered = question.answerOption?.map(({ valueCoding }) => key(valueCoding));
      return answer
        .flatMap(({ valueCoding }) => (valueCoding ? [key(valueCoding)] : []))
        .filter((given) => offered && !offered.includes(given))
        .map((given) => `${linkId} has an answer that is not offered: ${given}`);
    }),
  );
  return [...gates, ...answers];
};

export const byHand: FhirValidator = (resource) => [
  ...byEmptiness(resource),
  ...byOneValue(resource),
  ...byQuestionnaire(resource),
];
