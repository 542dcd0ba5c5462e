import type { Locale } from "../../../lib/content/locales";
import type { ResultTexts } from "../../../lib/content/text-bundles";

/** Loads the words of the result in one language only. */
export const RESULT_TEXTS: { readonly [L in Locale]: () => Promise<ResultTexts> } = {
  en: async () => (await import("./en")).resultTextsEn,
  es: async () => (await import("./es")).resultTextsEs,
};
