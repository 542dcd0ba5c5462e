import type { Questionnaire } from "../../questionnaire/definition";
import { optionsOf, type Place } from "../../questionnaire/questions";
import { declinedCoding, optionCoding, questionCoding } from "./coding";
import type { Gated } from "./enable-when";
import type { GateExpressions } from "./gate-expressions";
import type { ItemTexts } from "./item-text";
import { hintLink } from "./link-ids";
import type { Extension, QuestionnaireItem } from "./r4";
import { EXTENSIONS, ITEM_CONTROL } from "./systems";

/** What is needed to write an item. */
export interface ItemContext {
  readonly questionnaire: Questionnaire;
  readonly canonical: string;
  readonly texts: ItemTexts;
  readonly expressions: GateExpressions;
}

const help = {
  url: EXTENSIONS.control,
  valueCodeableConcept: { coding: [{ system: ITEM_CONTROL, code: "help" }] },
} as const;

function answerOptions(place: Place, { canonical, texts }: ItemContext): QuestionnaireItem["answerOption"] {
  const { question } = place;
  const options = optionsOf(question).map((option) => {
    const extension: Extension[] = [];
    if (option.score !== undefined) extension.push({ url: EXTENSIONS.ordinal, valueDecimal: option.score });
    if (option.exclusive) extension.push({ url: EXTENSIONS.exclusive, valueBoolean: true });
    const valueCoding = { ...optionCoding(canonical, question, option), display: texts.option(place, option.code) };
    return extension.length > 0 ? { extension, valueCoding } : { valueCoding };
  });
  return [...options, { valueCoding: { ...declinedCoding, display: texts.decline } }];
}

function typed(place: Place, context: ItemContext): Pick<QuestionnaireItem, "type"> & Partial<QuestionnaireItem> {
  const { question } = place;
  switch (question.kind) {
    case "choice":
      return { type: "choice", answerOption: answerOptions(place, context) };
    case "multi":
      return { type: "choice", repeats: true, answerOption: answerOptions(place, context) };
    case "integer":
      return { type: "integer" };
    case "text":
      return { type: "text", maxLength: question.maxLength };
  }
}

/** A question as an item: id, code, text, options with their scores, and gate. */
export function questionItem(place: Place, context: ItemContext, gate: Gated): QuestionnaireItem {
  const { question } = place;
  const { canonical, texts } = context;
  const range: readonly Extension[] =
    question.kind === "integer"
      ? [
          { url: EXTENSIONS.min, valueInteger: question.min },
          { url: EXTENSIONS.max, valueInteger: question.max },
        ]
      : [];
  // Other programs may omit questions that cannot change the result.
  const tier: readonly Extension[] = question.detail ? [{ url: EXTENSIONS.optional, valueBoolean: true }] : [];
  // Questions with a standard code can be extracted as results of their own.
  const extract: readonly Extension[] = question.loinc ? [{ url: EXTENSIONS.extract, valueBoolean: true }] : [];
  const extension = [...(gate.extension ?? []), ...tier, ...extract, ...range];
  // The hint of a withheld question says what this site does with the answer; another program may do otherwise.
  const hint = question.withheld ? null : texts.hint(place);
  const item: QuestionnaireItem = {
    linkId: question.id,
    code: [questionCoding(canonical, question)],
    text: texts.ask(place),
    ...typed(place, context),
    required: false,
    ...gate,
    ...(hint === null
      ? {}
      : { item: [{ extension: [help], linkId: hintLink(question.id), text: hint, type: "display" }] }),
  };
  return extension.length > 0 ? { ...item, extension } : item;
}
