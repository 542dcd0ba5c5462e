import type { glossaryEn } from "./en/glossary";
import type { Worded } from "./worded";

export type GlossaryWords = Worded<typeof glossaryEn>;
export type Term = keyof GlossaryWords["terms"];
