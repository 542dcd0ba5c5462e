// @ts-check
import { site } from "./site.mjs";

/** Names the questionnaire in FHIR files of a copy that has no address yet. Nobody can own a host that ends in .example. */
const NO_ADDRESS_YET = "https://care-guide.example";

/**
 * Where this copy of the site is published, without a last slash: `address` in site.mjs, or where that is null, the
 * variable SITE_ADDRESS of one build. Nothing is fetched from it: it names the questionnaire in FHIR files and the picture of a shared link.
 * Scripts have it as a fixed text, which the build puts in the place of SITE_ADDRESS_SETTLED.
 *
 * @type {string}
 */
export const SITE_ADDRESS = (
  process.env.SITE_ADDRESS_SETTLED ||
  site.address ||
  process.env.SITE_ADDRESS ||
  NO_ADDRESS_YET
).replace(/\/+$/, "");

/** The folder of its host that the site stands in, as "/care-guide"; empty at the root. */
export const SITE_FOLDER = new URL(SITE_ADDRESS).pathname.replace(/\/+$/, "");

/**
 * A page or file of the site, by its path from the site's own root, as a browser asks its host for it.
 *
 * @param {string} path begins with a slash
 */
export const inSite = (path) => `${SITE_FOLDER}${path}`;

/**
 * A path on the host, seen from the site's own root. The other way round from `inSite`.
 *
 * @param {string} pathname begins with a slash
 */
export const fromSite = (pathname) =>
  pathname.startsWith(`${SITE_FOLDER}/`) ? pathname.slice(SITE_FOLDER.length) : pathname;
