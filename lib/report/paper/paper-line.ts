/** What a line says of which questions. Each question asked is in one of them. */
export interface Said {
  readonly reported: readonly string[];
  readonly denied: readonly string[];
  readonly open: readonly string[];
}

export const NOTHING_SAID: Said = { reported: [], denied: [], open: [] };

/** A line with a fixed place on the first page: it is never left out, only its words change. */
export interface PaperLine {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** What follows the text and does not stand out with it. */
  readonly after?: string;
  readonly said: Said;
  /** Something serious is reported: it stands out. */
  readonly strong: boolean;
  /** Of a text that is not translated: its language (BCP 47). */
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
