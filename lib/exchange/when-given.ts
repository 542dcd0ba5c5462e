/** A date or time as FHIR and our files write it: a four-digit year, then as much more as is known. */
const WHEN = /^2\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/**
 * When answers were given, as written in a file; null if it is not a date, or a year in which no one could have
 * answered.
 */
export const whenGiven = (text: unknown): string | null =>
  typeof text === "string" && WHEN.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
