/**
 * The score at which a total starts to count, named by what it then means: the total's id and the minimum score. These
 * numbers are defined only here; rules, gates, the help around a result and the method page import them. For their
 * sources and reasons see cut-offs.ts.
 */
export const from = {
  "phq-2": ["phq-2", 2],
  "phq-9-moderate": ["phq-9", 10],
  "phq-9-teen": ["phq-9", 11],
  "phq-9-severe": ["phq-9", 15],
  "gad-2": ["gad-2", 2],
  "gad-7-moderate": ["gad-7", 10],
  "gad-7-severe": ["gad-7", 15],
  trauma: ["pc-ptsd-5", 3],
  alcohol: ["audit-c", 3],
  "alcohol-high": ["audit-c", 8],
  "teen-alcohol": ["bstad-alcohol", 2],
  "teen-marijuana": ["bstad-marijuana", 2],
  "teen-alcohol-any": ["bstad-alcohol", 1],
  "teen-marijuana-any": ["bstad-marijuana", 1],
  "teen-other": ["bstad-other", 1],
} as const satisfies Readonly<Record<string, readonly [total: string, atLeast: number]>>;
