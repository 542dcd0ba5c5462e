import type { Dimension } from "../../rules/dimensions";

/** One answer on the pages after the first. */
export interface PaperRow {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Declined or unanswered. */
  readonly unknown: boolean;
}

export interface PaperItem {
  readonly id: string;
  /** The bold start of the item: a rule, a level, a kind. */
  readonly lead: string;
  readonly text: string;
  /** Keys of sources, or what a text is based on. */
  readonly note: string;
  /** Language (BCP 47) of text that is not translated. */
  readonly language?: string;
}

export interface PaperStep {
  readonly id: Dimension;
  readonly name: string;
  readonly value: number;
  /** The deciding answers, as given. At 0: whether it was not asked or not answered, otherwise empty. */
  readonly text: string;
}

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** A part of the paper under one heading. Its kind determines how it is rendered. */
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

/** Removes empty blocks, so that no heading is left without content. */
export const filledBlocks = (blocks: readonly PaperBlock[]): readonly PaperBlock[] =>
  blocks.filter((block) => {
    if (block.kind === "rows") return block.rows.length > 0;
    return block.kind === "list" ? block.items.length > 0 : block.steps.length > 0;
  });
