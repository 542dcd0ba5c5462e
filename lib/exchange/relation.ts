/**
 * Who someone answering about another person is to them, as they said it before keeping or printing. Kept beside the
 * answers and none of them: no question asks it and no rule can read it. A new one goes to the end: printed codes hold
 * its place.
 */
export const RELATIONS = ["parent", "partner", "family", "friend", "professional", "other"] as const;
export type Relation = (typeof RELATIONS)[number];

/** A relation that a file or a code says; null for everything that is none. */
export const relationNamed = (given: unknown): Relation | null => RELATIONS.find((one) => one === given) ?? null;
