/** Numbers, money and dates as written in the United States in this language: "$1,250", "2:05 p. m.". BCP 47. */
export const regional = (language: string): string => (language.includes("-") ? language : `${language}-US`);
