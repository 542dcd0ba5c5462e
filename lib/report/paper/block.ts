import type { Dimension } from "../../assessment/dimensions";

/** One line of an answer on paper. */
export interface PaperRow {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Counts toward the level or the urgency: stands out. */
  readonly marked: boolean;
  /** Declined, left open or not scored. */
  readonly unknown: boolean;
}

export interface PaperItem {
  readonly id: string;
  /** What the eye finds first: a rule, a level, a kind. */
  readonly lead: string;
  readonly text: string;
  /** Keys of sources. */
  readonly note: string;
  /** Of a text that is not translated: its language (BCP 47). */
  readonly language?: string;
}

export interface PaperStep {
  readonly id: Dimension;
  readonly name: string;
  readonly value: number;
  /** The answers that decide it, as given; at 0 what was not asked or not said, else nothing. */
  readonly text: string;
}

/** Letters from which on an answer is under its question rather than beside it. */
const LONG = 56;
export const isLong = ({ value }: Pick<PaperRow, "value">): boolean => value.length > LONG;
/** From which on it takes half of the line. */
const WIDE = 22;
export const isWide = ({ value }: Pick<PaperRow, "value">): boolean => value.length > WIDE;

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** A part of the paper under one heading; what it is shown as follows from its kind. */
export type PaperBlock =
  | (Titled & {
      readonly kind: "rows";
      readonly rows: readonly PaperRow[];
      /** One after the other in lines, for room. */
      readonly run?: boolean;
      readonly foot?: string | null;
    })
  | (Titled & { readonly kind: "list"; readonly items: readonly PaperItem[]; readonly more?: string | null })
  | (Titled & { readonly kind: "chart"; readonly steps: readonly PaperStep[]; readonly none: string });
