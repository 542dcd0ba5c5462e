/**
 * Every response header of the site, in one place. The server, the header file for static hosts and the nginx
 * configuration are generated from this list. What differs per page, its content security policy, is in the page:
 * csp.mjs.
 */

import { site } from "../lib/site/site.mjs";

/** Browser features that nothing here uses. */
const FEATURES_OFF = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "compute-pressure",
  "display-capture",
  "encrypted-media",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "otp-credentials",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

/**
 * `embedIn`: the sites that may embed this one in a frame.
 * @param {readonly string[]} embedIn
 * @returns {readonly { readonly path: string, readonly headers: Readonly<Record<string, string>> }[]}
 */
export const headerRulesFor = (embedIn) => [
  {
    path: "/*",
    headers: {
      // A page cannot forbid its own framing: this directive only works as a header.
      "Content-Security-Policy": `frame-ancestors ${embedIn.length > 0 ? embedIn.join(" ") : "'none'"}`,
      // X-Frame-Options has no list syntax, so if some sites may embed this one, only the directive above can name
      // them.
      ...(embedIn.length === 0 && { "X-Frame-Options": "DENY" }),
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Permissions-Policy": FEATURES_OFF.map((feature) => `${feature}=()`).join(", "),
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Origin-Agent-Cluster": "?1",
      "X-DNS-Prefetch-Control": "off",
      "Strict-Transport-Security": "max-age=31536000",
      "Cache-Control": "no-cache",
    },
  },
  // Each file name in these folders contains a hash of its content.
  { path: "/_next/static/*", headers: { "Cache-Control": "public, max-age=31536000, immutable" } },
  { path: "/assets/*", headers: { "Cache-Control": "public, max-age=31536000, immutable" } },
];

/** By path relative to the site's root. */
export const headerRules = headerRulesFor(site.embedIn);

/**
 * The same rules by path on a host, for a site with a base path such as "/care-guide".
 * @param {string} folder
 */
export const rulesIn = (folder, rules = headerRules) =>
  rules.map(({ path, headers }) => ({ path: `${folder}${path}`, headers }));

/** The headers for a path relative to the site's root; a later rule overrides an earlier one. */
export function headersFor(pathname, rules = headerRules) {
  const matching = rules.filter(({ path }) => pathname.startsWith(path.slice(0, -1)));
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}
