// What Next writes into a page for its own runtime: a stream of rows ("flight data"). The rows named I list the client modules
// the page was rendered with, and so the parts of it that would need scripts.
import { elementsOf, textOf } from "./exported-page.mjs";

const PUSH = /^\s*self\.__next_f\.push\((.*)\)\s*;?\s*$/s;
const MODULE_ROW = /^[0-9a-f]+:I(\[.*)$/;

/** The text of the rows, joined from the chunks in the page's scripts. */
function streamOf(page) {
  const pieces = elementsOf(page, "script").flatMap((script) => PUSH.exec(textOf(script))?.[1] ?? []);
  return pieces
    .map((piece) => JSON.parse(piece))
    .map(([, text]) => (typeof text === "string" ? text : ""))
    .join("");
}

/**
 * The names of the project's client modules on this page. The framework's own modules have no files.
 * @returns {{ readonly rows: number, readonly names: readonly string[] }}
 */
export function clientModulesOf(page) {
  const rows = streamOf(page)
    .split("\n")
    .flatMap((row) => MODULE_ROW.exec(row)?.[1] ?? [])
    .map((row) => JSON.parse(row));
  const names = rows.filter(([, files]) => files.length > 0).map(([, , name]) => name);
  return { rows: rows.length, names: [...new Set(names)] };
}
