/** A condition in REDCap syntax; null if it can never hold. */
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

/** True if a radio button or calculated field has this value. */
export const is = (variable: string, value: string): string => `[${variable}] = '${value}'`;

export const isNot = (variable: string, value: string): string => `[${variable}] <> '${value}'`;

/** True if this box of a checkbox field is checked. */
export const isTicked = (variable: string, raw: string): string => `[${variable}(${raw})] = '1'`;

/** True if a number field is at least this; false if it is empty. */
export const isAtLeast = (variable: string, least: number): string =>
  `([${variable}] <> '' and [${variable}] >= ${least})`;

/** A calculated field must be a number: 1 if the condition holds. */
export const oneIf = (logic: Logic): string => (logic === null ? "0" : `if(${logic}, 1, 0)`);
