import { ItemTexts } from "../../lib/exchange/fhir/item-text";
import { optionText, phraseOf, type Reader } from "../../lib/method/condition-phrase";
import { declinedEffects, numberEffects, optionEffects } from "../../lib/method/method-effects";
import { DECLINE, type Option, type Question } from "../../lib/questionnaire/definition";
import { optionsOf, type Place } from "../../lib/questionnaire/questions";
import { say } from "../../lib/questionnaire/words";
import { type CodebookRow, yes } from "./codebook-columns";
import { rawCode, variableOf } from "./redcap-names";

/** A reader for each language of the codebook. */
export interface Readers {
  readonly en: Reader;
  readonly es: Reader;
}

/** The text above the questions of a page: the stem and the time frame that instruments leave out of their items. */
const leadOf = ({ words }: Reader, { section, page }: Place) =>
  new ItemTexts(words, "self").page(section.id, page).lead ?? "";

const askOf = ({ words }: Reader, place: Place) => new ItemTexts(words, "self").ask(place);

const askedWhen = (reader: Reader, { askWhen }: Question) =>
  askWhen ? phraseOf(reader, askWhen) : reader.method.questions.always;

/** Whether an answer can change the level or the route: always, never, or under a condition. */
export function tierOf({
  detail,
  detailWhen,
  decideWhen,
}: Question): "deciding" | "detail" | "detail when" | "deciding when" {
  if (detail) return "detail";
  if (detailWhen) return "detail when";
  return decideWhen ? "deciding when" : "deciding";
}

function tierWhen(reader: Reader, { detailWhen, decideWhen }: Question): string {
  const condition = detailWhen ?? decideWhen;
  return condition ? phraseOf(reader, condition) : "";
}

function questionCells({ en, es }: Readers, place: Place): CodebookRow {
  const { question, section, page } = place;
  const { instruments, outOfScope } = en.questionnaire;
  return {
    kind: question.kind,
    question: question.id,
    redcap_variable: variableOf(en.questionnaire, question.id),
    section: section.id,
    page: page.id,
    lead_en: leadOf(en, place),
    lead_es: leadOf(es, place),
    ask_en: askOf(en, place),
    ask_es: askOf(es, place),
    asked_when_en: askedWhen(en, question),
    asked_when_es: askedWhen(es, question),
    asked_out_of_scope: yes(outOfScope.asks.includes(question.id)),
    tier: tierOf(question),
    tier_when_en: tierWhen(en, question),
    tier_when_es: tierWhen(es, question),
    optional: yes(question.optional),
    withheld: yes(question.withheld),
    instrument: question.instrument ?? "",
    source: instruments.find(({ id }) => id === question.instrument)?.source ?? "OWN",
    loinc: question.loinc ?? "",
  };
}

const effects = (texts: readonly string[], { method }: Reader) =>
  texts.length > 0 ? texts.join("; ") : method.questions.recorded;

function optionCells({ en, es }: Readers, question: Question, option: Option): CodebookRow {
  const { code, score, exclusive, loinc } = option;
  return {
    code,
    redcap_code: rawCode(code),
    label_en: optionText(en, question.id, code),
    label_es: optionText(es, question.id, code),
    points: score === undefined ? "" : String(score),
    exclusive: yes(exclusive),
    loinc_answer: loinc ?? "",
    effect_en: effects(optionEffects(en, question, option), en),
    effect_es: effects(optionEffects(es, question, option), es),
  };
}

const declinedCells = ({ en, es }: Readers, question: Question): CodebookRow => ({
  code: DECLINE,
  redcap_code: DECLINE,
  label_en: say(en.words.decline, "self"),
  label_es: say(es.words.decline, "self"),
  exclusive: yes(true),
  effect_en: effects(declinedEffects(en, question), en),
  effect_es: effects(declinedEffects(es, question), es),
});

/** The cells for a number question in place of codes: its range, and from which values on it has an effect. */
function openCells({ en, es }: Readers, question: Question): readonly CodebookRow[] {
  if (question.kind === "text")
    return [
      {
        label_en: en.method.questions.text,
        label_es: es.method.questions.text,
        effect_en: effects([], en),
        effect_es: effects([], es),
      },
    ];
  if (question.kind !== "integer") return [];
  return [
    {
      code: `${question.min}-${question.max}`,
      effect_en: effects(numberEffects(en, question), en),
      effect_es: effects(numberEffects(es, question), es),
    },
  ];
}

/** One row for each possible answer to a question, with "rather not say" last. */
export function questionRows(readers: Readers, place: Place): readonly CodebookRow[] {
  const { question } = place;
  const asked = questionCells(readers, place);
  const answers = [
    ...optionsOf(question).map((option) => optionCells(readers, question, option)),
    ...openCells(readers, question),
    ...(question.kind === "text" ? [] : [declinedCells(readers, question)]),
  ];
  return answers.map((answer) => ({ ...asked, ...answer }));
}
