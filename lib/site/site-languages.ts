import type { Locale } from "../content/locales";
import { site } from "./site.mjs";

/** The languages this copy of the site is offered in. */
export const OFFERED: readonly Locale[] = site.languages;

/** The language of the root URL. The build fails if there is none. */
export const FIRST_LOCALE: Locale = OFFERED[0] ?? "en";
