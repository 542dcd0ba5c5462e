// After `next build`: writes each exported page's content security policy into the page. A page without scripts allows
// none; the others allow files of this site, never a script inside the page, and the styles that stand in it by their hash.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { exportedFiles } from "./exported-files.mjs";

const SCRIPT = /<script\b([^>]*)>/g;
const CHARSET = /<meta charset="utf-8"\s*\/?>/i;

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

const SELF = ["'self'"];

/** Allows what stands inside a page only as it is. */
export const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** A content security policy. Every list holds source expressions; an empty one allows nothing. */
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

/** @param {string} html */
function policyFor(html) {
  const scripts = [...html.matchAll(SCRIPT)].map(([, attributes]) => attributes);
  if (scripts.some((attributes) => !/\ssrc="\//.test(attributes))) throw new Error("a script stands inside the page");
  return policyOf({
    scripts: scripts.length > 0 ? SELF : [],
    styles: [...SELF, ...[...html.matchAll(STYLE)].map(([, inside]) => hashOf(inside))],
    // Only this page may start the worker that keeps the site on a device.
    policies: html.includes('data-island="offline"') ? ["site-worker"] : [],
  });
}

/** @param {string} html */
export function withPolicy(html) {
  if (!CHARSET.test(html)) throw new Error("no <meta charset> to put the policy after");
  const policy = policyFor(html);
  return html.replace(
    CHARSET,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
  );
}

export function writePolicies(folder) {
  for (const { file, pathname } of exportedFiles(folder)) {
    if (!pathname.endsWith(".html")) continue;
    const html = readFileSync(file, "utf8");
    if (html.includes('http-equiv="Content-Security-Policy"')) continue;
    try {
      writeFileSync(file, withPolicy(html));
    } catch (error) {
      throw new Error(`${pathname}: ${error.message}`);
    }
  }
}
