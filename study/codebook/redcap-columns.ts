/** The eighteen columns of a REDCap data dictionary, A to R, with exactly the headers REDCap expects. */
export const REDCAP_HEADERS = {
  variable: "Variable / Field Name",
  form: "Form Name",
  header: "Section Header",
  type: "Field Type",
  label: "Field Label",
  choices: "Choices, Calculations, OR Slider Labels",
  note: "Field Note",
  validation: "Text Validation Type OR Show Slider Number",
  min: "Text Validation Min",
  max: "Text Validation Max",
  identifier: "Identifier?",
  branching: "Branching Logic (Show field only if...)",
  required: "Required Field?",
  alignment: "Custom Alignment",
  number: "Question Number (surveys only)",
  matrix: "Matrix Group Name",
  ranking: "Matrix Ranking?",
  annotation: "Field Annotation",
} as const;

type ColumnName = keyof typeof REDCAP_HEADERS;
export const REDCAP_COLUMNS = Object.keys(REDCAP_HEADERS) as readonly ColumnName[];

export type RedcapType = "text" | "notes" | "descriptive" | "radio" | "checkbox" | "calc";

/** One field of the dictionary; absent columns are empty. */
export type RedcapField = Readonly<
  { variable: string; form: string; type: RedcapType; label: string } & Partial<
    Record<Exclude<ColumnName, "variable" | "form" | "type" | "label">, string>
  >
>;
