// @ts-check
import { site } from "./site.mjs";

/**
 * Names the questionnaire in FHIR files of a copy that has no address yet. No one can own a host that ends in .example.
 */
const NO_ADDRESS_YET = "https://care-guide.example";

/**
 * Where this copy of the site is published, without a trailing slash: `address` in site.mjs or, if that is null, the
 * environment variable SITE_ADDRESS of a build. Nothing is fetched from it: it names the questionnaire in FHIR files
 * and the picture of a shared link. In scripts it is a constant that the build substitutes for SITE_ADDRESS_SETTLED.
 *
 * @type {string}
 */
export const SITE_ADDRESS = (
  process.env.SITE_ADDRESS_SETTLED ||
  site.address ||
  process.env.SITE_ADDRESS ||
  NO_ADDRESS_YET
).replace(/\/+$/, "");

/** The site's base path on its host, such as "/care-guide"; empty at the root. */
export const SITE_FOLDER = new URL(SITE_ADDRESS).pathname.replace(/\/+$/, "");

/**
 * The path of a page or file on its host, from its path relative to the site's root.
 *
 * @param {string} path starts with a slash
 */
export const inSite = (path) => `${SITE_FOLDER}${path}`;

/**
 * The path relative to the site's root, from a path on the host. The inverse of `inSite`.
 *
 * @param {string} pathname starts with a slash
 */
export const fromSite = (pathname) =>
  pathname.startsWith(`${SITE_FOLDER}/`) ? pathname.slice(SITE_FOLDER.length) : pathname;
