import { REDCAP_COLUMNS, REDCAP_HEADERS } from "./redcap-columns";
import { LONGEST_NAME } from "./redcap-names";

type Column = (typeof REDCAP_COLUMNS)[number];
type Row = Readonly<Record<Column, string>>;

const NAME = /^[a-z](_?[a-z0-9])*$/;
const TYPES = [
  "text",
  "notes",
  "dropdown",
  "radio",
  "checkbox",
  "calc",
  "file",
  "descriptive",
  "slider",
  "yesno",
  "truefalse",
];
const WITH_CHOICES = ["radio", "checkbox", "dropdown"];
/** REDCap interprets these in a label: a piped variable, an embedded field, the start of HTML. */
const READ_IN_LABELS = /[[\]{}|]|<[a-z/!]/i;

const choicesOf = ({ choices }: Row): readonly (readonly [string, string])[] =>
  choices.split("|").map((choice) => {
    const comma = choice.indexOf(",");
    return comma < 0
      ? ([choice.trim(), ""] as const)
      : ([choice.slice(0, comma).trim(), choice.slice(comma + 1).trim()] as const);
  });

function nameProblems({ variable, form }: Row): string[] {
  return [
    ...(NAME.test(variable) && variable.length >= 2
      ? []
      : ["the name must be lowercase letters, digits and single underscores, starting with a letter"]),
    ...(variable.length > LONGEST_NAME ? [`the name is longer than ${LONGEST_NAME}`] : []),
    ...(NAME.test(form) && form.length >= 2
      ? []
      : ["the form's name must be lowercase letters, digits and underscores"]),
  ];
}

function choiceProblems(row: Row): string[] {
  if (!WITH_CHOICES.includes(row.type)) return [];
  const choices = choicesOf(row);
  const raw = choices.map(([code]) => code.toLowerCase());
  return [
    ...(choices.some(([code, label]) => code === "" || label === "") ? ["a choice has no code or no label"] : []),
    ...(choices.every(([code]) => /^[a-z0-9_]+$/.test(code))
      ? []
      : ["a code has characters other than lowercase letters, digits and underscores"]),
    ...(new Set(raw).size < raw.length ? ["two choices have the same code"] : []),
  ];
}

function validationProblems({ type, validation, min, max }: Row): string[] {
  const numbers = [min, max].every((limit) => /^-?\d+$/.test(limit));
  if (type !== "text") return validation + min + max === "" ? [] : ["only text fields can have validation"];
  if (validation === "") return min + max === "" ? [] : ["limits without validation"];
  return validation === "integer" && numbers && Number(min) <= Number(max)
    ? []
    : ["the validation is not a range of integers"];
}

function logicProblems(logic: string, rows: ReadonlyMap<string, Row>): string[] {
  const bare = logic.replace(/'[^']*'|"[^"]*"/g, "");
  const open = bare.split("(").length;
  const unknown = [...logic.matchAll(/\[([^\]]*)\]/g)].flatMap(([, inner = ""]) => {
    const [, name = "", box] = /^([a-z0-9_]+)(?:\(([a-z0-9_]+)\))?$/.exec(inner) ?? [];
    const row = rows.get(name);
    if (!row) return [`reads [${inner}], which does not exist`];
    if ((row.type === "checkbox") !== (box !== undefined)) return [`reads [${inner}] as a different kind of field`];
    return box === undefined || choicesOf(row).some(([code]) => code === box)
      ? []
      : [`reads the box ${box}, which does not exist`];
  });
  return [
    ...(/['"]/.test(bare) ? ["unclosed quote"] : []),
    ...(open === bare.split(")").length ? [] : ["unclosed parenthesis"]),
    ...unknown,
  ];
}

function fieldProblems(row: Row, rows: ReadonlyMap<string, Row>): string[] {
  const { type, label, choices, branching, annotation, identifier, required } = row;
  const texts = [label, ...(WITH_CHOICES.includes(type) ? choicesOf(row).map(([, text]) => text) : [])];
  return [
    ...nameProblems(row),
    ...(TYPES.includes(type) ? [] : [`unknown field type ${type}`]),
    ...(label.trim() === "" ? ["no label"] : []),
    ...(texts.some((text) => READ_IN_LABELS.test(text)) ? ["a text contains characters that REDCap interprets"] : []),
    ...choiceProblems(row),
    ...(type === "calc" && choices === "" ? ["nothing to calculate"] : []),
    ...(["text", "notes"].includes(type) && choices !== "" ? ["choices on a text field"] : []),
    ...validationProblems(row),
    ...logicProblems(branching, rows),
    ...(type === "calc" ? logicProblems(choices, rows) : []),
    ...([identifier, required].every((flag) => ["", "y"].includes(flag)) ? [] : ["a flag is not y"]),
    ...(annotation === "" || /^ @[A-Z]/.test(annotation) ? [] : ["an action tag without a space before it"]),
  ];
}

function orderProblems(rows: readonly Row[]): string[] {
  const forms = rows.map(({ form }) => form).filter((form, index, all) => form !== all[index - 1]);
  const names = rows.map(({ variable }) => variable);
  const reserved = forms.map((form) => `${form}_complete`);
  return [
    ...(new Set(forms).size < forms.length ? ["the fields of a form are not contiguous"] : []),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name}: the name is already taken`),
    ...names
      .filter((name) => reserved.includes(name) || name.startsWith("redcap_"))
      .map((name) => `${name}: REDCap reserves this name`),
    ...(rows[0]?.type === "text" ? [] : ["the first field is not the record's id"]),
  ];
}

/**
 * What REDCap would reject or misread in a data dictionary, each with its field; empty if there is nothing. Based on
 * the rules REDCap publishes for its eighteen columns.
 */
export function redcapProblems(records: readonly (readonly string[])[]): readonly string[] {
  const [head = [], ...body] = records;
  const headers = REDCAP_COLUMNS.map((column) => REDCAP_HEADERS[column]);
  if (head.join("\n") !== headers.join("\n")) return ["These are not the headers of a data dictionary."];
  const short = body.findIndex((cells) => cells.length !== headers.length);
  if (short >= 0) return [`Row ${short + 2} has ${body[short]?.length} cells.`];
  const rows = body.map(
    (cells) => Object.fromEntries(REDCAP_COLUMNS.map((name, at) => [name, cells[at] ?? ""])) as Row,
  );
  const byName = new Map(rows.map((row) => [row.variable, row]));
  return [
    ...orderProblems(rows),
    ...rows.flatMap((row) => fieldProblems(row, byName).map((problem) => `${row.variable}: ${problem}`)),
  ];
}
