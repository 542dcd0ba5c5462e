import type { CareContext } from "./care-context";
import type { CareSourceId } from "./care-sources";

/**
 * How strong the research on intensive care for a problem is. This rates the research, not any one person's chances.
 */
export const STRENGTHS = ["strong", "some", "early", "little"] as const;
export type Strength = (typeof STRENGTHS)[number];

export const EVIDENCE_TOPICS = [
  "substance-use",
  "depression",
  "anxiety",
  "ptsd",
  "ocd",
  "eating",
  "emotion-regulation",
  "bipolar",
  "psychosis",
  "teens",
  "telehealth",
  "day-programs",
  "weekly-therapy",
] as const;
export type EvidenceTopic = (typeof EVIDENCE_TOPICS)[number];

export interface Evidence {
  /** For the program: the level of care itself, compared with another or none. */
  readonly strength: Strength;
  /** For the treatment used in it, if that is better studied than the program around it. */
  readonly treatment?: Strength;
  readonly sources: readonly [CareSourceId, ...CareSourceId[]];
}

/**
 * `strong`: several randomized trials agree. `some`: one randomized trial, or good comparisons. `early`: people were
 * followed without a comparison group. `little`: we found no supporting study. The grading is our own.
 */
export const EVIDENCE: { readonly [T in EvidenceTopic]: Evidence } = {
  "substance-use": { strength: "strong", sources: ["MCCARTY"] },
  depression: { strength: "some", sources: ["BIELEFELD", "FALABELLA"] },
  anxiety: { strength: "early", sources: ["FALABELLA"] },
  ptsd: { strength: "some", sources: ["MASSED-PE", "PE-IOP", "CPT-IOP"] },
  ocd: { strength: "little", treatment: "strong", sources: ["ERP"] },
  eating: { strength: "little", sources: ["SEED"] },
  "emotion-regulation": { strength: "little", treatment: "strong", sources: ["BPD"] },
  bipolar: { strength: "little", sources: ["SEED"] },
  psychosis: { strength: "little", treatment: "strong", sources: ["RAISE"] },
  teens: { strength: "early", sources: ["YOUTH-REMOTE"] },
  telehealth: { strength: "early", sources: ["YOUTH-REMOTE", "SEED"] },
  "day-programs": { strength: "some", sources: ["HORVITZ", "PHP-WAITLIST"] },
  "weekly-therapy": { strength: "strong", sources: ["CUIJPERS", "ROUTINE"] },
};

/**
 * The research to show first: on what the person is dealing with, then on the level, and on video care if it was
 * suggested.
 */
export function evidenceFor({ level, telehealth }: CareContext, own: readonly EvidenceTopic[]): EvidenceTopic[] {
  const ofLevel: readonly EvidenceTopic[] =
    level === "php" ? ["day-programs"] : level === "outpatient" ? ["weekly-therapy"] : [];
  return [...own, ...ofLevel, ...(telehealth ? (["telehealth"] as const) : [])];
}
