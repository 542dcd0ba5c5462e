import { regional } from "./regional";

/** One of a kind for each language and style: making a format takes many times longer than using it. */
function keptBy<Style, Format>(make: (locale: string, style: Style) => Format) {
  const kept = new Map<string, Format>();
  return (language: string, style: Style): Format => {
    const key = `${language} ${JSON.stringify(style)}`;
    const format = kept.get(key) ?? make(regional(language), style);
    kept.set(key, format);
    return format;
  };
}

/** Numbers and money as written in the United States in this language. */
export const numberFormat = keptBy((locale, style: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, style));

/** Dates and times, in the same way. */
export const dateFormat = keptBy((locale, style: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, style));
