/** What a line says, by question. Every question that was asked is in one of these lists. */
export interface Said {
  readonly reported: readonly string[];
  readonly denied: readonly string[];
  readonly open: readonly string[];
}

export const NOTHING_SAID: Said = { reported: [], denied: [], open: [] };

/** A line with a fixed place on the first page: it is never left out, only its text changes. */
export interface PaperLine {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** Text that follows without emphasis. */
  readonly after?: string;
  readonly said: Said;
  /** Something serious is reported, so the line is emphasized. */
  readonly strong: boolean;
  /** Language (BCP 47) of text that is not translated. */
  readonly language?: string;
}

/** Lines under one heading. */
export interface PaperGroup {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly PaperLine[];
}

export const plainLine = (id: string, label: string, text: string, strong = false): PaperLine => ({
  id,
  label,
  text,
  said: NOTHING_SAID,
  strong,
});
