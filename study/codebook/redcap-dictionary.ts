import type { Reader } from "../../lib/method/condition-phrase";
import { phraseOf } from "../../lib/method/condition-phrase";
import { type Place, placesOf } from "../../lib/questionnaire/questions";
import { rulesIdentity } from "../../lib/questionnaire/rules-identity";
import { say } from "../../lib/questionnaire/words";
import type { Condition } from "../../lib/rules/condition";
import { csvText } from "../csv-text";
import { REDCAP_COLUMNS, REDCAP_HEADERS, type RedcapField } from "./redcap-columns";
import { NeedsTheRules, RedcapFacts } from "./redcap-facts";
import { allOf, isNot, type Logic } from "./redcap-logic";
import { RULES_VARIABLE, rawCode, variableOf } from "./redcap-names";
import { formOf, questionFields } from "./redcap-question";
import { factField, totalField } from "./redcap-worked-out";

interface Gate {
  readonly logic: Logic;
  readonly note: string;
}

/** A REDCap form shows no help while it is filled in, unlike the site, which shows it at the step itself. */
const WARNING =
  "For entering cases that are already known. This form shows no crisis help: do not give it to a person to fill in alone. Someone in danger now: 911. A crisis: call or text 988.";
const LATER = "An answer on a later form can open this: look here again before the record is closed.";

/** Builds the fields of a data dictionary in one language, form by form. */
class Dictionary {
  private readonly facts: RedcapFacts;
  private readonly places: readonly Place[];
  private readonly noticed = new Set<string>();

  constructor(private readonly reader: Reader) {
    this.facts = new RedcapFacts(reader.questionnaire);
    this.places = placesOf(reader.questionnaire);
  }

  fields(): readonly RedcapField[] {
    const [first] = this.places;
    const form = first ? formOf(first) : "";
    const fields = this.places.flatMap((place) => this.fieldsOf(place));
    return [...this.ownFields(form), ...fields];
  }

  private ownFields(form: string): readonly RedcapField[] {
    const rules = rulesIdentity(this.reader.questionnaire);
    return [
      { variable: "record_id", form, type: "text", label: "Record ID" },
      { variable: "care_guide_warning", form, type: "descriptive", label: WARNING },
      {
        variable: RULES_VARIABLE,
        form,
        type: "text",
        label: "Version and hash of the questions and rules",
        annotation: ` @HIDDEN @READONLY @DEFAULT='${rules}'`,
      },
    ];
  }

  private fieldsOf(place: Place): readonly RedcapField[] {
    const known = this.facts.count;
    const { logic, note } = this.gate(place);
    const facts = this.facts.since(known).map((fact) => factField(fact, formOf(place)));
    const notes = [this.hint(place), this.notice(place), note].filter((text) => text !== "");
    const question = questionFields(this.reader, place, {
      branching: logic ?? "",
      note: notes.join(" "),
      header: this.header(place),
    });
    return [...facts, ...question, ...this.totalsAfter(place)];
  }

  /** People the rules do not apply to are asked only a few questions. */
  private gate(place: Place): Gate {
    const { outOfScope } = this.reader.questionnaire;
    if (outOfScope.asks.includes(place.question.id)) return { logic: null, note: "" };
    const outside = this.outside(outOfScope.when);
    const { askWhen } = place.question;
    if (!askWhen) return { logic: outside, note: "" };
    try {
      const { logic, reads } = this.facts.gate(askWhen);
      if (logic === null) throw new RangeError(`Question ${place.question.id} is never asked.`);
      const later = [...reads].some((id) => this.formIndex(id) > this.formIndex(place.question.id));
      return { logic: allOf([outside, logic]), note: later ? LATER : "" };
    } catch (error) {
      if (!(error instanceof NeedsTheRules)) throw error;
      // REDCap does not compute the level, so the field is always shown and its note says whom to ask.
      return { logic: outside, note: `Ask when ${phraseOf(this.reader, askWhen)}.` };
    }
  }

  private outside(when: Condition): Logic {
    if (!("answered" in when)) throw new TypeError("People outside the rules must be identified by a single answer.");
    const [id, codes] = when.answered;
    return allOf(codes.map((code) => isNot(variableOf(this.reader.questionnaire, id), rawCode(code))));
  }

  private formIndex(id: string): number {
    const { sections } = this.reader.questionnaire;
    const section = this.places.find(({ question }) => question.id === id)?.section;
    return section ? sections.indexOf(section) : -1;
  }

  private wordsOf({ section, question }: Place) {
    return this.reader.words.sections[section.id]?.questions[question.id];
  }

  /** Omitted if it describes what this site does with an answer, because REDCap does something else. */
  private hint(place: Place): string {
    const { withheld, kind } = place.question;
    const hint = withheld || kind === "text" ? undefined : this.wordsOf(place)?.hint;
    return hint ? say(hint, "self") : "";
  }

  /** The notice an instrument's license requires, at its first item. */
  private notice({ question }: Place): string {
    const { instrument } = question;
    if (instrument === undefined || this.noticed.has(instrument)) return "";
    this.noticed.add(instrument);
    return this.reader.decision.instruments[instrument]?.notice ?? "";
  }

  /**
   * The text above the questions of a page. It is hidden together with the first of them, so only pages whose questions
   * share one gate have it.
   */
  private header({ page, section, question }: Place): string {
    if (page.questions[0] !== question || page.questions.some(({ askWhen }) => askWhen !== question.askWhen)) return "";
    const { title, lead } = this.reader.words.sections[section.id]?.pages[page.id] ?? {};
    return lead ? say(lead, "self") : title ? say(title, "self") : "";
  }

  private totalsAfter(place: Place): readonly RedcapField[] {
    const { questionnaire } = this.reader;
    const order = this.places.map(({ question }) => question.id);
    const last = (items: readonly string[]) => items.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)).at(-1);
    return questionnaire.instruments.flatMap(({ totals }) =>
      totals
        .filter(({ items }) => last(items) === place.question.id)
        .map((total) => totalField(questionnaire, this.facts, total, formOf(place))),
    );
  }
}

/** The fields of the data dictionary in the reader's language, in the order asked. */
export const redcapFields = (reader: Reader): readonly RedcapField[] => new Dictionary(reader).fields();

/** The data dictionary in the format REDCap imports. */
export const redcapCsv = (fields: readonly RedcapField[]): string =>
  csvText([
    REDCAP_COLUMNS.map((column) => REDCAP_HEADERS[column]),
    ...fields.map((field) => REDCAP_COLUMNS.map((column) => field[column] ?? "")),
  ]);
