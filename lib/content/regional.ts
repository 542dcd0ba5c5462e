/** Numbers, money and dates as written in the United States in this language: "$1,250", "2:05 p. m.". BCP 47. */
export const regional = (language: string): string => (language.includes("-") ? language : `${language}-US`);

/** A day given as YYYY-MM-DD, spelled out: "July 19, 2026", "19 de julio de 2026". */
export const dayText = (day: string, language: string): string =>
  new Intl.DateTimeFormat(regional(language), { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
