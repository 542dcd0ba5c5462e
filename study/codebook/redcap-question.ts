import { ItemTexts } from "../../lib/exchange/fhir/item-text";
import type { Reader } from "../../lib/method/condition-phrase";
import { DECLINE, type Question } from "../../lib/questionnaire/definition";
import { optionsOf, type Place } from "../../lib/questionnaire/questions";
import { say } from "../../lib/questionnaire/words";
import type { RedcapField } from "./redcap-columns";
import { declineVariable, rawCode, variableOf } from "./redcap-names";

export const formOf = ({ section }: Pick<Place, "section">) => rawCode(section.id);

/** An action tag after a space, so that a spreadsheet does not take it for a formula. */
const tag = (text: string) => ` ${text}`;

const choices = (pairs: readonly (readonly [raw: string, label: string])[]) =>
  pairs.map(([raw, label]) => `${raw}, ${label}`).join(" | ");

const declineWords = ({ words }: Reader) => say(words.decline, "self");

function answersOf(reader: Reader, place: Place): string {
  const texts = new ItemTexts(reader.words, "self");
  const options = optionsOf(place.question).map(({ code }) => [rawCode(code), texts.option(place, code)] as const);
  return choices([...options, [DECLINE, declineWords(reader)]]);
}

/** Tags for exclusive options ("none of these", "rather not say") and for what is kept off paper. */
function tagsOf(question: Question): string {
  const alone = optionsOf(question).flatMap(({ code, exclusive }) => (exclusive ? [rawCode(code)] : []));
  return [
    ...(question.kind === "multi" ? [`@NONEOFTHEABOVE='${[...alone, DECLINE].join(",")}'`] : []),
    ...(question.kind === "text" ? [`@CHARLIMIT=${question.maxLength}`] : []),
    ...(question.withheld ? ["@HIDDEN-PDF"] : []),
  ].join(" ");
}

function answered(reader: Reader, place: Place): Pick<RedcapField, "type"> & Partial<RedcapField> {
  const { question } = place;
  switch (question.kind) {
    case "choice":
      return { type: "radio", choices: answersOf(reader, place) };
    case "multi":
      return { type: "checkbox", choices: answersOf(reader, place) };
    case "integer":
      return { type: "text", validation: "integer", min: String(question.min), max: String(question.max) };
    case "text":
      // Whatever people write may identify them.
      return { type: "notes", identifier: "y" };
  }
}

/** A question as fields: the question itself, plus a "rather not say" box beside a number. */
export function questionFields(
  reader: Reader,
  place: Place,
  { branching, note, header }: { readonly branching: string; readonly note: string; readonly header: string },
): readonly RedcapField[] {
  const { question } = place;
  const variable = variableOf(reader.questionnaire, question.id);
  const form = formOf(place);
  const tags = tagsOf(question);
  const field: RedcapField = {
    variable,
    form,
    label: new ItemTexts(reader.words, "self").ask(place),
    ...answered(reader, place),
    branching,
    note,
    header,
    annotation: tags === "" ? "" : tag(tags),
  };
  if (question.kind !== "integer") return [field];
  const declined: RedcapField = {
    variable: declineVariable(variable),
    form,
    type: "checkbox",
    label: declineWords(reader),
    choices: choices([[DECLINE, declineWords(reader)]]),
    branching,
  };
  return [field, declined];
}
