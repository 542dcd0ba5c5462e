import type { Dimension } from "../../assessment/dimensions";

/** One answer on the pages behind the first. */
export interface PaperRow {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Declined or left open. */
  readonly unknown: boolean;
}

export interface PaperItem {
  readonly id: string;
  /** What the eye finds first: a rule, a level, a kind. */
  readonly lead: string;
  readonly text: string;
  /** Keys of sources, or what a text rests on. */
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

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** A part of the paper under one heading; what it is shown as follows from its kind. */
export type PaperBlock =
  | (Titled & { readonly kind: "rows"; readonly rows: readonly PaperRow[]; readonly foot?: string | null })
  | (Titled & { readonly kind: "list"; readonly items: readonly PaperItem[] })
  | (Titled & { readonly kind: "chart"; readonly steps: readonly PaperStep[]; readonly none: string });

export const listBlock = (id: string, title: string, items: readonly PaperItem[]): PaperBlock => ({
  kind: "list",
  id,
  title,
  items,
});

/** Blocks without anything in them are left out, so that no heading stands alone. */
export const filledBlocks = (blocks: readonly PaperBlock[]): readonly PaperBlock[] =>
  blocks.filter((block) => {
    if (block.kind === "rows") return block.rows.length > 0;
    return block.kind === "list" ? block.items.length > 0 : block.steps.length > 0;
  });
