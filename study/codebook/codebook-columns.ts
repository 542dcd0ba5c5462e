/** The columns of the codebook. One row for each answer of each question, each total, and each effect of several answers. */
export const CODEBOOK_COLUMNS = [
  "kind",
  "question",
  "redcap_variable",
  "section",
  "page",
  "lead_en",
  "lead_es",
  "ask_en",
  "ask_es",
  "asked_when_en",
  "asked_when_es",
  "asked_out_of_scope",
  "tier",
  "tier_when_en",
  "tier_when_es",
  "optional",
  "withheld",
  "instrument",
  "source",
  "loinc",
  "code",
  "redcap_code",
  "label_en",
  "label_es",
  "points",
  "exclusive",
  "loinc_answer",
  "effect_en",
  "effect_es",
  "rules_version",
  "rules_hash",
] as const;

export type CodebookRow = Readonly<Partial<Record<(typeof CODEBOOK_COLUMNS)[number], string>>>;

export const yes = (is: boolean | undefined): string => (is ? "yes" : "no");
