import type { Locale } from "../../content/locales";
import type { ChartPageWords } from "../../content/words";
import type { PaperAsks } from "./asks-group";
import type { PaperBlock } from "./block";
import type { MeasureRow } from "./measure-rows";
import type { PaperBox } from "./paper-box";
import type { PaperFoot, PaperHead } from "./paper-head";
import type { PaperGroup, PaperLine } from "./paper-line";
import type { PaperVersion } from "./paper-source";

export interface PaperMeasures {
  readonly title: string;
  readonly columns: ChartPageWords["measures"]["columns"];
  readonly rows: readonly MeasureRow[];
  readonly beside: readonly PaperLine[];
}

/** The whole paper as plain data in one language: a first page of lines in fixed places, then the pages after it. */
export interface Paper {
  readonly locale: Locale;
  readonly version: PaperVersion;
  readonly reference: string;
  readonly head: PaperHead;
  /** What the short version leaves out; the same for everyone. */
  readonly notice: string | null;
  /** Says that deciding questions were left unanswered; null if none were. */
  readonly unfinished: string | null;
  readonly box: PaperBox;
  /** Null in the short version, like everything that may be too much to hand on. */
  readonly safety: PaperGroup | null;
  readonly measures: PaperMeasures;
  readonly life: readonly PaperGroup[];
  readonly necessity: PaperGroup | null;
  readonly words: PaperGroup | null;
  readonly asks: PaperAsks | null;
  readonly review: (Omit<ChartPageWords["review"], "by"> & { readonly by: string }) | null;
  /** What the paper is, and where to get help. */
  readonly closing: readonly string[];
  readonly foot: PaperFoot;
  readonly behind: readonly PaperBlock[];
  /** How the level was found, for those who ask for it. */
  readonly found: readonly PaperBlock[];
}
