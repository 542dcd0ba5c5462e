/**
 * Every response header of the site, in one place. The server, the header file for static hosts and the nginx
 * configuration are all made from this list. What depends on a page, its content security policy, is in the page: csp.mjs.
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
 * `embedIn`: the sites that may show this one in a frame.
 * @param {readonly string[]} embedIn
 * @returns {readonly { readonly path: string, readonly headers: Readonly<Record<string, string>> }[]}
 */
export const headerRulesFor = (embedIn) => [
  {
    path: "/*",
    headers: {
      // A page cannot forbid its own framing: this directive counts only as a header.
      "Content-Security-Policy": `frame-ancestors ${embedIn.length > 0 ? embedIn.join(" ") : "'none'"}`,
      // It knows no list: where some may, only the line above can say who.
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
  // The name of each file in these folders has a hash of what is in it.
  { path: "/_next/static/*", headers: { "Cache-Control": "public, max-age=31536000, immutable" } },
  { path: "/assets/*", headers: { "Cache-Control": "public, max-age=31536000, immutable" } },
];

/** By paths from the site's own root. */
export const headerRules = headerRulesFor(site.embedIn);

/**
 * The same rules by paths on a host where the site stands in a folder, as "/care-guide".
 * @param {string} folder
 */
export const rulesIn = (folder, rules = headerRules) =>
  rules.map(({ path, headers }) => ({ path: `${folder}${path}`, headers }));

/** The headers of one path from the site's own root: a later rule overrides an earlier one. */
export function headersFor(pathname, rules = headerRules) {
  const matching = rules.filter(({ path }) => pathname.startsWith(path.slice(0, -1)));
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}
