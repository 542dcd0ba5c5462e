/**
 * Who the person answering is to the person the answers are about, as they said before saving or printing. Stored
 * beside the answers and not one of them: no question asks it and no rule can read it. Add new values at the end,
 * because printed codes store the position.
 */
export const RELATIONS = ["parent", "partner", "family", "friend", "professional", "other"] as const;
export type Relation = (typeof RELATIONS)[number];

/** Parses a relation from a file or a code; null if it is not a valid one. */
export const relationNamed = (given: unknown): Relation | null => RELATIONS.find((one) => one === given) ?? null;
