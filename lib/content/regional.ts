/**
 * Locale (BCP 47) for numbers, money and dates as written in the United States in this language: "$1,250", "2:05 p.
 * m.".
 */
export const regional = (language: string): string => (language.includes("-") ? language : `${language}-US`);

/** The separator of a range. Spanish uses a word: many screen reader voices skip a dash, so 3–5 becomes 35. */
export const between = (language: string): string => (language === "es" ? "\u00a0a\u00a0" : "–");
