// After the policies are written: no page may be able to send anything, whatever was changed in this copy of the site.
import { readFileSync } from "node:fs";
import { exportedFiles } from "./exported-files.mjs";

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;
const CLOSED = ["default-src 'none'", "connect-src 'none'", "form-action 'none'"];

/** What a page's policy leaves open: directives that are missing, and sources that are another site. */
export function openings(html) {
  const directives = (POLICY.exec(html)?.[1] ?? "").split("; ");
  const missing = CLOSED.filter((directive) => !directives.includes(directive));
  const others = directives.filter((directive) => /(^|\s)(https?:|wss?:|\*|[\w-]+\.\w)/.test(directive));
  return [...missing.map((directive) => `no ${directive}`), ...others];
}

export function checkNothingLeaves(folder) {
  const open = exportedFiles(folder)
    .filter(({ pathname }) => pathname.endsWith(".html"))
    .flatMap(({ file, pathname }) => openings(readFileSync(file, "utf8")).map((one) => `${pathname}: ${one}`));
  if (open.length > 0) throw new Error(`A page could send something:\n${open.join("\n")}`);
}
