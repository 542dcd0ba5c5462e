import { parsePage } from "../../build/exported-page.mjs";

export const SHEET = "/_next/static/css/1a2b3c.css";

/** A client module in the rows Next writes into a page: the project's own have files, the framework's have none. */
export const row = (id: string, name: string, files: readonly string[] = ["7", "static/chunks/7.js"]) =>
  `${id}:I[533,${JSON.stringify(files)},${JSON.stringify(name)}]\n`;

interface Parts {
  readonly rows?: string;
  readonly body?: string;
  readonly sheet?: string;
  readonly script?: string;
}

/** A small page as Next exports it. */
export function exportedPage({
  rows = row("2", "", []) + row("8", "HelpBar"),
  body = '<div data-island="help-bar" data-props="{&quot;a&quot;:&quot;It\'s &amp;lt;1&quot;}"><p>Help<!-- --> now</p></div>',
  sheet = `<link rel="stylesheet" href="${SHEET}" data-precedence="next"/>`,
  script = '<script src="/_next/static/chunks/main.js" async=""></script>',
}: Parts = {}) {
  // The stream is split at arbitrary positions.
  const pieces = [rows.slice(0, 9), rows.slice(9)].map(
    (piece) => `<script>self.__next_f.push(${JSON.stringify([1, piece]).replaceAll("<", "\\u003c")})</script>`,
  );
  return parsePage(
    `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${sheet}${script}</head><body>${body}` +
      `<script>(self.__next_f=self.__next_f||[]).push([0])</script>${rows === "" ? "" : pieces.join("")}</body></html>`,
    "/en/page/index.html",
  );
}
