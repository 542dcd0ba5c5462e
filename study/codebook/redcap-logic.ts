/** A condition as REDCap writes one; null where it can never hold. */
export type Logic = string | null;

const isLogic = (logic: Logic): logic is string => logic !== null;
const joined = (parts: readonly string[], word: "and" | "or") => {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : `(${parts.join(` ${word} `)})`;
};

export const anyOf = (parts: readonly Logic[]): Logic => {
  const possible = [...new Set(parts.filter(isLogic))];
  return possible.length > 0 ? joined(possible, "or") : null;
};

export const allOf = (parts: readonly Logic[]): Logic => (parts.every(isLogic) ? joined(parts, "and") : null);

/** A radio button or a worked-out value is this. */
export const is = (variable: string, value: string): string => `[${variable}] = '${value}'`;

export const isNot = (variable: string, value: string): string => `[${variable}] <> '${value}'`;

/** A box of a checkbox field is ticked. */
export const isTicked = (variable: string, raw: string): string => `[${variable}(${raw})] = '1'`;

/** A number field holds at least this; an empty one does not. */
export const isAtLeast = (variable: string, least: number): string =>
  `([${variable}] <> '' and [${variable}] >= ${least})`;

/** A worked-out field must come to a number: 1 where the condition holds. */
export const oneIf = (logic: Logic): string => (logic === null ? "0" : `if(${logic}, 1, 0)`);
