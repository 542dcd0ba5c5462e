// Runs after `next build`: writes each exported page's content security policy into the page. A page without scripts allows
// none; the others allow files of this site, never an inline script, and inline styles by their hash.
import { createHash } from "node:crypto";
import { attributeOf, element, elementsOf, insertAfter, islandNamesOf, textOf } from "./exported-page.mjs";

const SELF = ["'self'"];

/** Allows inline content by hash. */
export const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** A content security policy. Each list holds source expressions; an empty list means 'none'. */
export function policyOf({ scripts, styles = SELF, fonts = SELF, images = ["'self'", "data:"], policies = [] }) {
  const allowing = (name, sources) => `${name} ${sources.length > 0 ? sources.join(" ") : "'none'"}`;
  return [
    "default-src 'none'",
    allowing("script-src", scripts),
    allowing("style-src", styles),
    allowing("img-src", images),
    allowing("font-src", fonts),
    "connect-src 'none'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    allowing("trusted-types", policies),
  ].join("; ");
}

function policyFor(page) {
  const scripts = elementsOf(page, "script");
  if (scripts.some((script) => !/^\/(?!\/)/.test(attributeOf(script, "src") ?? "")))
    throw new Error(`${page.pathname}: found an inline script or a script from another site.`);
  return policyOf({
    scripts: scripts.length > 0 ? SELF : [],
    styles: [...SELF, ...elementsOf(page, "style").map((style) => hashOf(textOf(style)))],
    // Only this page may register the service worker.
    policies: islandNamesOf(page).includes("offline") ? ["site-worker"] : [],
  });
}

/**
 * Inserts the policy into the page ahead of everything it governs.
 * @param {import("./exported-page.mjs").Page} page
 */
export function writePolicy(page) {
  const charset = elementsOf(page, "meta").find((meta) => attributeOf(meta, "charset") !== undefined);
  if (!charset) throw new Error(`${page.pathname}: found no <meta charset> to insert the policy after.`);
  insertAfter(charset, element("meta", { "http-equiv": "Content-Security-Policy", content: policyFor(page) }));
}
